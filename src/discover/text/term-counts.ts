/** How often each term stands in a text. */
export type TermCounts = ReadonlyMap<string, number>;

export function countTerms(terms: readonly string[]): TermCounts {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** The terms of a stored search text, which are parted by spaces. */
export function termsOfSearchText(searchText: string): readonly string[] {
  return searchText === '' ? [] : searchText.split(' ');
}

export function sizeOf(counts: TermCounts): number {
  let size = 0;
  for (const count of counts.values()) size += count;
  return size;
}
