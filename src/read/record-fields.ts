/**
 * Reads the fields of one JSON object, each absent, null or of the expected form. What is wrong
 * is collected: `problems` refuse the record, `warnings` say what was left out.
 */
export class RecordFields {
  readonly problems: string[] = [];
  readonly warnings: string[] = [];

  constructor(private readonly record: Readonly<Record<string, unknown>>) {}

  /** A text as it stands; undefined where it is blank. */
  text(name: string, longest: number): string | undefined {
    const value = this.valueOf(name);
    if (value === undefined) {
      return undefined;
    }
    if (typeof value !== 'string') {
      this.problems.push(`${name} is ${shown(value)}, expected a text`);
      return undefined;
    }
    if (value.length > longest) {
      this.problems.push(`${name} has ${value.length} characters, expected at most ${longest}`);
      return undefined;
    }
    return value.trim() === '' ? undefined : this.wellFormed(name, value);
  }

  year(name: string): number | undefined {
    const value = this.valueOf(name);
    if (value === undefined || value === '') {
      return undefined;
    }
    const year = typeof value === 'string' && /^\s*\d{4}\s*$/.test(value) ? Number(value) : value;
    if (typeof year === 'number' && Number.isInteger(year) && year >= 1500 && year <= 2100) {
      return year;
    }
    this.problems.push(`${name} is ${shown(value)}, expected a whole number from 1500 to 2100`);
    return undefined;
  }

  /** An ISO 8601 year, month, day, or day and time, as it stands. */
  date(name: string): string | undefined {
    const text = this.text(name, 100)?.trim();
    if (text === undefined || isIsoDate(text)) {
      return text;
    }
    this.problems.push(`${name} is ${shown(text)}, expected an ISO 8601 date such as 2023-05-27`);
    return undefined;
  }

  /** A list of texts, or of objects with a `name`; blank ones are left out. */
  names(name: string): readonly string[] {
    const value = this.valueOf(name) ?? [];
    const names = Array.isArray(value) ? value.map(nameOf) : [undefined];
    const wrong = names.indexOf(undefined);
    if (wrong !== -1) {
      const found = shown(Array.isArray(value) ? value[wrong] : value);
      this.problems.push(
        `${name} has ${found}, expected a list of names or of objects with a name`,
      );
      return [];
    }
    return names
      .filter((found) => found !== undefined && found !== '')
      .map((found) => this.wellFormed(name, found ?? ''));
  }

  /** A web address; another text is left out with a warning. */
  address(name: string): string | undefined {
    const value = this.valueOf(name);
    const text = typeof value === 'string' ? value.trim() : value;
    if (text === undefined || text === '') {
      return undefined;
    }
    if (typeof text === 'string' && isWebAddress(text)) {
      return text;
    }
    this.leaveOut(name, value);
    return undefined;
  }

  /**
   * All web addresses of a list of texts, also of texts around them (`[code](https://…)`) and
   * without a scheme (`github.com/owner/name`). A text without one is left out with a warning.
   */
  addresses(name: string): readonly string[] {
    const value = this.valueOf(name) ?? [];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    const addresses = values.flatMap((one) => {
      const found = typeof one === 'string' ? addressesWithin(one.trim()) : [];
      if (found.length === 0 && one !== null && one !== '') {
        this.leaveOut(name, one);
      }
      return found;
    });
    return [...new Set(addresses)];
  }

  private valueOf(name: string): unknown {
    return Object.hasOwn(this.record, name) ? (this.record[name] ?? undefined) : undefined;
  }

  private leaveOut(name: string, value: unknown): void {
    this.warnings.push(`${name} is ${shown(value)}, expected an http or https address: left out`);
  }

  /** Half a surrogate pair cannot be stored: it becomes U+FFFD, of the same length. */
  private wellFormed(name: string, text: string): string {
    const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD');
    if (whole !== text) {
      this.warnings.push(`${name} has half a surrogate pair: replaced`);
    }
    return whole;
  }
}

function nameOf(value: unknown): string | undefined {
  const named = typeof value === 'object' && value !== null && 'name' in value ? value.name : value;
  return typeof named === 'string' && named.length <= 1000 ? named.trim() : undefined;
}

const LONGEST_ADDRESS = 2000;

function isWebAddress(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}

function addressesWithin(text: string): readonly string[] {
  const whole = /^[\w-]+(?:\.[\w-]+)+\/\S+$/.test(text.slice(0, LONGEST_ADDRESS))
    ? `https://${text}`
    : text;
  const parts = isWebAddress(whole)
    ? [whole]
    : (text.match(/https?:\/\/[^\s()[\]{}<>"'|]+/gi) ?? []);
  return parts.filter(isWebAddress);
}

const DAY = /^((?:1[5-9]|20)\d\d|2100)(?:-(\d\d)(?:-(\d\d))?)?$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d([.,]\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?$/;

function isIsoDate(text: string): boolean {
  const [match, year, month = '01', day] = DAY.exec(text.slice(0, 10)) ?? [];
  const rest = text.slice(10);
  if (match === undefined || (rest !== '' && !(/^[T ]/.test(rest) && TIME.test(rest.slice(1))))) {
    return false;
  }
  // A day that its month does not have rolls over into the next month.
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  return date.getUTCMonth() + 1 === Number(month) && (rest === '' || day !== undefined);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= 100 ? text : `${text.slice(0, 100)}…`;
}
