import type { FormBond } from '../../domain/graph.js';

/** The bonds that claims or edges of one paper state, each once. */
export function bondsStated(
  stated: readonly { readonly bonds: readonly string[] }[],
): readonly string[] {
  return [...new Set(stated.flatMap(({ bonds }) => bonds))];
}

/** By how many papers each bond changes, from what papers stated to what they state now; none unchanged. */
export function bondChanges(
  before: readonly (readonly string[])[],
  after: readonly (readonly string[])[],
): readonly FormBond[] {
  const sums = new Map<string, number>();
  const count = (papers: readonly (readonly string[])[], by: 1 | -1) => {
    for (const bond of papers.flat()) sums.set(bond, (sums.get(bond) ?? 0) + by);
  };
  count(after, 1);
  count(before, -1);
  return [...sums].flatMap(([bond, papers]) => {
    const [short = '', long = ''] = bond.split('=');
    return papers === 0 ? [] : [{ short, long, papers }];
  });
}
