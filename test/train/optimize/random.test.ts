import { createRandom, shuffled } from '../../../src/train/optimize/random.js';

describe('random numbers', () => {
  it('depend on the seed alone', () => {
    const numbers = (seed: number) => Array.from({ length: 5 }, createRandom(seed));
    expect(numbers(1)).toEqual(numbers(1));
    expect(numbers(1)).not.toEqual(numbers(2));
  });

  it('shuffle without losing anything', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8];
    const mixed = shuffled(values, createRandom(3));
    expect(mixed).not.toEqual(values);
    expect([...mixed].sort()).toEqual(values);
  });
});
