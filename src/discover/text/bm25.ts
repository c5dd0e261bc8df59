import { sizeOf, type TermCounts } from './term-counts.js';
import type { WordFrequencies } from './word-frequencies.js';

// Robertson and Zaragoza, The Probabilistic Relevance Framework (2009): the usual values.
const K1 = 1.2;
const B = 0.75;

/**
 * Okapi BM25 of a text for query terms, as a share of what a text that is made of nothing but
 * these terms could reach: 0 to 1, comparable between queries.
 */
export function bm25Share(
  queryTerms: readonly string[],
  counts: TermCounts,
  frequencies: WordFrequencies,
): number {
  const length = sizeOf(counts);
  const norm = K1 * (1 - B + (B * length) / frequencies.meanLength);
  let score = 0;
  let most = 0;
  for (const term of queryTerms) {
    const idf = frequencies.idf(term);
    const count = counts.get(term) ?? 0;
    score += (idf * count * (K1 + 1)) / (count + norm);
    most += idf * (K1 + 1);
  }
  return most === 0 ? 0 : score / most;
}
