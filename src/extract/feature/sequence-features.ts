import type { Candidate, Place } from '../candidate/candidates.js';
import type { WordView } from '../text/word-view.js';
import type { FeatureSink } from './feature-sink.js';
import { casePattern } from './own-features.js';
import { TEMPLATE } from './templates.js';

/** What the sequence model gives to one place: the chance of a name there, by kind and in all. */
export interface PlaceScore {
  readonly any: number;
  readonly kinds: readonly number[];
}

export interface SequenceScores {
  /** The score of a place; undefined where the sequence model has not been asked. */
  readonly at: (place: Place) => PlaceScore | undefined;
}

/** What the sequence model thinks of a candidate and of the longer and shorter names around it. */
export function addSequenceFeatures(
  candidate: Candidate,
  views: readonly WordView[],
  { scores, sink }: { readonly scores: SequenceScores; readonly sink: FeatureSink },
): CandidateScore {
  const score = scoreCandidate(candidate, scores);
  addSteps(TEMPLATE.spanScore, score.noisyOr, sink);
  addSteps(TEMPLATE.spanMean, score.mean, sink);
  const level = levelOf(score.noisyOr);
  const best = score.kinds.indexOf(Math.max(...score.kinds));
  sink.add(TEMPLATE.spanKind, best * 16 + level);
  for (const [kind, part] of score.kinds.entries())
    sink.add(TEMPLATE.spanKind, 100 + kind * 16 + levelOf(part));
  const main = candidate.places[0];
  const view = main && views[main.fieldIndex];
  if (main !== undefined && view !== undefined) {
    sink.add(TEMPLATE.spanShape, casePattern(view, main) * 16 + level);
    sink.add(TEMPLATE.spanLength, Math.min(7, main.to - main.from) * 16 + level);
  }
  return score;
}

export interface CandidateScore {
  /** The chance that at least one place is a name. */
  readonly noisyOr: number;
  readonly mean: number;
  readonly highest: number;
  readonly kinds: readonly number[];
}

export function scoreCandidate(candidate: Candidate, scores: SequenceScores): CandidateScore {
  let none = 1;
  let sum = 0;
  let highest = 0;
  const kinds = [0, 0, 0];
  for (const place of candidate.places) {
    const score = scores.at(place);
    if (score === undefined) continue;
    none *= 1 - Math.min(0.999, score.any);
    sum += score.any;
    highest = Math.max(highest, score.any);
    score.kinds.forEach((part, kind) => {
      kinds[kind] = Math.max(kinds[kind] ?? 0, part);
    });
  }
  return { noisyOr: 1 - none, mean: sum / candidate.places.length, highest, kinds };
}

/** Probabilities that a feature marks as reached, each. */
export const SCORE_STEPS: readonly number[] = [
  0.003, 0.01, 0.03, 0.07, 0.15, 0.25, 0.37, 0.5, 0.63, 0.75, 0.85, 0.93, 0.97, 0.99,
];

/** How many of the steps a probability has reached. */
export function levelOf(probability: number): number {
  let level = 0;
  while (level < SCORE_STEPS.length && probability >= (SCORE_STEPS[level] ?? 1)) level += 1;
  return level;
}

/** One feature for each step reached: a linear model can then follow any rising curve. */
function addSteps(template: number, probability: number, sink: FeatureSink): void {
  for (let level = levelOf(probability); level > 0; level -= 1) sink.add(template, level);
}
