import { minimize, type Objective } from '../../../src/train/optimize/lbfgs.js';

/** Sum of scaled squares around a centre: a bowl that is much steeper one way than the other. */
const bowl: Objective = (point, gradient) => {
  let value = 0;
  point.forEach((part, at) => {
    const steepness = 10 ** at;
    const gap = part - (at + 1);
    value += 0.5 * steepness * gap * gap;
    gradient[at] = steepness * gap;
  });
  return value;
};

describe('minimize', () => {
  it('finds the bottom of a bowl that is a thousand times steeper one way', () => {
    const found = minimize(bowl, new Float64Array(4), { mostIterations: 200, tolerance: 1e-14 });
    found.forEach((part, at) => {
      expect(part).toBeCloseTo(at + 1, 4);
    });
  });

  it('leaves its start as it was', () => {
    const start = new Float64Array(4);
    minimize(bowl, start, { mostIterations: 5, tolerance: 0 });
    expect([...start]).toEqual([0, 0, 0, 0]);
  });

  it('stops where there is nothing to gain', () => {
    let calls = 0;
    const flat: Objective = (_point, gradient) => {
      calls += 1;
      gradient.fill(0);
      return 1;
    };
    minimize(flat, new Float64Array(3), { mostIterations: 50, tolerance: 1e-9 });
    expect(calls).toBe(1);
  });
});
