import type { FormBond } from '../../domain/graph.js';

/** Bonds between forms, found from either side. */
export interface FormBonds {
  readonly papersByLong: (short: string) => ReadonlyMap<string, number>;
  readonly papersByShort: (long: string) => ReadonlyMap<string, number>;
}

const NONE: ReadonlyMap<string, number> = new Map();

/** Bonds of the same two forms are added; those that come to nothing are left out. */
export function formBonds(bonds: Iterable<FormBond>): FormBonds {
  const byShort = new Map<string, Map<string, number>>();
  const byLong = new Map<string, Map<string, number>>();
  for (const { short, long, papers } of bonds) {
    add(byShort, [short, long], papers);
    add(byLong, [long, short], papers);
  }
  return {
    papersByLong: (short) => byShort.get(short) ?? NONE,
    papersByShort: (long) => byLong.get(long) ?? NONE,
  };
}

function add(
  sums: Map<string, Map<string, number>>,
  [from, to]: readonly [string, string],
  papers: number,
): void {
  const row = sums.get(from) ?? new Map<string, number>();
  const sum = (row.get(to) ?? 0) + papers;
  if (sum > 0) row.set(to, sum);
  else row.delete(to);
  sums.set(from, row);
}

/** The keys by number of papers, the most first; ties in code point order. */
export function byPapers(papersByKey: ReadonlyMap<string, number>): readonly string[] {
  return [...papersByKey]
    .sort(([a, papersA], [b, papersB]) => papersB - papersA || (a < b ? -1 : 1))
    .map(([key]) => key);
}
