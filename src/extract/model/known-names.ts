/** How the annotated papers judged a name: counts of papers. */
export const KNOWN_VALUE = {
  required: 0,
  optional: 1,
  passedOver: 2,
  Method: 3,
  Model: 4,
  Dataset: 5,
  INTRODUCES: 6,
  EVALUATES_ON: 7,
  COMPARES_WITH: 8,
  USES: 9,
  MENTIONS: 10,
} as const;
export type KnownValue = (typeof KNOWN_VALUE)[keyof typeof KNOWN_VALUE];
export const KNOWN_VALUES = 11;

/** The names of the annotated papers by the hash of their key. */
export interface KnownNames {
  /** -1 for a name that no annotator has marked. */
  readonly find: (key: number) => number;
  readonly value: (at: number, value: KnownValue) => number;
}

/** Over ascending keys and `KNOWN_VALUES` counts for each. */
export function createKnownNames(keys: Uint32Array, counts: Uint8Array): KnownNames {
  const rowByKey = new Map<number, number>();
  keys.forEach((key, row) => {
    rowByKey.set(key, row);
  });
  return {
    find: (key) => rowByKey.get(key) ?? -1,
    value: (at, value) => counts[at * KNOWN_VALUES + value] ?? 0,
  };
}
