import type { GraphStore } from '../../store/graph-store.js';
import { type Properties, text } from '../../store/rows/property-reader.js';
import { statement } from '../../store/statements.js';
import { pageStatement } from '../page/page-statement.js';

/**
 * Papers by id, in the order asked; undefined for an id that never was. An id that a paper had
 * before it got a stronger one still finds it, with two statements more.
 */
export async function papersById(
  store: GraphStore,
  ids: readonly string[],
): Promise<readonly (Properties | undefined)[]> {
  const found = await readPapers(store, ids);
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length === 0) return ids.map((id) => found.get(id));
  const current = await currentPaperIds(store, missing);
  const renamed = await readPapers(store, [...new Set(current.values())]);
  return ids.map((id) => found.get(id) ?? renamed.get(current.get(id) ?? ''));
}

/** The ids that papers have today, by ids that they had at any time; misses are left out. */
export async function currentPaperIds(
  store: GraphStore,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  // Every id that a paper ever had stays one of its keys.
  const rows = await store.read(statement('read/paper-ids-by-keys'), { keys: [...new Set(ids)] });
  return new Map(rows.map((row) => [text(row, 'key'), text(row, 'id')]));
}

/** The papers that keys resolve to, in one statement; misses are left out. */
export async function papersByKey(
  store: GraphStore,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Properties>> {
  if (keys.length === 0) return new Map();
  const rows = await store.read(pageStatement('papers-by-keys'), { keys: [...new Set(keys)] });
  return new Map(rows.map((row) => [text(row, 'key'), row.paper as Properties]));
}

async function readPapers(
  store: GraphStore,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Properties>> {
  if (ids.length === 0) return new Map();
  const rows = await store.read(pageStatement('papers-by-ids'), { ids });
  return new Map(rows.map((row) => [text(row, 'id'), row.paper as Properties]));
}
