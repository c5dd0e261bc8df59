/** Where to draw lines, and how sure to be, as found on papers held out of training. */
export interface Calibration {
  /** From this probability on a candidate is an entity. */
  readonly keep: number;
  /** From this probability on two candidates are one entity. */
  readonly merge: number;
  /** Raw probabilities, ascending, and the share of right entities around each. */
  readonly raw: readonly number[];
  readonly right: readonly number[];
}

/** The share of right entities at a raw probability, between the two nearest points. */
export function calibrate(
  { raw, right }: Pick<Calibration, 'raw' | 'right'>,
  probability: number,
): number {
  const next = raw.findIndex((point) => point >= probability);
  if (next === -1) return right.at(-1) ?? probability;
  if (next === 0) return right[0] ?? probability;
  const low = raw[next - 1] ?? 0;
  const share = (probability - low) / Math.max(1e-9, (raw[next] ?? 1) - low);
  return (right[next - 1] ?? 0) + share * ((right[next] ?? 1) - (right[next - 1] ?? 0));
}
