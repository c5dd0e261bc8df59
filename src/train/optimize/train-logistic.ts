import { BUCKETS } from '../../extract/feature/feature-sink.js';
import { quantizeRows, type SparseRows } from '../../extract/model/sparse-rows.js';
import { minimize } from './lbfgs.js';

/** Examples with their features as sets of buckets, stored end to end. */
export class Examples {
  private buckets = new Uint32Array(1 << 16);
  readonly starts: number[] = [0];
  readonly labels: number[] = [];
  readonly weights: number[] = [];

  get size(): number {
    return this.labels.length;
  }

  add(buckets: Uint32Array, label: number, weight = 1): void {
    const start = this.starts.at(-1) ?? 0;
    while (start + buckets.length > this.buckets.length) {
      const larger = new Uint32Array(this.buckets.length * 2);
      larger.set(this.buckets);
      this.buckets = larger;
    }
    this.buckets.set(buckets, start);
    this.starts.push(start + buckets.length);
    this.labels.push(label);
    this.weights.push(weight);
  }

  bucketsOf(example: number): Uint32Array {
    return this.buckets.subarray(this.starts[example] ?? 0, this.starts[example + 1] ?? 0);
  }

  /** All buckets, in the order of the examples. */
  allBuckets(): Uint32Array {
    return this.buckets.subarray(0, this.starts.at(-1) ?? 0);
  }
}

export interface LogisticTraining {
  /** 1 for yes or no (labels 0 and 1), else the number of classes. */
  readonly classes: number;
  /** Strength of the pull towards zero, against one example's loss. */
  readonly penalty: number;
  /** Features of fewer examples are left out. */
  readonly fewest: number;
  readonly mostIterations: number;
}

/** Logistic regression, binary or multinomial, with an L2 penalty, run to convergence. */
export function trainLogistic(examples: Examples, training: LogisticTraining): SparseRows {
  const { dense, bucketOfColumn } = columnsOf(examples, training.fewest);
  const width = training.classes;
  const start = new Float64Array(bucketOfColumn.length * width);
  const objective = logisticLoss(examples, dense, training);
  const point = minimize(objective, start, {
    mostIterations: training.mostIterations,
    tolerance: 1e-6,
  });
  return quantizeRows({ buckets: bucketOfColumn, weights: point }, width, BUCKETS);
}

const NO_COLUMN = 0xffffffff;

/** The buckets that occur often enough, numbered without gaps, and the examples' features in these numbers. */
function columnsOf(examples: Examples, fewest: number) {
  const all = examples.allBuckets();
  const counts = new Uint32Array(BUCKETS);
  for (const bucket of all) counts[bucket] = (counts[bucket] ?? 0) + 1;
  const columnOf = new Uint32Array(BUCKETS).fill(NO_COLUMN);
  const bucketOfColumn: number[] = [];
  counts.forEach((count, bucket) => {
    if (count < fewest) return;
    columnOf[bucket] = bucketOfColumn.length;
    bucketOfColumn.push(bucket);
  });
  return { dense: all.map((bucket) => columnOf[bucket] ?? NO_COLUMN), bucketOfColumn };
}

/** Weighted log loss and its gradient; features as columns, `width` weights each. */
export function logisticLoss(
  examples: Pick<Examples, 'starts' | 'labels' | 'weights' | 'size'>,
  columns: Uint32Array,
  { classes, penalty }: Pick<LogisticTraining, 'classes' | 'penalty'>,
): (point: Float64Array, gradient: Float64Array) => number {
  const scores = new Float64Array(classes);
  return (point, gradient) => {
    let loss = 0;
    for (let at = 0; at < point.length; at += 1) {
      const weight = point[at] ?? 0;
      loss += 0.5 * penalty * weight * weight;
      gradient[at] = penalty * weight;
    }
    for (let example = 0; example < examples.size; example += 1) {
      const from = examples.starts[example] ?? 0;
      const to = examples.starts[example + 1] ?? 0;
      scores.fill(0);
      for (let index = from; index < to; index += 1) {
        const column = columns[index] ?? NO_COLUMN;
        if (column === NO_COLUMN) continue;
        for (let at = 0; at < classes; at += 1) {
          scores[at] = (scores[at] ?? 0) + (point[column * classes + at] ?? 0);
        }
      }
      const weight = examples.weights[example] ?? 1;
      loss += weight * turnToErrors(scores, examples.labels[example] ?? 0);
      for (let index = from; index < to; index += 1) {
        const column = columns[index] ?? NO_COLUMN;
        if (column === NO_COLUMN) continue;
        for (let at = 0; at < classes; at += 1) {
          const place = column * classes + at;
          gradient[place] = (gradient[place] ?? 0) + weight * (scores[at] ?? 0);
        }
      }
    }
    return loss;
  };
}

/** Replaces scores by probability minus truth; gives the log loss. */
function turnToErrors(scores: Float64Array, label: number): number {
  if (scores.length === 1) {
    const score = scores[0] ?? 0;
    const probability = 1 / (1 + Math.exp(-score));
    scores[0] = probability - label;
    return Math.max(score, 0) - score * label + Math.log1p(Math.exp(-Math.abs(score)));
  }
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) highest = Math.max(highest, score);
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - highest);
  const logSum = highest + Math.log(sum);
  const loss = logSum - (scores[label] ?? 0);
  for (let at = 0; at < scores.length; at += 1) {
    scores[at] = Math.exp((scores[at] ?? 0) - logSum) - (at === label ? 1 : 0);
  }
  return loss;
}
