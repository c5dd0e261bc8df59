import { NAMED_KINDS } from '../../domain/entity.js';
import { beginOf, insideOf, LABELS } from './labels.js';
import type { Lattice } from './lattice.js';

/** The probabilities that exactly the tokens from..to-1 are a name of each kind, in the order of `NAMED_KINDS`. */
export function spanProbabilities(
  lattice: Lattice,
  { from, to }: { readonly from: number; readonly to: number },
): readonly number[] {
  return NAMED_KINDS.map((_, kind) => {
    const begin = beginOf(kind);
    const inside = insideOf(kind);
    let mass = lattice.forward[from * LABELS + begin] ?? 0;
    let previous = begin;
    for (let at = from + 1; at < to; at += 1) {
      mass *=
        (lattice.steps[previous * LABELS + inside] ?? 0) *
        (lattice.local[at * LABELS + inside] ?? 0);
      previous = inside;
    }
    if (to === lattice.length) return mass;
    let rest = 0;
    for (let next = 0; next < LABELS; next += 1) {
      if (next === inside) continue;
      rest +=
        (lattice.steps[previous * LABELS + next] ?? 0) *
        (lattice.local[to * LABELS + next] ?? 0) *
        (lattice.backward[to * LABELS + next] ?? 0);
    }
    return mass * rest;
  });
}
