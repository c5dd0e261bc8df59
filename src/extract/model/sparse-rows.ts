/**
 * Weights by feature bucket: rows of `width` small integers, most of them absent.
 * A weight is its integer times `scale`.
 */
export interface SparseRows {
  readonly width: number;
  readonly scale: number;
  /** Ascending buckets that have a row. */
  readonly buckets: Uint32Array;
  /** `width` integers for each of them. */
  readonly rows: Int8Array;
  /** The rows of all buckets, those without one as zeros. */
  readonly dense: Int8Array;
}

export function createSparseRows(
  parts: Omit<SparseRows, 'dense'>,
  bucketCount: number,
): SparseRows {
  const { width, buckets, rows } = parts;
  const dense = new Int8Array(bucketCount * width);
  // Plain loops: this is most of the time that loading takes.
  for (let index = 0; index < buckets.length; index += 1) {
    const start = (buckets[index] ?? 0) * width;
    for (let at = 0; at < width; at += 1) dense[start + at] = rows[index * width + at] ?? 0;
  }
  return { ...parts, dense };
}

/**
 * Rounds weights to integers: `width` for each of the ascending `buckets`, out of `bucketCount`.
 * Rows that round to nothing go.
 */
export function quantizeRows(
  {
    buckets,
    weights,
  }: { readonly buckets: readonly number[]; readonly weights: ArrayLike<number> },
  width: number,
  bucketCount: number,
): SparseRows {
  const scale = scaleOf(weights);
  const kept: number[] = [];
  const rows: number[] = [];
  buckets.forEach((bucket, index) => {
    const row: number[] = [];
    let isEmpty = true;
    for (let at = 0; at < width; at += 1) {
      const rounded = Math.round((weights[index * width + at] ?? 0) / scale);
      const value = Math.max(-127, Math.min(127, rounded));
      if (value !== 0) isEmpty = false;
      row.push(value);
    }
    if (isEmpty) return;
    kept.push(bucket);
    for (const value of row) rows.push(value);
  });
  const parts = { width, scale, buckets: Uint32Array.from(kept), rows: Int8Array.from(rows) };
  return createSparseRows(parts, bucketCount);
}

// The largest weights are few; capped, they leave finer steps to all others.
const LARGEST_WEIGHT = 3;

function scaleOf(weights: ArrayLike<number>): number {
  let largest = 1e-9;
  for (let at = 0; at < weights.length; at += 1) {
    largest = Math.max(largest, Math.abs(weights[at] ?? 0));
  }
  return Math.min(largest, LARGEST_WEIGHT) / 127;
}
