import { groupBy } from '../../domain/group-by.js';
import type { Row } from '../../store/graph-store.js';
import { number, text } from '../../store/rows/property-reader.js';
import { toPage } from './keyset.js';
import { EMPTY_PAGE, type Page, type PageRequest } from './page-request.js';

/** The pages of several lists from the rows of one statement, which name their list's `owner`. */
export function pagesByOwner<T extends { readonly key: string }>(
  rows: readonly Row[],
  owners: readonly string[],
  { page, toRow }: { readonly page: PageRequest; readonly toRow: (row: Row) => T },
): readonly Page<T>[] {
  const rowsByOwner = groupBy(rows, (row) => text(row, 'owner'));
  return owners.map((owner) => {
    const owned = rowsByOwner.get(owner);
    return owned === undefined ? EMPTY_PAGE : toPage(owned.map(toRow), page);
  });
}

/** The totals of several lists from rows of `owner` and `total`; 0 where a list has no row. */
export function totalsByOwner(rows: readonly Row[], owners: readonly string[]): readonly number[] {
  const totals = new Map(rows.map((row) => [text(row, 'owner'), number(row, 'total')]));
  return owners.map((owner) => totals.get(owner) ?? 0);
}
