/** A unit vector for each telling term, by the company that it keeps. */
export interface TermVectors {
  readonly dimensions: number;
  readonly indexByTerm: ReadonlyMap<string, number>;
  /** How telling each term is: ln(papers / papers with the term). */
  readonly weights: readonly number[];
  /** Row after row, in 127ths. */
  readonly vectors: Int8Array;
}

/** The direction in which a text's terms point together; all zeros where none is known. */
export function contextVector(terms: Iterable<string>, known: TermVectors): Float64Array {
  const { dimensions, indexByTerm, weights, vectors } = known;
  const sum = new Float64Array(dimensions);
  for (const term of new Set(terms)) {
    const index = indexByTerm.get(term);
    if (index === undefined) continue;
    const weight = weights[index] ?? 0;
    for (let d = 0; d < dimensions; d += 1) {
      sum[d] = (sum[d] ?? 0) + weight * (vectors[index * dimensions + d] ?? 0);
    }
  }
  return toUnit(sum);
}

/** The vector at length one; zeros stay zeros. */
export function toUnit(vector: Float64Array): Float64Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

/** The cosine of two unit vectors, -1..1; 0 where one is all zeros. */
export function cosine(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, d) => sum + value * (b[d] ?? 0), 0);
}
