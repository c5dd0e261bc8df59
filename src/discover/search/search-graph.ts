import type { EntityKind } from '../../domain/entity.js';
import type { GraphStore } from '../../store/graph-store.js';
import type { PaperFilter } from '../filter/paper-filter.js';
import type { Page, PageRequest } from '../page/page-request.js';
import { byRank, rankedPage } from '../page/ranked-page.js';
import { wordFrequencies } from '../text/word-frequencies.js';
import { queryTerms } from './query-terms.js';
import { type FoundEntity, searchEntities } from './search-entities.js';
import { type FoundPaper, searchPapers } from './search-papers.js';

export interface SearchRequest {
  readonly query: string;
  /** Whether papers are looked for, and which kinds of entities. */
  readonly papers: boolean;
  readonly kinds: readonly EntityKind[];
  /** Narrows the papers. */
  readonly filter: PaperFilter;
  readonly page: PageRequest;
}

export type Found = FoundPaper | FoundEntity;

/**
 * Papers and entities for a query, the best first: what bears the query as its name or title, then
 * what begins so, then what shares words with it (BM25 over title and abstract).
 */
export async function searchGraph(
  store: GraphStore,
  { query, papers, kinds, filter, page }: SearchRequest,
): Promise<Page<Found>> {
  const terms = queryTerms(query);
  const frequencies = wordFrequencies();
  const [foundPapers, foundEntities] = await Promise.all([
    papers ? searchPapers(store, { query, terms, filter, frequencies }) : [],
    searchEntities(store, { query, terms, kinds, frequencies }),
  ]);
  return rankedPage([...foundPapers, ...foundEntities].sort(byRank), page);
}
