import { LABELS } from '../../extract/crf/labels.js';
import { type Lattice, labelProbability, runLattice } from '../../extract/crf/lattice.js';
import type { SequenceModel } from '../../extract/crf/sequence-model.js';
import type { TokenFeatures } from '../../extract/crf/token-features.js';
import { BUCKETS } from '../../extract/feature/feature-sink.js';
import { quantizeRows } from '../../extract/model/sparse-rows.js';
import { createRandom, shuffled } from '../optimize/random.js';

/** One sentence: its features, and by token the set of labels that the annotation allows (bits). */
export interface SequenceExample {
  readonly features: TokenFeatures;
  readonly from: number;
  readonly to: number;
  readonly allowed: Uint8Array;
}

export interface SequenceTraining {
  readonly epochs: number;
  readonly rate: number;
  /** Weight decay towards zero at each touch of a weight. */
  readonly decay: number;
  readonly seed: number;
}

const SEQUENCE_TRAINING: SequenceTraining = { epochs: 8, rate: 0.03, decay: 1e-3, seed: 1 };

// Features of fewer tokens than this are left out.
const FEWEST_TOKENS = 2;

/**
 * Learns a sequence model from partly observed sentences by AdaGrad (Duchi, Hazan and Singer 2011),
 * one sentence a step, in an order that the seed gives.
 */
export function trainSequenceModel(
  examples: readonly SequenceExample[],
  training: SequenceTraining = SEQUENCE_TRAINING,
): SequenceModel {
  const { sentences, bucketOfColumn } = inColumns(examples);
  const learner = createLearner(training, bucketOfColumn.length);
  const random = createRandom(training.seed);
  for (let epoch = 0; epoch < training.epochs; epoch += 1) {
    for (const sentence of shuffled(sentences, random)) learner.learn(sentence);
  }
  return learner.model(bucketOfColumn);
}

/** A sentence whose features are columns: those of token t are `columns[starts[t]..starts[t + 1]]`. */
interface Sentence {
  readonly length: number;
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  readonly allowed: Uint8Array;
}

/** The features of enough tokens, numbered without gaps. */
function inColumns(examples: readonly SequenceExample[]) {
  const counts = new Uint32Array(BUCKETS);
  for (const { features, from, to } of examples) {
    const end = features.starts[to] ?? 0;
    for (let index = features.starts[from] ?? 0; index < end; index += 1) {
      const bucket = features.buckets[index] ?? 0;
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
  }
  const columnOf = new Int32Array(BUCKETS).fill(-1);
  const bucketOfColumn: number[] = [];
  counts.forEach((count, bucket) => {
    if (count < FEWEST_TOKENS) return;
    columnOf[bucket] = bucketOfColumn.length;
    bucketOfColumn.push(bucket);
  });
  return { sentences: examples.map((example) => sentenceOf(example, columnOf)), bucketOfColumn };
}

function sentenceOf(
  { features, from, to, allowed }: SequenceExample,
  columnOf: Int32Array,
): Sentence {
  const starts = new Uint32Array(to - from + 1);
  const columns: number[] = [];
  for (let at = from; at < to; at += 1) {
    const end = features.starts[at + 1] ?? 0;
    for (let index = features.starts[at] ?? 0; index < end; index += 1) {
      const column = columnOf[features.buckets[index] ?? 0] ?? -1;
      if (column >= 0) columns.push(column);
    }
    starts[at - from + 1] = columns.length;
  }
  return { length: to - from, starts, columns: Uint32Array.from(columns), allowed };
}

interface Learner {
  readonly learn: (sentence: Sentence) => void;
  readonly model: (bucketOfColumn: readonly number[]) => SequenceModel;
}

// A column's weights, then its sums of squares: together one cache line.
const ROW = 16;
const SQUARES = 8;

function createLearner({ rate, decay }: SequenceTraining, columnCount: number): Learner {
  const rows = new Float32Array(columnCount * ROW);
  const transitions = new Float64Array(LABELS * LABELS);
  const transitionSquares = new Float64Array(LABELS * LABELS);
  const difference = new Float64Array(LABELS);

  const learnColumn = (column: number) => {
    const start = column * ROW;
    for (let label = 0; label < LABELS; label += 1) {
      const weight = rows[start + label] ?? 0;
      const gradient = (difference[label] ?? 0) + decay * weight;
      const square = (rows[start + SQUARES + label] ?? 0) + gradient * gradient;
      rows[start + SQUARES + label] = square;
      rows[start + label] = weight - (rate * gradient) / Math.sqrt(square + 1e-8);
    }
  };

  const learnTransitions = (free: Lattice, bound: Lattice) => {
    for (let previous = 0; previous < LABELS; previous += 1) {
      for (let next = 0; next < LABELS; next += 1) {
        let gradient = 0;
        for (let at = 1; at < free.length; at += 1) {
          const place = { at, previous, next };
          gradient += pairProbability(free, place) - pairProbability(bound, place);
        }
        const index = previous * LABELS + next;
        if (Math.abs(gradient) < 1e-9) continue;
        transitionSquares[index] = (transitionSquares[index] ?? 0) + gradient * gradient;
        const step = rate / Math.sqrt((transitionSquares[index] ?? 0) + 1e-8);
        transitions[index] = (transitions[index] ?? 0) - step * gradient;
      }
    }
  };

  return {
    learn: (sentence) => {
      const scores = potentialsOf(sentence, rows, transitions);
      const free = runLattice(scores);
      const bound = runLattice(scores, sentence.allowed);
      if (!Number.isFinite(bound.logPartition)) return;
      for (let at = 0; at < sentence.length; at += 1) {
        let largest = 0;
        for (let label = 0; label < LABELS; label += 1) {
          const gap = labelProbability(free, at, label) - labelProbability(bound, at, label);
          difference[label] = gap;
          largest = Math.max(largest, Math.abs(gap));
        }
        if (largest < SMALLEST_GAP) continue;
        const end = sentence.starts[at + 1] ?? 0;
        for (let index = sentence.starts[at] ?? 0; index < end; index += 1) {
          learnColumn(sentence.columns[index] ?? 0);
        }
      }
      learnTransitions(free, bound);
    },
    model: (bucketOfColumn) => {
      const weights = new Float32Array(columnCount * LABELS);
      for (let column = 0; column < columnCount; column += 1) {
        const row = rows.subarray(column * ROW, column * ROW + LABELS);
        weights.set(row, column * LABELS);
      }
      const learned = { buckets: bucketOfColumn, weights };
      return { weights: quantizeRows(learned, LABELS, BUCKETS), transitions };
    },
  };
}

// A token whose labels are right to this much teaches nothing.
const SMALLEST_GAP = 1e-3;

function potentialsOf(sentence: Sentence, rows: Float32Array, transitions: Float64Array) {
  const unary = new Float64Array(sentence.length * LABELS);
  for (let at = 0; at < sentence.length; at += 1) {
    const row = at * LABELS;
    const end = sentence.starts[at + 1] ?? 0;
    for (let index = sentence.starts[at] ?? 0; index < end; index += 1) {
      const start = (sentence.columns[index] ?? 0) * ROW;
      for (let label = 0; label < LABELS; label += 1) {
        unary[row + label] = (unary[row + label] ?? 0) + (rows[start + label] ?? 0);
      }
    }
  }
  return { length: sentence.length, unary, transitions };
}

function pairProbability(
  lattice: Lattice,
  { at, previous, next }: { readonly at: number; readonly previous: number; readonly next: number },
): number {
  const row = at * LABELS;
  return (
    (lattice.forward[row - LABELS + previous] ?? 0) *
    (lattice.steps[previous * LABELS + next] ?? 0) *
    (lattice.local[row + next] ?? 0) *
    (lattice.backward[row + next] ?? 0)
  );
}
