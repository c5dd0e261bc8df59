import { findSpans } from '../candidate/spans.js';
import { BUCKETS } from '../feature/feature-sink.js';
import { judgementLevel } from '../feature/known-features.js';
import { shapeOf } from '../feature/own-features.js';
import type { KnownNames } from '../model/known-names.js';
import { PHRASE_VALUE, type PhraseTable } from '../model/phrase-table.js';
import { combineHashes, hashText } from '../text/hash.js';
import { titleHead } from '../text/title-head.js';
import { TRAIT, type WordView } from '../text/word-view.js';

/** Feature buckets of the tokens of one field: those of token t are `buckets[starts[t]..starts[t + 1]]`. */
export interface TokenFeatures {
  readonly starts: Uint32Array;
  readonly buckets: Uint32Array;
}

/** What the sequence model may look up beside the text. */
export interface SequenceTables {
  readonly phrases: PhraseTable;
  readonly known: KnownNames;
}

// At most so many features a token: words, pairs, letters, traits, and what the tables say.
const MOST_FEATURES = 64;

export function tokenFeatures(
  views: readonly WordView[],
  fieldIndex: number,
  tables: SequenceTables,
): TokenFeatures {
  const view = views[fieldIndex];
  const count = view?.lower.length ?? 0;
  const starts = new Uint32Array(count + 1);
  const buckets = new Uint32Array(count * MOST_FEATURES);
  if (view === undefined) return { starts, buckets };
  const marks = tableMarks(view, tables);
  const words = wordStatistics(view, tables.phrases);
  const titleWords = titleWordsOf(views);
  const headEnd = view.field.field === 'title' ? (titleHead(view.field)?.to ?? 0) : 0;
  let fill = 0;
  const add = (template: number, value: number) => {
    if (fill - (starts[0] ?? 0) < buckets.length) {
      buckets[fill] = combineHashes(template + 1000, value) % BUCKETS;
      fill += 1;
    }
  };
  for (let at = 0; at < count; at += 1) {
    starts[at] = fill;
    addNeighbours(view, at, add);
    addLetters(view, at, add);
    const isTitle = view.field.field === 'title' ? 1 : 0;
    add(30, isTitle);
    add(31, isTitle * 0x10000 + (view.traits[at] ?? 0));
    if (at < headEnd) add(32, at);
    if (isTitle === 0 && titleWords.has(view.hashes[at] ?? 0))
      add(33, (view.traits[at] ?? 0) & TRAIT.stop);
    for (let offset = -1; offset <= 1; offset += 1) {
      const mark = words[at + offset] ?? 0;
      add(40 + offset, mark & 0xff);
      add(44 + offset, mark >> 8);
    }
    for (const mark of marks[at] ?? []) add(50, mark);
    add(60, 0);
  }
  starts[count] = fill;
  return { starts, buckets: buckets.subarray(0, fill) };
}

type Add = (template: number, value: number) => void;

const BORDER = hashText('^');

function addNeighbours(view: WordView, at: number, add: Add): void {
  const sentence = view.sentenceOf[at];
  const isWithin = (place: number) =>
    place >= 0 && place < view.lower.length && view.sentenceOf[place] === sentence;
  const word = (offset: number) =>
    isWithin(at + offset) ? (view.hashes[at + offset] ?? 0) : BORDER;
  for (let offset = -2; offset <= 2; offset += 1) add(2 + offset, word(offset));
  add(5, combineHashes(word(-1), word(0)));
  add(6, combineHashes(word(0), word(1)));
  add(7, combineHashes(word(-1), word(1)));
  add(8, combineHashes(word(-2), word(-1)));
  add(9, combineHashes(word(1), word(2)));
  for (let offset = -1; offset <= 1; offset += 2) {
    add(34 + offset, isWithin(at + offset) ? (view.traits[at + offset] ?? 0) : 0xffff);
  }
}

function addLetters(view: WordView, at: number, add: Add): void {
  const lower = view.lower[at] ?? '';
  const text = view.field.tokens[at]?.text ?? '';
  add(10, hashText(lower.slice(-2)));
  add(11, hashText(lower.slice(-3)));
  add(12, hashText(lower.slice(-4)));
  add(13, hashText(lower.slice(0, 3)));
  add(14, hashText(lower.slice(0, 4)));
  add(15, hashText(shapeOf(text)));
  const parts = lower.includes('-') ? lower.split('-', 4) : [];
  if (parts.length > 1) {
    add(16, hashText(parts[0] ?? ''));
    add(17, hashText(parts.at(-1) ?? ''));
  }
}

/** Of each token, how common its word is and how it is written elsewhere. */
function wordStatistics(view: WordView, phrases: PhraseTable): readonly number[] {
  return view.lower.map((_, at) => {
    const traits = view.traits[at] ?? 0;
    if ((traits & TRAIT.word) === 0 || (traits & TRAIT.stop) !== 0) return 0;
    const key = hashText(view.lastKeyParts[at] ?? '');
    const entry = phrases.find(key);
    if (entry < 0) return 1;
    const total = phrases.value(entry, PHRASE_VALUE.total);
    const capitals = phrases.value(entry, PHRASE_VALUE.capitalShare);
    const edge = phrases.value(entry, PHRASE_VALUE.rightEdgeShare);
    return 2 + total * 8 + (capitals >> 2) + ((edge + 1) << 8);
  });
}

function titleWordsOf(views: readonly WordView[]): ReadonlySet<number> {
  const title = views.find((view) => view.field.field === 'title');
  return new Set(title?.hashes ?? []);
}

/** By token, the marks of the phrases that cover it: a known name, or a phrase that stands alone elsewhere. */
function tableMarks(view: WordView, { phrases, known }: SequenceTables): readonly number[][] {
  const marks: number[][] = view.lower.map(() => []);
  for (const { from, to, key } of findSpans(view)) {
    const level = judgementLevel(known, known.find(key));
    const entry = to - from > 1 ? phrases.find(key) : -1;
    const isTerm =
      entry >= 0 &&
      phrases.value(entry, PHRASE_VALUE.leftEdgeShare) +
        phrases.value(entry, PHRASE_VALUE.rightEdgeShare) >
        16;
    const acronym = entry < 0 ? 0 : phrases.value(entry, PHRASE_VALUE.acronymLong) > 1 ? 1 : 0;
    const total = entry < 0 ? 0 : phrases.value(entry, PHRASE_VALUE.total) >> 1;
    for (let at = from; at < to; at += 1) {
      const part = (at === from ? 0 : 1) + (at === to - 1 ? 2 : 0);
      const list = marks[at] ?? [];
      if (list.length > 12) continue;
      if (level > 0) list.push(0x1000 + level * 4 + part);
      if (isTerm) list.push(0x2000 + (total * 2 + acronym) * 4 + part);
    }
  }
  return marks;
}
