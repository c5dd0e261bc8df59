import { NAME_SUFFIX } from '../lexicon/name-suffixes.js';
import { EMPTY_HASH, extendHash, finishHash } from '../text/hash.js';
import type { TokenRange } from '../text/tokens.js';
import { keyPartOf, TRAIT, type WordView, withoutPlural } from '../text/word-view.js';

/** A run of tokens that may be a name, its place in the text, and the hash of its key. */
export interface Span extends TokenRange {
  readonly key: number;
  /** UTF-16 offsets; within the tokens where a suffix or a slash divides them. */
  readonly start: number;
  readonly end: number;
}

// Names hold at most so many words that carry meaning, and so many tokens in all.
const MOST_CONTENT_WORDS = 5;
const MOST_TOKENS = 8;

/** Every span of a field that may be a name: inside a sentence, content words at both ends. */
export function findSpans(view: WordView): readonly Span[] {
  const spans: Span[] = [];
  for (const sentence of view.field.sentences) {
    for (let from = sentence.from; from < sentence.to; from += 1) {
      if (!canBegin(view.traits[from] ?? 0)) continue;
      addSpansFrom(view, { from, to: sentence.to }, spans);
      if (view.lower[from]?.includes('/')) addSlashParts(view, from, spans);
    }
  }
  return spans;
}

function addSpansFrom(view: WordView, range: TokenRange, spans: Span[]): void {
  const limit = Math.min(range.to, range.from + MOST_TOKENS);
  const start = view.field.tokens[range.from]?.start ?? 0;
  let state = EMPTY_HASH;
  let content = 0;
  for (let at = range.from; at < limit; at += 1) {
    const traits = view.traits[at] ?? 0;
    const isContent = (traits & TRAIT.word) !== 0 && (traits & TRAIT.stop) === 0;
    if (!isContent && (traits & TRAIT.inner) === 0) break;
    if (isContent) {
      content += 1;
      if (content > MOST_CONTENT_WORDS) break;
      const end = view.field.tokens[at]?.end ?? start;
      const key = finishHash(extendHash(state, view.lastKeyParts[at] ?? ''));
      spans.push({ from: range.from, to: at + 1, key, start, end });
      const suffix = (traits & TRAIT.hyphen) !== 0 && NAME_SUFFIX.exec(view.lower[at] ?? '');
      if (suffix) {
        const stem = keyPartOf(view.lower[at]?.slice(0, suffix.index) ?? '');
        const stemKey = finishHash(extendHash(state, withoutPlural(stem)));
        spans.push({
          from: range.from,
          to: at + 1,
          key: stemKey,
          start,
          end: end - suffix[0].length,
        });
      }
    }
    state = extendHash(state, view.keyParts[at] ?? '');
  }
}

// "BERT/RoBERTa/XLNet": a token of more parts is a path or a list of symbols.
const MOST_SLASH_PARTS = 4;

function addSlashParts(view: WordView, at: number, spans: Span[]): void {
  const token = view.field.tokens[at];
  const parts = token?.text.split('/') ?? [];
  if (token === undefined || parts.length > MOST_SLASH_PARTS) return;
  let start = token.start;
  for (const part of parts) {
    if (part.length > 1 && /\p{L}/u.test(part)) {
      const key = finishHash(extendHash(EMPTY_HASH, withoutPlural(keyPartOf(part.toLowerCase()))));
      spans.push({ from: at, to: at + 1, key, start, end: start + part.length });
    }
    start += part.length + 1;
  }
}

function canBegin(traits: number): boolean {
  return (traits & TRAIT.word) !== 0 && (traits & (TRAIT.stop | TRAIT.number)) === 0;
}

/** The whole of a range of tokens as a span, whatever words it holds. */
export function spanOfRange(view: WordView, { from, to }: TokenRange): Span {
  let state = EMPTY_HASH;
  for (let at = from; at < to - 1; at += 1) state = extendHash(state, view.keyParts[at] ?? '');
  return {
    from,
    to,
    key: finishHash(extendHash(state, view.lastKeyParts[to - 1] ?? '')),
    start: view.field.tokens[from]?.start ?? 0,
    end: view.field.tokens[to - 1]?.end ?? 0,
  };
}
