import type { SparseRows } from './sparse-rows.js';

/** Sums of the weights of an example's buckets, one for each class. */
export function scoreClasses(model: SparseRows, buckets: Uint32Array): Float64Array {
  const { width, dense, scale } = model;
  const scores = new Float64Array(width);
  for (let index = 0; index < buckets.length; index += 1) {
    const start = (buckets[index] ?? 0) * width;
    for (let at = 0; at < width; at += 1) scores[at] = (scores[at] ?? 0) + (dense[start + at] ?? 0);
  }
  for (let at = 0; at < width; at += 1) scores[at] = (scores[at] ?? 0) * scale;
  return scores;
}

export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** Probabilities that sum to 1. */
export function softmax(scores: ArrayLike<number>): readonly number[] {
  const all = Array.from(scores);
  const highest = Math.max(...all);
  const parts = all.map((score) => Math.exp(score - highest));
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}
