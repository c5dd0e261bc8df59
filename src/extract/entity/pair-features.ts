import type { Candidate, Place } from '../candidate/candidates.js';
import type { SequenceTables } from '../crf/token-features.js';
import type { FeatureSink } from '../feature/feature-sink.js';
import { judgementLevel } from '../feature/known-features.js';
import { casePattern } from '../feature/own-features.js';
import { levelOf } from '../feature/sequence-features.js';
import { TEMPLATE } from '../feature/templates.js';
import { DATASET_NOUNS, METHOD_NOUNS, MODEL_NOUNS, TASK_NOUNS } from '../lexicon/head-nouns.js';
import { combineHashes, hashText } from '../text/hash.js';
import { TRAIT, type WordView } from '../text/word-view.js';
import type { JudgedCandidate } from './judge-candidates.js';

/** The words of a judged candidate's main place, ready to be compared. */
export interface PairSide {
  readonly judged: JudgedCandidate;
  /** Words that carry meaning, lower case, plural folded. */
  readonly words: readonly string[];
  readonly initials: string;
  readonly joined: string;
  readonly pattern: number;
}

export function pairSide(judged: JudgedCandidate, views: readonly WordView[]): PairSide {
  const main = judged.candidate.places[0];
  const view = main && views[main.fieldIndex];
  if (main === undefined || view === undefined)
    return { judged, words: [], initials: '', joined: '', pattern: 0 };
  const words: string[] = [];
  let initials = '';
  for (let at = main.from; at < main.to; at += 1) {
    const part = view.lastKeyParts[at] ?? '';
    const isStop = ((view.traits[at] ?? 0) & TRAIT.stop) !== 0;
    if (!isStop && part !== '') {
      for (const word of (view.lower[at] ?? '').split(/[-/]/, 4))
        words.push(word.replace(/s$/, ''));
      for (const word of (view.lower[at] ?? '').split(/[-/]/, 4)) initials += word.charAt(0);
    }
  }
  return { judged, words, initials, joined: words.join(''), pattern: casePattern(view, main) };
}

/** Whether two candidates may be one name: they share a word, one spells the other's initials, or they overlap. */
export function areComparable(a: PairSide, b: PairSide): boolean {
  return (
    a.words.some((word) => b.words.includes(word)) ||
    initialsMatch(a, b) ||
    initialsMatch(b, a) ||
    a.joined.startsWith(b.joined) ||
    b.joined.startsWith(a.joined)
  );
}

function initialsMatch(long: PairSide, short: PairSide): boolean {
  return (
    long.words.length > 1 &&
    short.words.length === 1 &&
    short.joined.length > 1 &&
    long.initials === short.joined
  );
}

/** How the less sure candidate of two compares with the surer one. */
export function addPairFeatures(
  high: PairSide,
  low: PairSide,
  { tables, sink }: { readonly tables: SequenceTables; readonly sink: FeatureSink },
): void {
  const relation = wordRelation(high, low);
  const nesting = nestingLevel(high.judged.candidate, low.judged.candidate);
  const add = (kind: number, value: number) => sink.add(TEMPLATE.pair, combineHashes(kind, value));
  add(0, 0);
  add(1, relation);
  add(2, nesting);
  add(3, relation * 32 + nesting);
  add(4, relation * 64 + high.pattern * 8 + low.pattern);
  const highLevel = levelOf(high.judged.probability);
  const lowLevel = levelOf(low.judged.probability);
  add(5, highLevel);
  add(6, lowLevel);
  add(7, relation * 16 + lowLevel);
  const highKnown = knownLevel(high, tables);
  const lowKnown = knownLevel(low, tables);
  add(8, highKnown);
  add(9, lowKnown);
  add(10, relation * 4096 + highKnown * 64 + lowKnown);
  add(11, Math.min(6, high.words.length) * 8 + Math.min(6, low.words.length));
  add(
    12,
    Math.min(3, high.judged.candidate.places.length) * 4 +
      Math.min(3, low.judged.candidate.places.length),
  );
  const extraOfHigh = high.words.filter((word) => !low.words.includes(word));
  const extraOfLow = low.words.filter((word) => !high.words.includes(word));
  for (const word of extraOfHigh) add(13, hashText(word));
  for (const word of extraOfLow) add(14, hashText(word));
  for (const word of high.words) if (low.words.includes(word)) add(15, hashText(word));
  add(16, extraKind(extraOfHigh) * 8 + extraKind(extraOfLow));
  add(17, relation * 64 + extraKind(extraOfHigh) * 8 + extraKind(extraOfLow));
  add(
    18,
    relation * 4 +
      (high.judged.candidate.acronymKey === undefined ? 0 : 1) +
      (low.judged.candidate.acronymKey === undefined ? 0 : 2),
  );
  add(19, nesting * 64 + high.pattern * 8 + low.pattern);
  add(20, relation * 8 + neighbourhood(high.judged.candidate, low.judged.candidate));
  if (inTitle(high)) add(21, relation * 2 + (inTitle(low) ? 1 : 0));
  const lastWord = low.words.at(-1) ?? '';
  add(22, relation * 2 + (lastWord === high.words.at(-1) ? 1 : 0));
  add(23, combineHashes(hashText(lastWord), relation));
}

/** 0 share some words, 1 the low one begins the high one, 2 ends it, 3 lies within, 4 to 6 the other way round, 7 same letters, 8 and 9 initials, 10 same words, 11 begins with the same letters. */
function wordRelation(high: PairSide, low: PairSide): number {
  if (high.joined === low.joined) return 7;
  if (initialsMatch(high, low)) return 8;
  if (initialsMatch(low, high)) return 9;
  const within = partRelation(high.words, low.words);
  if (within > 0) return within;
  const around = partRelation(low.words, high.words);
  if (around > 0) return around + 3;
  const shared = low.words.filter((word) => high.words.includes(word)).length;
  if (shared === low.words.length && shared === high.words.length) return 10;
  if (shared === 0) return 11;
  return 0;
}

function partRelation(whole: readonly string[], part: readonly string[]): number {
  if (part.length >= whole.length) return 0;
  const begins = part.every((word, at) => whole[at] === word);
  if (begins) return 1;
  const offset = whole.length - part.length;
  if (part.every((word, at) => whole[offset + at] === word)) return 2;
  return part.every((word) => whole.includes(word)) ? 3 : 0;
}

/** In quarters, how many of the low one's places lie in the high one's (times 5), and the other way round. */
function nestingLevel(high: Candidate, low: Candidate): number {
  return shareWithin(low, high) * 5 + shareWithin(high, low);
}

const MOST_PLACES = 12;

function shareWithin(inner: Candidate, outer: Candidate): number {
  const places = inner.places.slice(0, MOST_PLACES);
  const within = places.filter((place) =>
    outer.places.slice(0, MOST_PLACES).some((other) => holds(other, place)),
  );
  return Math.ceil((4 * within.length) / places.length);
}

function holds(outer: Place, inner: Place): boolean {
  return (
    outer.fieldIndex === inner.fieldIndex && outer.start <= inner.start && outer.end >= inner.end
  );
}

/** 0 far apart, 1 with at most two tokens between them somewhere, 2 side by side, 3 overlapping. */
function neighbourhood(high: Candidate, low: Candidate): number {
  let nearest = 0;
  for (const a of high.places.slice(0, MOST_PLACES)) {
    for (const b of low.places.slice(0, MOST_PLACES)) {
      if (a.fieldIndex !== b.fieldIndex) continue;
      const gap = Math.max(a.from, b.from) - Math.min(a.to, b.to);
      nearest = Math.max(nearest, gap < 0 ? 3 : gap === 0 ? 2 : gap <= 2 ? 1 : 0);
    }
  }
  return nearest;
}

function inTitle(side: PairSide): boolean {
  return side.judged.candidate.places[0]?.fieldIndex === 0;
}

function knownLevel({ judged }: PairSide, { known }: SequenceTables): number {
  return Math.max(...judged.candidate.keys.map((key) => judgementLevel(known, known.find(key))));
}

/** 0 nothing, 1 only nouns that say what it is, 2 one word, 3 several, 4 digits. */
function extraKind(words: readonly string[]): number {
  if (words.length === 0) return 0;
  if (words.every(isGenericNoun)) return 1;
  if (words.some((word) => /\d/.test(word))) return 4;
  return words.length === 1 ? 2 : 3;
}

function isGenericNoun(word: string): boolean {
  return (
    METHOD_NOUNS.has(word) ||
    MODEL_NOUNS.has(word) ||
    DATASET_NOUNS.has(word) ||
    TASK_NOUNS.has(word)
  );
}
