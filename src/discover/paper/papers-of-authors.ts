import type { GraphStore } from '../../store/graph-store.js';
import { conditionOfFilter } from '../filter/condition-of-filter.js';
import type { PaperFilter } from '../filter/paper-filter.js';
import { keysetOf } from '../page/keyset.js';
import type { Page } from '../page/page-request.js';
import { pageStatement } from '../page/page-statement.js';
import { pagesByOwner, totalsByOwner } from '../page/pages-by-owner.js';
import { type PaperListRequest, type PaperRow, toPaperRow } from './list-papers.js';
import { PAPER_ORDERS } from './paper-order.js';

/** One page of the papers of each author, in one statement; one more for names in the filter. */
export async function papersOfAuthors(
  store: GraphStore,
  authorIds: readonly string[],
  { filter, order, page }: PaperListRequest,
): Promise<readonly Page<PaperRow>[]> {
  const condition = await conditionOfFilter(store, filter);
  const { slots, parameters } = keysetOf(PAPER_ORDERS[order], page);
  const rows = await store.read(
    pageStatement('papers-of-authors', { ...slots, CONDITION: condition.text }),
    { ids: authorIds, ...parameters, ...condition.parameters },
  );
  return pagesByOwner(rows, authorIds, { page, toRow: toPaperRow });
}

/** How many papers that a filter lets through each author has, in one statement. */
export async function countPapersOfAuthors(
  store: GraphStore,
  authorIds: readonly string[],
  filter: PaperFilter,
): Promise<readonly number[]> {
  const condition = await conditionOfFilter(store, filter);
  const rows = await store.read(
    pageStatement('count-papers-of-authors', { CONDITION: condition.text }),
    { ids: authorIds, ...condition.parameters },
  );
  return totalsByOwner(rows, authorIds);
}
