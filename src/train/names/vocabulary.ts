/** The terms that have a vector: the place of each, and how telling it is. */
export interface Vocabulary {
  readonly indexByTerm: ReadonlyMap<string, number>;
  readonly terms: readonly string[];
  /** ln(papers / papers with the term). */
  readonly weights: readonly number[];
}

// Rarer terms have too few neighbours to be known by, commoner ones tell nothing.
const MIN_PAPERS = 25;
const MAX_SHARE = 0.2;

/** The telling terms of the texts of all papers, in code point order. */
export function vocabularyOf(texts: readonly (readonly string[])[]): Vocabulary {
  const papersByTerm = new Map<string, number>();
  for (const text of texts) {
    for (const term of new Set(text)) papersByTerm.set(term, (papersByTerm.get(term) ?? 0) + 1);
  }
  const kept = [...papersByTerm]
    .filter(([term]) => term.length > 1 && !/^\d+$/.test(term))
    .filter(([, papers]) => papers >= MIN_PAPERS && papers <= MAX_SHARE * texts.length)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    indexByTerm: new Map(kept.map(([term], index) => [term, index])),
    terms: kept.map(([term]) => term),
    weights: kept.map(([, papers]) => Math.log(texts.length / papers)),
  };
}
