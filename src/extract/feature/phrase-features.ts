import type { Candidate, Place } from '../candidate/candidates.js';
import { spanOfRange } from '../candidate/spans.js';
import { PHRASE_VALUE, type PhraseTable } from '../model/phrase-table.js';
import type { WordView } from '../text/word-view.js';
import type { FeatureSink } from './feature-sink.js';
import { TEMPLATE } from './templates.js';

const LEVELS = [
  [TEMPLATE.phraseAcronymLong, PHRASE_VALUE.acronymLong],
  [TEMPLATE.phraseAcronymShort, PHRASE_VALUE.acronymShort],
  [TEMPLATE.phraseTitleHead, PHRASE_VALUE.titleHead],
  [TEMPLATE.phraseDataset, PHRASE_VALUE.datasetNoun],
  [TEMPLATE.phraseModel, PHRASE_VALUE.modelNoun],
  [TEMPLATE.phraseMethod, PHRASE_VALUE.methodNoun],
  [TEMPLATE.phraseTitle, PHRASE_VALUE.inTitle],
  [TEMPLATE.phraseProposed, PHRASE_VALUE.proposed],
  [TEMPLATE.phraseListed, PHRASE_VALUE.listed],
  [TEMPLATE.phraseUsing, PHRASE_VALUE.afterUsing],
  [TEMPLATE.phraseOn, PHRASE_VALUE.afterOn],
  [TEMPLATE.phraseTask, PHRASE_VALUE.taskNoun],
] as const;

/** What a large collection says of a candidate's phrase, of its words, and of how they hold together. */
export function addPhraseFeatures(
  candidate: Candidate,
  views: readonly WordView[],
  { phrases, sink }: { readonly phrases: PhraseTable; readonly sink: FeatureSink },
): void {
  const main = candidate.places[0];
  const view = main && views[main.fieldIndex];
  if (main === undefined || view === undefined) return;
  for (const [index, key] of candidate.keys.entries()) {
    const at = phrases.find(key);
    const total = at < 0 ? 0 : phrases.value(at, PHRASE_VALUE.total);
    sink.add(TEMPLATE.phraseTotal, index * 16 + total);
    sink.add(TEMPLATE.phraseProfile, 1000 + total * 8 + Math.min(7, main.to - main.from));
    if (at >= 0) addLevels(phrases, { at, total, index }, sink);
  }
  addWordStatistics(view, main, { phrases, sink });
}

function addLevels(
  phrases: PhraseTable,
  { at, total, index }: { readonly at: number; readonly total: number; readonly index: number },
  sink: FeatureSink,
): void {
  for (const [template, value] of LEVELS) {
    const level = phrases.value(at, value);
    sink.add(template, index * 16 + level);
    // Of how many of its occurrences this is so, in powers of two.
    sink.add(TEMPLATE.phraseProfile, 2000 + value * 32 + (level === 0 ? 31 : total - level));
  }
  const left = phrases.value(at, PHRASE_VALUE.leftEdgeShare);
  const right = phrases.value(at, PHRASE_VALUE.rightEdgeShare);
  sink.add(TEMPLATE.phraseCapitals, phrases.value(at, PHRASE_VALUE.capitalShare));
  sink.add(TEMPLATE.phraseLeftEdge, left);
  sink.add(TEMPLATE.phraseRightEdge, right);
  sink.add(TEMPLATE.phraseEdges, (left >> 1) * 8 + (right >> 1));
}

function addWordStatistics(
  view: WordView,
  place: Place,
  { phrases, sink }: { readonly phrases: PhraseTable; readonly sink: FeatureSink },
): void {
  if (place.to - place.from < 2) return;
  const find = (from: number, to: number) => phrases.find(spanOfRange(view, { from, to }).key);
  const value = (at: number, which: (typeof PHRASE_VALUE)[keyof typeof PHRASE_VALUE]) =>
    at < 0 ? 0 : phrases.value(at, which);
  const first = find(place.from, place.from + 1);
  const last = find(place.to - 1, place.to);
  sink.add(TEMPLATE.firstCommon, value(first, PHRASE_VALUE.total));
  sink.add(TEMPLATE.lastCommon, value(last, PHRASE_VALUE.total));
  sink.add(TEMPLATE.firstEdge, value(first, PHRASE_VALUE.leftEdgeShare));
  sink.add(TEMPLATE.lastEdge, value(last, PHRASE_VALUE.rightEdgeShare));
  const whole = value(phrases.find(place.key), PHRASE_VALUE.total);
  const shorter = Math.min(
    value(find(place.from + 1, place.to), PHRASE_VALUE.total),
    value(find(place.from, place.to - 1), PHRASE_VALUE.total),
  );
  sink.add(TEMPLATE.cohesion, whole * 16 + Math.min(15, shorter));
}
