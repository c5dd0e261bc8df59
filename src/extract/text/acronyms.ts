import type { FieldText } from './field-text.js';
import { longFormStart } from './long-form-start.js';
import type { TokenRange } from './tokens.js';

/** "masked language modeling (MLM)": both as token ranges of one field. */
export interface AcronymPair {
  /** Index into the paper's fields. */
  readonly fieldIndex: number;
  readonly long: TokenRange;
  readonly short: TokenRange;
}

/**
 * Pairs of long form and acronym that a text defines in brackets, either way round.
 * Schwartz and Hearst, "A Simple Algorithm for Identifying Abbreviation Definitions in
 * Biomedical Text", PSB 2003.
 */
export function findAcronyms(fields: readonly FieldText[]): readonly AcronymPair[] {
  return fields.flatMap((field, fieldIndex) =>
    field.sentences.flatMap((sentence) => pairsOfSentence(field, sentence, fieldIndex)),
  );
}

// A bracket with more tokens than this defines no acronym.
const LONGEST_BRACKET = 14;

function pairsOfSentence(
  field: FieldText,
  sentence: TokenRange,
  fieldIndex: number,
): readonly AcronymPair[] {
  const pairs: AcronymPair[] = [];
  for (let open = sentence.from + 1; open < sentence.to; open += 1) {
    if (field.tokens[open]?.text !== '(') continue;
    const inner = bracketContent(field, { from: open + 1, to: sentence.to });
    if (inner === undefined) continue;
    const before = { from: sentence.from, to: open };
    const pair = shortInBracket(field, before, inner) ?? longInBracket(field, before, inner);
    if (pair !== undefined) pairs.push({ fieldIndex, ...pair });
  }
  return pairs;
}

/** The bracket's tokens up to its end or its first comma, semicolon or colon. */
function bracketContent(field: FieldText, after: TokenRange): TokenRange | undefined {
  const limit = Math.min(after.to, after.from + LONGEST_BRACKET);
  for (let at = after.from; at < limit; at += 1) {
    const text = field.tokens[at]?.text ?? '';
    if (text === '(') return undefined;
    if (text === ')' || text === ',' || text === ';' || text === ':') {
      return at > after.from ? { from: after.from, to: at } : undefined;
    }
  }
  return undefined;
}

type Pair = Pick<AcronymPair, 'long' | 'short'>;

function shortInBracket(field: FieldText, before: TokenRange, inner: TokenRange): Pair | undefined {
  const short = shortFormOf(field, inner);
  if (short === undefined) return undefined;
  const from = longFormStart(field, before, short);
  return from === undefined ? undefined : { long: { from, to: before.to }, short: inner };
}

function longInBracket(field: FieldText, before: TokenRange, inner: TokenRange): Pair | undefined {
  if (inner.to - inner.from < 2) return undefined;
  const shortRange = { from: before.to - 1, to: before.to };
  const short = shortFormOf(field, shortRange);
  if (short === undefined) return undefined;
  const from = longFormStart(field, inner, short);
  return from === inner.from ? { long: inner, short: shortRange } : undefined;
}

/** The letters to be explained, a plural s left out; undefined where the tokens are no acronym. */
function shortFormOf(field: FieldText, range: TokenRange): string | undefined {
  const first = field.tokens[range.from];
  const last = field.tokens[range.to - 1];
  if (first === undefined || last === undefined || range.to - range.from > 2) return undefined;
  const surface = field.text.slice(first.start, last.end);
  const short = /^[A-Z]{2,}s$/.test(surface) ? surface.slice(0, -1) : surface;
  const isShort = short.length >= 2 && short.length <= 12;
  return isShort && /^[\p{L}\p{N}]/u.test(short) && /\p{Lu}/u.test(short) ? short : undefined;
}
