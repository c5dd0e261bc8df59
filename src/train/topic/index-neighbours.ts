import type { NeighbourParts } from '../../extract/topic/paper-neighbours.js';
import { paperTerms } from '../../extract/topic/paper-terms.js';
import type { TopicVocabulary } from '../../extract/topic/topic-vocabulary.js';
import type { PreparedPaper } from '../gold/prepared-paper.js';
import type { OwnTopics } from './count-topics.js';

// Terms of one paper bring no two together; terms of more than a fifth tell none apart.
const FEWEST_PAPERS = 2;
const LARGEST_SHARE = 0.2;

/** The papers as unit vectors of terms weighted by rarity, term by term, and their topics. */
export function indexNeighbours(
  papers: readonly PreparedPaper[],
  { vocabulary, own }: { readonly vocabulary: TopicVocabulary; readonly own: readonly OwnTopics[] },
): NeighbourParts {
  const termsOf = papers.map(({ reading }) => paperTerms(reading.views));
  const counts = new Map<number, number>();
  for (const terms of termsOf)
    for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const kept = [...counts]
    .filter(([, count]) => count >= FEWEST_PAPERS && count <= papers.length * LARGEST_SHARE)
    .map(([term]) => term)
    .sort((a, b) => a - b);
  const rarity = (term: number) => Math.log((papers.length + 1) / (counts.get(term) ?? 1));
  const lengths = termsOf.map((terms) => {
    let squares = 0;
    for (const [term, weight] of terms) {
      if (counts.get(term) !== 1) squares += (weight * rarity(term)) ** 2;
    }
    return Math.sqrt(squares);
  });
  const postings = new Map<number, { readonly paper: number; readonly weight: number }[]>(
    kept.map((term) => [term, []]),
  );
  termsOf.forEach((terms, paper) => {
    for (const [term, weight] of terms) {
      const share = (weight * rarity(term)) / Math.max(1e-9, lengths[paper] ?? 1);
      postings
        .get(term)
        ?.push({ paper, weight: Math.max(1, Math.min(255, Math.round(255 * share))) });
    }
  });
  const all = kept.flatMap((term) => postings.get(term) ?? []);
  const topics = own.map((each) =>
    each.topics.flatMap(({ key }) => vocabulary.entryByKey.get(key) ?? []),
  );
  return {
    terms: Uint32Array.from(kept),
    starts: runningSums(kept.map((term) => postings.get(term)?.length ?? 0)),
    papers: Uint16Array.from(all, ({ paper }) => paper),
    weights: Uint8Array.from(all, ({ weight }) => weight),
    topicStarts: runningSums(topics.map((each) => each.length)),
    topics: Uint16Array.from(topics.flat()),
  };
}

function runningSums(lengths: readonly number[]): Uint32Array {
  const sums = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, index) => {
    sums[index + 1] = (sums[index] ?? 0) + length;
  });
  return sums;
}
