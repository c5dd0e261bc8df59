import type { Candidate, Place } from '../candidate/candidates.js';
import { combineHashes, hashText } from '../text/hash.js';
import { TRAIT, type WordView } from '../text/word-view.js';
import type { FeatureSink } from './feature-sink.js';
import { TEMPLATE } from './templates.js';

/** What a candidate is made of: its words, their letters, its length and its places. */
export function addOwnFeatures(
  candidate: Candidate,
  views: readonly WordView[],
  sink: FeatureSink,
): void {
  let cases = 0;
  let fieldsSeen = 0;
  for (const place of candidate.places) {
    const view = views[place.fieldIndex];
    if (view === undefined) continue;
    const isTitle = view.field.field === 'title';
    fieldsSeen |= isTitle ? 1 : 2;
    const pattern = casePattern(view, place);
    cases |= 1 << (pattern + (isTitle ? 8 : 0));
    sink.add(TEMPLATE.case, pattern + (isTitle ? 8 : 0));
    addSurfaceFeatures(view, place, sink);
  }
  for (const key of candidate.keys) sink.add(TEMPLATE.whole, key);
  sink.add(TEMPLATE.bias, 0);
  sink.add(TEMPLATE.caseMix, cases);
  sink.add(TEMPLATE.places, Math.min(6, candidate.places.length));
  if (fieldsSeen & 1) sink.add(TEMPLATE.inTitle, 1);
  if (fieldsSeen === 3) sink.add(TEMPLATE.inBoth, 1);
  if (candidate.acronymKey !== undefined) sink.add(TEMPLATE.acronym, 1);
}

function addSurfaceFeatures(view: WordView, place: Place, sink: FeatureSink): void {
  const { from, to } = place;
  const last = to - 1;
  const length = to - from;
  const surface = view.field.text.slice(place.start, place.end);
  const isCut = place.end !== view.field.tokens[last]?.end;
  const lastHash = isCut ? hashText(surface.toLowerCase()) : (view.hashes[last] ?? 0);
  sink.add(TEMPLATE.first, view.hashes[from] ?? 0);
  sink.add(TEMPLATE.last, lastHash);
  for (let at = from; at < to; at += 1) sink.add(TEMPLATE.inside, view.hashes[at] ?? 0);
  if (length > 1) sink.add(TEMPLATE.lastPair, combineHashes(view.hashes[last - 1] ?? 0, lastHash));
  const lower = view.lower[last] ?? '';
  sink.add(TEMPLATE.suffix3, hashText(lower.slice(-3)));
  sink.add(TEMPLATE.suffix4, hashText(lower.slice(-4)));
  sink.add(TEMPLATE.prefix3, hashText((view.lower[from] ?? '').slice(0, 3)));
  sink.add(TEMPLATE.length, length);
  const shape = shapeOf(surface);
  if (length <= 2) sink.add(TEMPLATE.shape, hashText(shape));
  sink.add(TEMPLATE.shapeLength, casePattern(view, place) * 8 + Math.min(7, length));
  if (isCut) sink.add(TEMPLATE.suffixed, 1);
  if (place.start !== view.field.tokens[from]?.start) sink.add(TEMPLATE.slashed, 1);
}

/** 0 lower case, 1 capitals at word starts, 2 some words capital, 3 an acronym, 4 inner capitals, 5 lower case with digits, 6 capitals and digits, 7 acronym and words. */
export function casePattern(view: WordView, { from, to }: Place): number {
  let all = TRAIT.capital | TRAIT.allCapitals | TRAIT.innerCapital;
  let any = 0;
  for (let at = from; at < to; at += 1) {
    const traits = view.traits[at] ?? 0;
    if ((traits & TRAIT.stop) !== 0) continue;
    all &= traits;
    any |= traits;
  }
  if ((all & TRAIT.allCapitals) !== 0) return (any & TRAIT.digit) !== 0 ? 6 : 3;
  if ((any & TRAIT.allCapitals) !== 0) return 7;
  if ((any & TRAIT.innerCapital) !== 0) return 4;
  if ((any & TRAIT.digit) !== 0) return (any & TRAIT.capital) !== 0 ? 6 : 5;
  if ((all & TRAIT.capital) !== 0) return 1;
  return (any & TRAIT.capital) !== 0 ? 2 : 0;
}

// Longer surfaces have no shape worth learning.
const LONGEST_SHAPE = 24;

/** Capitals as X, small letters as x, digits as 9, runs cut to two: "RoBERTa-v2" is "XxXXx-x9". */
export function shapeOf(surface: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  const end = Math.min(surface.length, LONGEST_SHAPE);
  for (let at = 0; at < end; at += 1) {
    const sign = signOf(surface.charCodeAt(at));
    run = sign === last ? run + 1 : 1;
    last = sign;
    if (run <= 2) shape += sign;
  }
  return shape;
}

function signOf(unit: number): string {
  if (unit >= 97 && unit <= 122) return 'x';
  if (unit >= 65 && unit <= 90) return 'X';
  if (unit >= 48 && unit <= 57) return '9';
  const sign = String.fromCharCode(unit);
  if (unit < 128) return sign;
  if (/\p{Lu}/u.test(sign)) return 'X';
  return /\p{L}/u.test(sign) ? 'x' : sign;
}
