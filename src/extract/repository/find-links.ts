/** A web address as a text writes it, and as it reads once line wraps and mark-up are undone. */
export interface Link {
  readonly start: number;
  readonly end: number;
  readonly address: string;
}

// Where an address may begin: a scheme, "www.", or a host that is known without either.
const LINK_START =
  /https?:\s?\/\/|(?<![\p{L}\p{N}.@/-])(?:www\.|(?:gist\.)?github\.\s?com\s?\/|huggingface\.\s?co\s?\/|hf\.co\/|gitlab\.com\/|bitbucket\.org\/|zenodo\.org\/|doi\.org\/10\.5281\/|anonymous\.4open\.science\/|sites\.google\.com\/)|(?<![\p{L}\p{N}.@/-])(?=[a-z0-9-]{1,39}\.(?:github|gitlab)\.io(?![\p{L}\p{N}]))|(?<=(?:\sat|\spage|\sweb\s?site|\svisit|\sdemo):?\s)(?=[a-z0-9-]{2,40}\.(?:com|org|io|ai|edu|net|dev|info)(?![\p{L}\p{N}@-]))/giu;

/** The web addresses of a text in order, also those without scheme, wrapped over lines, or in LaTeX or markdown. */
export function findLinks(text: string): readonly Link[] {
  const links: Link[] = [];
  let free = 0;
  for (const match of text.matchAll(LINK_START)) {
    if (match.index < free) continue;
    const link = readLink(text, match.index, match[0].length);
    free = link.end;
    if (link.address !== '') links.push(link);
  }
  return links;
}

function readLink(text: string, start: number, headLength: number): Link {
  let end = readRun(text, start + headLength);
  for (let wraps = 0; wraps < MOST_WRAPS; wraps += 1) {
    const next = continuation(text, start, end);
    if (next === undefined) break;
    end = readRun(text, next);
  }
  end = withoutTrailing(text, start, end);
  return { start, end, address: unmarked(text.slice(start, end)) };
}

// An address broken more often than this is no address.
const MOST_WRAPS = 3;
const RUN = /[^\s<>"“”{}|^`，。、（）]*/uy;

function readRun(text: string, from: number): number {
  RUN.lastIndex = from;
  const run = RUN.exec(text)?.[0] ?? '';
  const cut = run.search(STOP);
  return from + (cut === -1 ? run.length : cut);
}

// A markdown link's end, a second address without space, a sentence that goes on without one.
const STOP =
  /\]\(|(?<=.)https?:\/\/|\.(?=(?:We|The|Our|This|In|Code|Data|Project)(?![a-z0-9]))|,(?=\\)/;

const GAP = /\s{1,12}/y;

/** Where an address that a line wrap or a stray space has broken goes on. */
function continuation(text: string, start: number, end: number): number | undefined {
  GAP.lastIndex = end;
  const gap = GAP.exec(text)?.[0];
  if (gap === undefined) return undefined;
  const next = end + gap.length;
  const head = text.slice(Math.max(start, end - 80), end);
  const tail = text.slice(next, next + 60);
  return goesOn(head, tail, gap.includes('\n')) ? next : undefined;
}

function goesOn(head: string, tail: string, isWrapped: boolean): boolean {
  // "https://github. com/…", "github.com /owner", "https:// github.com/…"
  if (/(?:github|gitlab|huggingface|bitbucket|zenodo)\.$/i.test(head)) {
    return /^(?:com|co|org|io)(?=[\s/])/.test(tail);
  }
  if (/:\/\/$/.test(head)) return /^[a-z0-9-]{1,60}\./i.test(tail);
  if (/(?:\.com|\.co|\.io|\.org|\.science)$/i.test(head)) return /^\/[\w~]/.test(tail);
  if (!/^[\w~]/.test(tail)) return false;
  // An owner without a repository: the name must follow.
  if (/(?:github\.com|bitbucket\.org|huggingface\.co)\/(?:[\w.-]{1,60}\/)?$/i.test(head)) {
    return isWrapped || isNameLike(tail) || /\.com\/$/i.test(head);
  }
  return (
    isWrapped && (/[-_/=]$/.test(head) || (/\.$/.test(head) && /^(?:io|com|org|html?)/.test(tail)))
  );
}

function isNameLike(tail: string): boolean {
  const word = /^[\w.-]{1,60}/.exec(tail)?.[0] ?? '';
  return /[-_\d]|[a-z][A-Z]|[A-Z]{2}/.test(word);
}

/** The end without the punctuation and the closing brackets that belong to the sentence. */
function withoutTrailing(text: string, start: number, end: number): number {
  let at = end;
  let open = countOf(text.slice(start, end), '(') - countOf(text.slice(start, end), ')');
  while (at > start) {
    const last = text.charAt(at - 1);
    if (last === ')' && open >= 0) break;
    if (!/[.,;:!?'’"”)\]}*$_\\/>-]/.test(last)) break;
    if (last === ')') open += 1;
    at -= 1;
  }
  return at;
}

function countOf(text: string, character: string): number {
  return text.split(character).length - 1;
}

/** LaTeX escapes and white space taken out. */
function unmarked(surface: string): string {
  return surface
    .replace(/\s+/g, '')
    .replace(/\\textasciitilde|\\sim/g, '~')
    .replace(/\\(?=[_#%&~$-])/g, '');
}
