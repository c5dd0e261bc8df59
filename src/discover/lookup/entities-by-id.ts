import type { GraphStore } from '../../store/graph-store.js';
import { type Properties, text } from '../../store/rows/property-reader.js';
import { pageStatement } from '../page/page-statement.js';

/** Entities by id, in the order asked; undefined for an unknown id. */
export async function entitiesById(
  store: GraphStore,
  ids: readonly string[],
): Promise<readonly (Properties | undefined)[]> {
  const rows = await store.read(pageStatement('entities-by-ids'), { ids });
  const entityById = new Map(rows.map((row) => [text(row, 'id'), row.entity as Properties]));
  return ids.map((id) => entityById.get(id));
}
