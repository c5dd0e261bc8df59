import type { AnnotatedPaper, PredictedPaper } from './annotation.js';
import { bootstrapIntervals, type Interval } from './bootstrap.js';
import { type Calibration, calibrationOf } from './calibration.js';
import { type Figures, figuresOf } from './figures.js';
import { normalTitle } from './normal-form.js';
import { scorePaper } from './score-paper.js';
import { Tally } from './tally.js';

/** What gets an interval. */
export const INTERVALS = [
  'typedF1',
  'untypedF1',
  'methodF1',
  'modelF1',
  'datasetF1',
  'topicF1',
  'repositoryF1',
  'relationAccuracy',
  'relationMacroF1',
  'canonicalSpelling',
] as const;
export type IntervalName = (typeof INTERVALS)[number];

export interface Evaluation extends Figures {
  readonly papers: { readonly gold: number; readonly predicted: number };
  /** 95 % each. */
  readonly intervals: Readonly<Record<IntervalName, Interval>>;
  readonly calibration: Calibration;
  /** Predictions that were left out, gold papers that have none. */
  readonly notes: readonly string[];
}

export interface EvaluationOptions {
  readonly seed: number;
  /** Samples of the bootstrap. */
  readonly samples?: number;
}

/**
 * Scores predictions against gold. Papers meet by title; every gold paper counts, and of two
 * predictions of one title the first.
 */
export function evaluate(
  gold: readonly AnnotatedPaper[],
  predicted: readonly PredictedPaper[],
  { seed, samples = 1000 }: EvaluationOptions,
): Evaluation {
  const { byTitle, notes } = joinByTitle(gold, predicted);
  const scores = gold.map((paper) => scorePaper(paper, byTitle.get(normalTitle(paper.title))));
  const total = new Tally();
  for (const { tally } of scores) {
    total.addAll(tally);
  }
  const unpredicted = scores.filter(({ isPredicted }) => !isPredicted);
  return {
    papers: { gold: gold.length, predicted: gold.length - unpredicted.length },
    ...figuresOf(total),
    intervals: bootstrapIntervals(
      scores.map(({ tally }) => tally),
      headlines,
      { samples, seed },
    ),
    calibration: calibrationOf(scores.flatMap(({ judgements }) => judgements)),
    notes: [...notes, ...unpredicted.map(({ title }) => `no prediction: ${title}`)],
  };
}

function joinByTitle(
  gold: readonly AnnotatedPaper[],
  predicted: readonly PredictedPaper[],
): { readonly byTitle: ReadonlyMap<string, PredictedPaper>; readonly notes: readonly string[] } {
  const known = new Set(gold.map(({ title }) => normalTitle(title)));
  const byTitle = new Map<string, PredictedPaper>();
  const notes: string[] = [];
  for (const prediction of predicted) {
    const title = normalTitle(prediction.title);
    if (!known.has(title)) {
      notes.push(`not in the gold, left out: ${prediction.title}`);
    } else if (byTitle.has(title)) {
      notes.push(`title predicted twice, the first counts: ${prediction.title}`);
    } else {
      byTitle.set(title, prediction);
    }
  }
  return { byTitle, notes };
}

function headlines(tally: Tally): Readonly<Record<IntervalName, number>> {
  const figures = figuresOf(tally);
  return {
    typedF1: figures.entitiesTyped.micro.f1,
    untypedF1: figures.entitiesUntyped.f1,
    methodF1: figures.entitiesTyped.Method.f1,
    modelF1: figures.entitiesTyped.Model.f1,
    datasetF1: figures.entitiesTyped.Dataset.f1,
    topicF1: figures.topics.f1,
    repositoryF1: figures.repositories.f1,
    relationAccuracy: figures.relations.accuracy,
    relationMacroF1: figures.relations.macroF1,
    canonicalSpelling: figures.canonicalSpelling.share,
  };
}
