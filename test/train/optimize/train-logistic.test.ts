import { scoreClasses, softmax } from '../../../src/extract/model/linear-model.js';
import {
  Examples,
  logisticLoss,
  trainLogistic,
} from '../../../src/train/optimize/train-logistic.js';

function examplesOf(rows: readonly (readonly [readonly number[], number])[]): Examples {
  const examples = new Examples();
  for (const [buckets, label] of rows) examples.add(Uint32Array.from(buckets), label);
  return examples;
}

describe('logisticLoss', () => {
  it.each([1, 3])('gives the gradient that small steps show, with %d classes', (classes) => {
    const examples = examplesOf([
      [[0, 1], 0],
      [[1, 2], 1],
      [[0, 2], classes === 1 ? 1 : 2],
    ]);
    const loss = logisticLoss(examples, examples.allBuckets(), { classes, penalty: 0.3 });
    const point = Float64Array.from({ length: 3 * classes }, (_, at) => Math.sin(at + 1));
    const gradient = new Float64Array(point.length);
    loss(point, gradient);
    const ignored = new Float64Array(point.length);
    point.forEach((part, at) => {
      const step = 1e-6;
      const above = loss(point.with(at, part + step), ignored);
      const below = loss(point.with(at, part - step), ignored);
      expect(gradient[at]).toBeCloseTo((above - below) / (2 * step), 5);
    });
  });
});

describe('trainLogistic', () => {
  it('tells classes apart by their features and leaves rare ones out', () => {
    const rows = Array.from({ length: 30 }, (_, at) => [[at % 3, 10], at % 3] as const);
    const training = { classes: 3, penalty: 0.1, fewest: 2, mostIterations: 100 };
    const model = trainLogistic(examplesOf([...rows, [[77], 0]]), training);
    expect(model.buckets).not.toContain(77);
    for (const label of [0, 1, 2]) {
      const chances = softmax(scoreClasses(model, Uint32Array.of(label, 10)));
      expect(chances.indexOf(Math.max(...chances))).toBe(label);
    }
  });
});
