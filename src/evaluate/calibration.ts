import type { Judgement } from './score-paper.js';

export interface Calibration {
  /** Judged predictions with a confidence. */
  readonly judged: number;
  /** Expected calibration error, 0..1: how far the confidences are from the share that is right. */
  readonly expectedError: number;
  /** Of the predictions that are at least 0.9 sure. */
  readonly precisionWhereSure: number;
  readonly sure: number;
}

export const SURE = 0.9;
const BINS = 10;

export function calibrationOf(judgements: readonly Judgement[]): Calibration {
  const sure = judgements.filter(({ confidence }) => confidence >= SURE);
  return {
    judged: judgements.length,
    expectedError: expectedCalibrationError(judgements),
    precisionWhereSure: shareRight(sure),
    sure: sure.length,
  };
}

/**
 * The mean distance between confidence and share of right predictions over ten bins of equal
 * width, weighted by their sizes (Naeini, Cooper, Hauskrecht 2015). 0 where there is none.
 */
export function expectedCalibrationError(judgements: readonly Judgement[]): number {
  const bins = Array.from({ length: BINS }, (): Judgement[] => []);
  for (const judgement of judgements) {
    bins[Math.min(BINS - 1, Math.floor(judgement.confidence * BINS))]?.push(judgement);
  }
  const distances = bins.map((bin) => {
    const confidence = bin.reduce((sum, judgement) => sum + judgement.confidence, 0);
    return Math.abs(confidence - bin.filter(({ isRight }) => isRight).length);
  });
  return judgements.length === 0
    ? 0
    : distances.reduce((sum, distance) => sum + distance, 0) / judgements.length;
}

function shareRight(judgements: readonly Judgement[]): number {
  const right = judgements.filter(({ isRight }) => isRight).length;
  return judgements.length === 0 ? 0 : right / judgements.length;
}
