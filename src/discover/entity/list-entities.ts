import type { GraphStore } from '../../store/graph-store.js';
import { number, type Properties, text } from '../../store/rows/property-reader.js';
import { type KeyOrder, keysetOf, toPage } from '../page/keyset.js';
import type { Page, PageRequest } from '../page/page-request.js';
import { pageStatement } from '../page/page-statement.js';
import { type EntityFilter, entityCondition } from './entity-filter.js';

/** The orders of lists of entities: most papers first, by name, or the latest arrival first. */
export const ENTITY_ORDERS = {
  PAPER_COUNT: { key: 'paperCountKey', direction: 'descending' },
  NAME: { key: 'nameKey', direction: 'ascending' },
  ADDED: { key: 'addedKey', direction: 'descending' },
} as const satisfies Readonly<Record<string, KeyOrder>>;

export type EntityOrder = keyof typeof ENTITY_ORDERS;

/** An entity as `cypher/fragment/entity` shows it. */
export interface EntityRow {
  readonly entity: Properties;
}

export interface EntityListRequest {
  readonly filter: EntityFilter;
  readonly order: EntityOrder;
  readonly page: PageRequest;
}

/** One page of the entities that a filter lets through. */
export async function listEntities(
  store: GraphStore,
  { filter, order, page }: EntityListRequest,
): Promise<Page<EntityRow>> {
  const condition = entityCondition(filter);
  const { slots, parameters } = keysetOf(ENTITY_ORDERS[order], page);
  const rows = await store.read(
    pageStatement('entities', { ...slots, CONDITION: condition.text }),
    { ...parameters, ...condition.parameters },
  );
  return toPage(
    rows.map((row) => ({ key: text(row, 'key'), entity: row.entity as Properties })),
    page,
  );
}

/** How many entities a filter lets through. */
export async function countEntities(store: GraphStore, filter: EntityFilter): Promise<number> {
  const { text: condition, parameters } = entityCondition(filter);
  const rows = await store.read(
    pageStatement('count-entities', { CONDITION: condition }),
    parameters,
  );
  return number(rows[0] ?? {}, 'total');
}
