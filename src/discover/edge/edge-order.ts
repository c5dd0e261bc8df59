import { type KeyOrder, keysetOf } from '../page/keyset.js';
import type { PageRequest } from '../page/page-request.js';
import { fragmentText } from '../page/page-statement.js';
import { PAPER_ORDERS } from '../paper/paper-order.js';

/** The orders of a paper's edges: the strongest relation first, or the surest edge. */
export const EDGE_ORDERS = {
  STRENGTH: { key: 'edge-strength', direction: 'ascending' },
  CONFIDENCE: { key: 'entity-confidence', direction: 'descending' },
} as const satisfies Readonly<Record<string, KeyOrder>>;

export type EdgeOrder = keyof typeof EDGE_ORDERS;

/** The orders of an entity's papers: those of all papers, or the surest edge first. */
export const ENTITY_PAPER_ORDERS = {
  ...PAPER_ORDERS,
  CONFIDENCE: { key: 'paper-confidence', direction: 'descending' },
} as const satisfies Readonly<Record<string, KeyOrder>>;

export type EntityPaperOrder = keyof typeof ENTITY_PAPER_ORDERS;

/** The keyset of a page of edges, its sort key, the slot SORT, computed by the statement. */
export function edgeKeyset(order: EdgeOrder, page: PageRequest) {
  const { slots, parameters } = keysetOf(EDGE_ORDERS[order], page);
  return { slots: { ...slots, SORT: fragmentText(EDGE_ORDERS[order].key) }, parameters };
}

/** The keyset of a page of an entity's papers, its sort key, the slot SORT, stored or computed. */
export function entityPaperKeyset(order: EntityPaperOrder, page: PageRequest) {
  const { key } = ENTITY_PAPER_ORDERS[order];
  const { slots, parameters } = keysetOf(ENTITY_PAPER_ORDERS[order], page);
  const sort = order === 'CONFIDENCE' ? fragmentText(key) : `p.${key}`;
  return { slots: { ...slots, SORT: sort }, parameters };
}
