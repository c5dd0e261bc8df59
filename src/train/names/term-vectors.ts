import type { Vocabulary } from './vocabulary.js';

// Rounds of subspace iteration: the space no longer turns noticeably after these.
const ROUNDS = 5;

/**
 * A unit vector for each term of the vocabulary: latent semantic analysis (Deerwester et al. 1990)
 * by randomised subspace iteration (Halko, Martinsson and Tropp 2011), without the first dimension,
 * which says only how common a term is. Row after row, `dimensions` numbers each.
 */
export function termVectors(
  texts: readonly (readonly string[])[],
  vocabulary: Vocabulary,
  dimensions: number,
): Float64Array {
  const rows = texts.map((text) => weightedRow(text, vocabulary));
  const size = vocabulary.terms.length;
  const width = dimensions + 1;
  let basis = orthonormal(randomMatrix(size * width), size, width);
  for (let round = 0; round < ROUNDS; round += 1) {
    basis = orthonormal(timesGram(rows, basis, width), size, width);
  }
  return unitRows(timesGram(rows, basis, width), size, width);
}

interface WeightedRow {
  readonly indexes: Int32Array;
  readonly weights: Float64Array;
}

function weightedRow(text: readonly string[], vocabulary: Vocabulary): WeightedRow {
  const known = [...new Set(text)].flatMap((term) => vocabulary.indexByTerm.get(term) ?? []);
  const weights = known.map((index) => vocabulary.weights[index] ?? 0);
  const length = Math.hypot(...weights) || 1;
  return {
    indexes: Int32Array.from(known),
    weights: Float64Array.from(weights, (weight) => weight / length),
  };
}

/** Aᵀ A B for the rows A. */
function timesGram(rows: readonly WeightedRow[], basis: Float64Array, width: number): Float64Array {
  const product = new Float64Array(basis.length);
  const projected = new Float64Array(width);
  for (const { indexes, weights } of rows) {
    projected.fill(0);
    for (let at = 0; at < indexes.length; at += 1) {
      const from = (indexes[at] ?? 0) * width;
      const weight = weights[at] ?? 0;
      for (let d = 0; d < width; d += 1) {
        projected[d] = (projected[d] ?? 0) + weight * (basis[from + d] ?? 0);
      }
    }
    for (let at = 0; at < indexes.length; at += 1) {
      const from = (indexes[at] ?? 0) * width;
      const weight = weights[at] ?? 0;
      for (let d = 0; d < width; d += 1) {
        product[from + d] = (product[from + d] ?? 0) + weight * (projected[d] ?? 0);
      }
    }
  }
  return product;
}

/** Columns made orthonormal, the longest first in sense: modified Gram-Schmidt. */
function orthonormal(matrix: Float64Array, size: number, width: number): Float64Array {
  const at = (row: number, column: number) => matrix[row * width + column] ?? 0;
  for (let column = 0; column < width; column += 1) {
    for (let other = 0; other < column; other += 1) {
      let dot = 0;
      for (let row = 0; row < size; row += 1) dot += at(row, column) * at(row, other);
      for (let row = 0; row < size; row += 1) {
        matrix[row * width + column] = at(row, column) - dot * at(row, other);
      }
    }
    let square = 0;
    for (let row = 0; row < size; row += 1) square += at(row, column) ** 2;
    const scale = 1 / (Math.sqrt(square) || 1);
    for (let row = 0; row < size; row += 1) matrix[row * width + column] = at(row, column) * scale;
  }
  return matrix;
}

/** The rows without their first number, each of length one. */
function unitRows(matrix: Float64Array, size: number, width: number): Float64Array {
  const dimensions = width - 1;
  const vectors = new Float64Array(size * dimensions);
  for (let row = 0; row < size; row += 1) {
    const vector = matrix.subarray(row * width + 1, (row + 1) * width);
    const length = Math.hypot(...vector) || 1;
    vector.forEach((value, d) => {
      vectors[row * dimensions + d] = value / length;
    });
  }
  return vectors;
}

/** Numbers in -1..1 that are the same in every run (Park and Miller's generator). */
function randomMatrix(size: number): Float64Array {
  let state = 1;
  return Float64Array.from({ length: size }, () => {
    state = (state * 48271) % 2147483647;
    return state / 1073741823.5 - 1;
  });
}
