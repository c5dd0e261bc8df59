/** "masked language modeling (MLM)": a short form and the words it stands for, as written. */
export interface Definition {
  readonly short: string;
  readonly long: string;
}

// A bracket with more UTF-16 units than this defines no acronym.
const LONGEST_BRACKET = 90;
// So far before a bracket its long form may begin.
const REACH = 160;

/**
 * The short forms that a text defines in brackets, either way round, in order. Linear in the text.
 * Schwartz and Hearst, "A Simple Algorithm for Identifying Abbreviation Definitions in Biomedical
 * Text", PSB 2003.
 */
export function definitionsIn(text: string): readonly Definition[] {
  const found: Definition[] = [];
  for (let open = text.indexOf('('); open !== -1; open = text.indexOf('(', open + 1)) {
    const inner = bracketContent(text, open);
    if (inner === undefined) continue;
    const before = text.slice(Math.max(0, open - REACH), open).trimEnd();
    const definition = shortInBracket(before, inner) ?? longInBracket(before, inner);
    if (definition !== undefined) found.push(definition);
  }
  return found;
}

function bracketContent(text: string, open: number): string | undefined {
  const inside = text.slice(open + 1, open + 1 + LONGEST_BRACKET);
  const end = inside.search(/[(),;:]/);
  return end <= 0 || inside[end] === '(' ? undefined : inside.slice(0, end).trim();
}

function shortInBracket(before: string, inner: string): Definition | undefined {
  const short = shortFormOf(inner);
  if (short === undefined) return undefined;
  const sentence = before.slice(before.search(/[^.!?;:]*$/));
  const long = longFormBefore(sentence, short);
  return long === undefined ? undefined : { short, long };
}

function longInBracket(before: string, inner: string): Definition | undefined {
  const short = shortFormOf(/\S+$/.exec(before.slice(-20))?.[0] ?? '');
  if (short === undefined || !inner.includes(' ')) return undefined;
  const long = longFormBefore(inner, short);
  return long === inner ? { short, long } : undefined;
}

/** The text as a short form, a plural s left out; undefined where it cannot be one. */
export function shortFormOf(text: string): string | undefined {
  const short = /^[A-Z]{2,}s$/.test(text) ? text.slice(0, -1) : text;
  const isShort =
    short.length >= 2 &&
    short.length <= 14 &&
    /^[\p{L}\p{N}][\p{L}\p{N}+*./-]*$/u.test(short) &&
    /\p{Lu}/u.test(short);
  return isShort ? short : undefined;
}

/** The shortest end of `before` that `short` abbreviates, from the start of a word on. */
export function longFormBefore(before: string, short: string): string | undefined {
  const words = before.split(/\s+/);
  const reach = Math.min(short.length + 5, short.length * 2);
  const near = words.slice(-reach);
  const text = near.join(' ');
  const start = spelledFrom(near, short) ?? matchBackwards(text, short);
  if (start === undefined) return undefined;
  const long = wholeWords(text, start, short);
  return isPlausible(long, short) ? long : undefined;
}

/**
 * Where the last words begin whose initials are the short form, function words left out: without
 * it "proximal policy optimization (PPO)" would be taken to begin at "policy".
 */
function spelledFrom(words: readonly string[], short: string): number | undefined {
  const letters = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  let spelled = '';
  for (let at = words.length - 1; at >= 0 && spelled.length < letters.length; at -= 1) {
    const word = words[at] ?? '';
    if (!FUNCTION_WORD.test(word)) spelled = initialsOf(word) + spelled;
    if (spelled === letters) return words.slice(0, at).join(' ').length + (at > 0 ? 1 : 0);
  }
  return undefined;
}

/** The first letters of a word's parts: "state-of" gives "so". */
export function initialsOf(word: string): string {
  return word
    .split(/[-‐‑/]/)
    .map((part) => part.charAt(0).toLowerCase())
    .join('');
}

/** Where the last letters of `text` that spell `short` begin, the first of them at a word's start. */
function matchBackwards(text: string, short: string): number | undefined {
  const lower = text.toLowerCase();
  const letters = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  let at = lower.length;
  for (let index = letters.length - 1; index >= 0; index -= 1) {
    const letter = letters.charAt(index);
    do {
      at = at > 0 ? lower.lastIndexOf(letter, at - 1) : -1;
      if (at < 0) return undefined;
    } while (index === 0 && at > 0 && /[\p{L}\p{N}]/u.test(lower.charAt(at - 1)));
  }
  return at;
}

/** From a function word within a hyphenated one, the whole: "text-to-speech", not "to-speech". */
function wholeWords(text: string, start: number, short: string): string {
  const long = text.slice(start);
  if (start === 0 || !FUNCTION_WORD.test(/^[^\s-]*/.exec(long)?.[0] ?? '')) return long;
  const whole = text.slice(text.lastIndexOf(' ', start) + 1);
  return whole.charAt(0).toLowerCase() === short.charAt(0).toLowerCase() ? whole : long;
}

const FUNCTION_WORD = /^(?:a|an|the|of|for|and|in|on|to|with|by|we|our|is|are|as|that|this)$/i;

function isPlausible(long: string, short: string): boolean {
  const words = long.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.includes(short) || /[,;:()[\]{}]/.test(long)) return false;
  if (FUNCTION_WORD.test(first) || FUNCTION_WORD.test(last)) return false;
  return long.length > short.length + 2 && (words.length > 1 || first.includes('-'));
}
