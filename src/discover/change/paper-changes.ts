import { PAPER_STATUSES } from '../../domain/paper.js';
import type { GraphStore } from '../../store/graph-store.js';
import { number, type Properties, text } from '../../store/rows/property-reader.js';
import { statement } from '../../store/statements.js';
import { conditionOfFilter } from '../filter/condition-of-filter.js';
import { filtersWithin, type PaperFilter } from '../filter/paper-filter.js';
import { toPage } from '../page/keyset.js';
import { EMPTY_PAGE, type Page, type PageRequest } from '../page/page-request.js';
import { pageStatement } from '../page/page-statement.js';

// Keys of commit order are this plus the number of the commit, for texts of one length.
const FIRST_KEY = 10_000_000_000;

/** The last that happened to one paper. */
export interface PaperChange {
  readonly key: string;
  readonly change: 'ADDED' | 'CHANGED' | 'REMOVED';
  readonly paperId: string;
  /** Absent where it went. */
  readonly paper?: Properties;
}

/**
 * One page of changes in the order of commits. A paper stands where it last changed, so that who
 * reads on from a cursor gets each paper that has changed since exactly once. A filter narrows the
 * papers that are there; those that went are always told. Statuses are all in, unless it names any.
 */
export async function paperChanges(
  store: GraphStore,
  filter: PaperFilter,
  page: PageRequest,
): Promise<Page<PaperChange>> {
  const cursor = page.key ?? '';
  const limit = page.limit + 1;
  const [newest] = await store.read(statement('read/newest-commit'));
  if (newest === undefined) return EMPTY_PAGE;
  // Both lists end with the same commit, whatever is committed between the two statements.
  const until = String(FIRST_KEY + number(newest, 'commit') + 1);
  const { text: condition, parameters } = await conditionOfFilter(store, ofEveryStatus(filter));
  const [papers, removed] = await Promise.all([
    store.read(pageStatement('changed-papers', { CONDITION: condition }), {
      cursor,
      until,
      limit,
      ...parameters,
    }),
    store.read(pageStatement('removed-papers'), { cursor, until, limit }),
  ]);
  const changes = [
    ...papers.map((row) => {
      const paper = row.paper as Properties;
      const change = commitOf(row, 'key') === commitOf(row, 'addedKey') ? 'ADDED' : 'CHANGED';
      return { key: text(row, 'key'), change, paperId: text(paper, 'id'), paper } as const;
    }),
    ...removed.map((row) => {
      return { key: text(row, 'key'), change: 'REMOVED', paperId: text(row, 'id') } as const;
    }),
  ];
  return toPage(changes.sort((a, b) => (a.key < b.key ? -1 : 1)).slice(0, limit), page);
}

function ofEveryStatus(filter: PaperFilter): PaperFilter {
  const speaksOfStatus = filtersWithin(filter).some(({ status }) => status !== undefined);
  return speaksOfStatus ? filter : { ...filter, status: PAPER_STATUSES };
}

function commitOf(row: Properties, key: string): string {
  return text(row, key).split('|')[0] ?? '';
}
