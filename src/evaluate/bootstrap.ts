import { Tally } from './tally.js';

/** The middle 95 % of a figure over the samples. */
export type Interval = readonly [low: number, high: number];

export interface BootstrapOptions {
  readonly samples: number;
  readonly seed: number;
}

/**
 * Percentile bootstrap over papers (Efron 1979): each sample draws as many papers as there are,
 * with replacement, and measures them together. The same seed gives the same intervals.
 */
export function bootstrapIntervals<T extends string>(
  tallies: readonly Tally[],
  measure: (tally: Tally) => Readonly<Record<T, number>>,
  { samples, seed }: BootstrapOptions,
): Readonly<Record<T, Interval>> {
  const random = createRandom(seed);
  const measured = Array.from({ length: samples }, () => {
    const sample = new Tally();
    for (let drawn = 0; drawn < tallies.length; drawn += 1) {
      const tally = tallies[Math.floor(random() * tallies.length)];
      if (tally !== undefined) {
        sample.addAll(tally);
      }
    }
    return measure(sample);
  });
  const names = Object.keys(measure(new Tally())) as T[];
  const intervals = names.map((name) => [name, middle(measured.map((sample) => sample[name]))]);
  return Object.fromEntries(intervals);
}

function middle(values: readonly number[]): Interval {
  const sorted = values.toSorted((a, b) => a - b);
  return [quantile(sorted, 0.025), quantile(sorted, 0.975)];
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.round(share * (sorted.length - 1))] ?? 0;
}

/** Numbers from 0 up to 1; mulberry32 by Tommy Ettinger, public domain. */
function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
