import { canFollow, LABELS } from './labels.js';

/** Scores of a sequence: of each label at each token, and of each label after each other. */
export interface Potentials {
  readonly length: number;
  /** `length * LABELS` log scores. */
  readonly unary: Float64Array;
  /** `LABELS * LABELS` log scores, the earlier label first. */
  readonly transitions: Float64Array;
}

/** Forward and backward sums, each token's scaled to sum to 1, in which all marginals can be read. */
export interface Lattice {
  readonly length: number;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** exp(unary) of each label, divided by the token's scale. */
  readonly local: Float64Array;
  readonly steps: Float64Array;
  readonly logPartition: number;
}

const ALL_LABELS = (1 << LABELS) - 1;

/**
 * The forward-backward algorithm on a linear chain. `allowed` (bit sets of labels by token) leaves
 * out every path through another label: the numerator of a partly observed sequence.
 * Sutton and McCallum, "An Introduction to Conditional Random Fields", 2012, section 4.1.
 */
export function runLattice(potentials: Potentials, allowed?: Uint8Array): Lattice {
  const { length, unary } = potentials;
  const steps = stepFactors(potentials.transitions);
  const forward = new Float64Array(length * LABELS);
  const backward = new Float64Array(length * LABELS);
  const local = new Float64Array(length * LABELS);
  let logPartition = 0;
  for (let at = 0; at < length; at += 1) {
    const row = at * LABELS;
    const mask = allowed?.[at] ?? ALL_LABELS;
    let highest = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < LABELS; label += 1) {
      highest = Math.max(highest, unary[row + label] ?? 0);
    }
    let sum = 0;
    for (let label = 0; label < LABELS; label += 1) {
      if ((mask & (1 << label)) === 0) continue;
      const score = Math.exp((unary[row + label] ?? 0) - highest);
      let reach = at === 0 ? (canFollow(0, label) ? 1 : 0) : 0;
      for (let previous = 0; at > 0 && previous < LABELS; previous += 1) {
        reach += (forward[row - LABELS + previous] ?? 0) * (steps[previous * LABELS + label] ?? 0);
      }
      local[row + label] = score;
      forward[row + label] = score * reach;
      sum += score * reach;
    }
    for (let label = 0; label < LABELS; label += 1) {
      forward[row + label] = (forward[row + label] ?? 0) / sum;
      local[row + label] = (local[row + label] ?? 0) / sum;
    }
    logPartition += Math.log(sum) + highest;
  }
  fillBackward({ length, backward, local, steps });
  return { length, forward, backward, local, steps, logPartition };
}

function stepFactors(transitions: Float64Array): Float64Array {
  const steps = new Float64Array(LABELS * LABELS);
  for (let previous = 0; previous < LABELS; previous += 1) {
    for (let next = 0; next < LABELS; next += 1) {
      const at = previous * LABELS + next;
      if (canFollow(previous, next)) steps[at] = Math.exp(transitions[at] ?? 0);
    }
  }
  return steps;
}

function fillBackward(lattice: Pick<Lattice, 'length' | 'backward' | 'local' | 'steps'>): void {
  const { length, backward, local, steps } = lattice;
  backward.fill(1, Math.max(0, length - 1) * LABELS);
  for (let at = length - 2; at >= 0; at -= 1) {
    const row = at * LABELS;
    const next = row + LABELS;
    for (let label = 0; label < LABELS; label += 1) {
      let sum = 0;
      for (let after = 0; after < LABELS; after += 1) {
        sum +=
          (steps[label * LABELS + after] ?? 0) *
          (local[next + after] ?? 0) *
          (backward[next + after] ?? 0);
      }
      backward[row + label] = sum;
    }
  }
}

/** The probability of a label at a token. */
export function labelProbability(lattice: Lattice, at: number, label: number): number {
  const index = at * LABELS + label;
  return (lattice.forward[index] ?? 0) * (lattice.backward[index] ?? 0);
}
