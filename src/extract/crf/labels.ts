import { NAMED_KINDS } from '../../domain/entity.js';

/** Labels of a token: outside (0), then beginning and inside of each kind of `NAMED_KINDS`. */
export const LABELS = 1 + 2 * NAMED_KINDS.length;
export const OUTSIDE = 0;

export function beginOf(kind: number): number {
  return 1 + 2 * kind;
}

export function insideOf(kind: number): number {
  return 2 + 2 * kind;
}

/** Inside goes on only from the beginning or the inside of the same kind. */
export function canFollow(previous: number, next: number): boolean {
  const isInside = next > 0 && next % 2 === 0;
  return !isInside || previous === next || previous === next - 1;
}
