import { groupBy } from '../../domain/group-by.js';
import type { GraphStore } from '../../store/graph-store.js';
import { number, type Properties, text } from '../../store/rows/property-reader.js';
import { pageStatement } from '../page/page-statement.js';

/** Somebody whom an author has written with. */
export interface Coauthor {
  readonly author: Properties;
  /** How many papers they share. */
  readonly papers: number;
}

/** Those whom each author has written with most, at most `limit` each, in one statement. */
export async function coauthorsOfAuthors(
  store: GraphStore,
  authorIds: readonly string[],
  limit: number,
): Promise<readonly (readonly Coauthor[])[]> {
  const rows = await store.read(pageStatement('coauthors-of-authors'), { ids: authorIds, limit });
  const rowsByAuthor = groupBy(rows, (row) => text(row, 'owner'));
  return authorIds.map((id) =>
    (rowsByAuthor.get(id) ?? [])
      .toSorted((a, b) => (text(a, 'key') < text(b, 'key') ? -1 : 1))
      .map((row) => ({
        author: { id: row.author, name: row.name, paperCount: row.paperCount },
        papers: number(row, 'papers'),
      })),
  );
}
