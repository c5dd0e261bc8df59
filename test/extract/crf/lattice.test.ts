import { canFollow, LABELS } from '../../../src/extract/crf/labels.js';
import { labelProbability, runLattice } from '../../../src/extract/crf/lattice.js';
import { spanProbabilities } from '../../../src/extract/crf/span-probability.js';

const LENGTH = 4;
const unary = Float64Array.from({ length: LENGTH * LABELS }, (_, at) => Math.sin(at * 1.7));
const transitions = Float64Array.from({ length: LABELS * LABELS }, (_, at) => Math.cos(at * 0.9));
const potentials = { length: LENGTH, unary, transitions };

interface Path {
  readonly labels: readonly number[];
  readonly weight: number;
}

/** Every sequence of labels that the rules allow, with its weight: the sum by hand. */
function allPaths(): readonly Path[] {
  let paths: readonly Path[] = [{ labels: [], weight: 1 }];
  for (let at = 0; at < LENGTH; at += 1) {
    paths = paths.flatMap(({ labels, weight }) =>
      Array.from({ length: LABELS }, (_, label) => label)
        .filter((label) => canFollow(labels.at(-1) ?? 0, label))
        .map((label) => {
          const previous = labels.at(-1);
          const step = previous === undefined ? 0 : (transitions[previous * LABELS + label] ?? 0);
          const factor = Math.exp((unary[at * LABELS + label] ?? 0) + step);
          return { labels: [...labels, label], weight: weight * factor };
        }),
    );
  }
  return paths;
}

const paths = allPaths();
const total = paths.reduce((sum, { weight }) => sum + weight, 0);
const share = (isCounted: (labels: readonly number[]) => boolean) =>
  paths.filter(({ labels }) => isCounted(labels)).reduce((sum, { weight }) => sum + weight, 0) /
  total;

describe('runLattice', () => {
  const lattice = runLattice(potentials);

  it('sums the weights of all paths', () => {
    expect(lattice.logPartition).toBeCloseTo(Math.log(total), 9);
  });

  it('gives the probability of each label at each token', () => {
    for (let at = 0; at < LENGTH; at += 1) {
      for (let label = 0; label < LABELS; label += 1) {
        const expected = share((labels) => labels[at] === label);
        expect(labelProbability(lattice, at, label)).toBeCloseTo(expected, 9);
      }
    }
  });

  it('counts only paths through allowed labels', () => {
    const allowed = Uint8Array.of(0b11, 0b101, 0b1111111, 0b1);
    const bound = runLattice(potentials, allowed);
    const expected = share((labels) =>
      labels.every((label, at) => ((allowed[at] ?? 0) & (1 << label)) !== 0),
    );
    expect(bound.logPartition - lattice.logPartition).toBeCloseTo(Math.log(expected), 9);
  });

  it('gives the probability that exactly a span is a name, by kind', () => {
    const chances = spanProbabilities(lattice, { from: 1, to: 3 });
    chances.forEach((chance, kind) => {
      const begin = 1 + 2 * kind;
      const expected = share(
        (labels) => labels[1] === begin && labels[2] === begin + 1 && labels[3] !== begin + 1,
      );
      expect(chance).toBeCloseTo(expected, 9);
    });
  });
});
