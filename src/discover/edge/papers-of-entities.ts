import type { Relation } from '../../domain/relation.js';
import type { GraphStore } from '../../store/graph-store.js';
import { type Properties, text } from '../../store/rows/property-reader.js';
import { conditionOfFilter } from '../filter/condition-of-filter.js';
import type { PaperFilter } from '../filter/paper-filter.js';
import type { Page, PageRequest } from '../page/page-request.js';
import { pageStatement } from '../page/page-statement.js';
import { pagesByOwner, totalsByOwner } from '../page/pages-by-owner.js';
import { type PaperRow, toPaperRow } from '../paper/list-papers.js';
import { type EntityPaperOrder, entityPaperKeyset } from './edge-order.js';
import type { EdgeRow } from './entities-of-papers.js';

/** Which papers of entities. */
export interface PaperEdgeSelection {
  readonly relations: readonly Relation[];
  /** 0..1. */
  readonly minConfidence: number;
  readonly filter: PaperFilter;
}

export interface PaperEdgeRow extends EdgeRow, PaperRow {}

/** One page of the papers of each entity, in one statement; one more for names in the filter. */
export async function papersOfEntities(
  store: GraphStore,
  entityIds: readonly string[],
  request: {
    readonly selection: PaperEdgeSelection;
    readonly order: EntityPaperOrder;
    readonly page: PageRequest;
  },
): Promise<readonly Page<PaperEdgeRow>[]> {
  const { selection, order, page } = request;
  const condition = await conditionOfFilter(store, selection.filter);
  const { slots, parameters } = entityPaperKeyset(order, page);
  const rows = await store.read(
    pageStatement('papers-of-entities', { ...slots, CONDITION: condition.text }),
    {
      ids: entityIds,
      relations: selection.relations,
      minConfidence: selection.minConfidence,
      ...parameters,
      ...condition.parameters,
    },
  );
  return pagesByOwner(rows, entityIds, {
    page,
    toRow: (row) => ({
      ...toPaperRow(row),
      relation: text(row, 'relation') as Relation,
      edge: row.edge as Properties,
    }),
  });
}

/** How many such papers each entity has, in one statement. */
export async function countPapersOfEntities(
  store: GraphStore,
  entityIds: readonly string[],
  { relations, minConfidence, filter }: PaperEdgeSelection,
): Promise<readonly number[]> {
  const condition = await conditionOfFilter(store, filter);
  const rows = await store.read(
    pageStatement('count-papers-of-entities', { CONDITION: condition.text }),
    { ids: entityIds, relations, minConfidence, ...condition.parameters },
  );
  return totalsByOwner(rows, entityIds);
}
