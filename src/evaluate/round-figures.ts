/** Every number in a structure, rounded to four decimals, halves to even, as figures are compared. */
export function roundFigures<T>(figures: T): T {
  if (typeof figures === 'number') {
    return round(figures) as T;
  }
  if (Array.isArray(figures)) {
    return figures.map(roundFigures) as T;
  }
  return typeof figures === 'object' && figures !== null
    ? (Object.fromEntries(
        Object.entries(figures).map(([name, value]) => [name, roundFigures(value)]),
      ) as T)
    : figures;
}

const SCALE = 10_000;

function round(value: number): number {
  // Only odd multiples of 1/32 lie exactly between two numbers of four decimals.
  const isHalf = Math.abs(value * 32) % 2 === 1;
  const below = Math.floor(value * SCALE);
  return isHalf ? (below + (Math.abs(below) % 2)) / SCALE : Number(value.toFixed(4));
}
