import { searchTerms } from '../../domain/search-terms.js';

/** A place in a text, in UTF-16 code units, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A part of a text with the places in it that a search found. */
export interface Fragment extends Span {
  /** Places in the whole text, in order, none empty. */
  readonly matches: readonly Span[];
}

// One word with its hyphens, as the analysis of search texts takes it.
const WORD = /[\p{L}\p{M}\p{N}+#]+(?:[-‐‑][\p{L}\p{M}\p{N}+#]+)*/gu;

/** The words of a text that share a term with `terms`. */
export function findTerms(text: string, terms: ReadonlySet<string>): readonly Span[] {
  return [...text.matchAll(WORD)]
    .filter(([word]) => searchTerms(word).some((term) => terms.has(term)))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

// About two lines of an answer.
const WINDOW = 240;

/**
 * The stretch of at most 240 units with the most matches, grown to whole words; undefined where
 * the text has none.
 */
export function bestFragment(text: string, matches: readonly Span[]): Fragment | undefined {
  let best: readonly Span[] = [];
  let first = 0;
  for (let last = 0; last < matches.length; last += 1) {
    const end = matches[last]?.end ?? 0;
    while (first < last && end - (matches[first]?.start ?? 0) > WINDOW) first += 1;
    if (last - first + 1 > best.length) best = matches.slice(first, last + 1);
  }
  const [head] = best;
  const tail = best.at(-1);
  if (head === undefined || tail === undefined) return undefined;
  const spare = Math.max(0, WINDOW - (tail.end - head.start));
  const start = wordStart(text, Math.max(0, head.start - Math.floor(spare / 2)), head.start);
  const end = wordEnd(text, Math.min(text.length, start + WINDOW), tail.end);
  return { start, end, matches: best };
}

/** The first start of a word at or after `from`, at most `latest`. */
function wordStart(text: string, from: number, latest: number): number {
  if (from === 0) return 0;
  const space = text.indexOf(' ', from - 1);
  return space === -1 || space + 1 > latest ? latest : space + 1;
}

/** The last end of a word at or before `to`, at least `earliest`. */
function wordEnd(text: string, to: number, earliest: number): number {
  if (to === text.length) return to;
  const space = text.lastIndexOf(' ', to);
  return Math.max(space, earliest);
}
