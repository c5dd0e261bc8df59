/**
 * What a large collection says of each phrase, by the hash of its key; 16 values of 4 bits each.
 * Levels are 0 for none, else 1 + log2 of the count; shares are in fifteenths.
 */
export const PHRASE_VALUE = {
  total: 0,
  capitalShare: 1,
  leftEdgeShare: 2,
  rightEdgeShare: 3,
  acronymLong: 4,
  acronymShort: 5,
  titleHead: 6,
  datasetNoun: 7,
  modelNoun: 8,
  methodNoun: 9,
  inTitle: 10,
  proposed: 11,
  listed: 12,
  afterUsing: 13,
  afterOn: 14,
  taskNoun: 15,
} as const;
export type PhraseValue = (typeof PHRASE_VALUE)[keyof typeof PHRASE_VALUE];

const BYTES_PER_PHRASE = 8;

export interface PhraseTable {
  readonly size: number;
  /** Where the phrase's values stand; -1 for a phrase that the collection hardly has. */
  readonly find: (key: number) => number;
  readonly value: (at: number, value: PhraseValue) => number;
}

/** A table over ascending keys and their packed values, 8 bytes a phrase, the even value in the low half. */
export function createPhraseTable(keys: Uint32Array, values: Uint8Array): PhraseTable {
  // First entry of each value of a key's upper 16 bits: a look-up then reads a handful of keys.
  const firstOf = new Uint32Array(0x10001).fill(keys.length);
  for (let at = keys.length - 1; at >= 0; at -= 1) firstOf[(keys[at] ?? 0) >>> 16] = at;
  for (let prefix = 0xffff; prefix >= 0; prefix -= 1) {
    firstOf[prefix] = Math.min(firstOf[prefix] ?? 0, firstOf[prefix + 1] ?? 0);
  }
  return {
    size: keys.length,
    find: (key) => {
      const end = firstOf[(key >>> 16) + 1] ?? 0;
      for (let at = firstOf[key >>> 16] ?? 0; at < end; at += 1) {
        if (keys[at] === key) return at;
      }
      return -1;
    },
    value: (at, value) => {
      const byte = values[at * BYTES_PER_PHRASE + (value >> 1)] ?? 0;
      return (value & 1) === 0 ? byte & 15 : byte >> 4;
    },
  };
}
