/** The state from which `extendHash` starts (FNV-1a, 32 bits). */
export const EMPTY_HASH = 0x811c9dc5;

/** FNV-1a over the UTF-16 code units of `text`, going on from `state`: the hash of a text can be built part by part. */
export function extendHash(state: number, text: string): number {
  let hash = state;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash;
}

/** Spreads a hash over all its bits, as an unsigned 32-bit number (MurmurHash3's finalizer). */
export function finishHash(state: number): number {
  let hash = state ^ (state >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

export function hashText(text: string): number {
  return finishHash(extendHash(EMPTY_HASH, text));
}

/** One hash of two, in which their order counts. */
export function combineHashes(first: number, second: number): number {
  return finishHash(Math.imul(first, 0x9e3779b1) ^ (second + 0x7f4a7c15));
}
