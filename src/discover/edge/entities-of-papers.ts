import type { EntityKind } from '../../domain/entity.js';
import type { Relation } from '../../domain/relation.js';
import type { GraphStore, Row } from '../../store/graph-store.js';
import { type Properties, text } from '../../store/rows/property-reader.js';
import type { Page, PageRequest } from '../page/page-request.js';
import { pageStatement } from '../page/page-statement.js';
import { pagesByOwner, totalsByOwner } from '../page/pages-by-owner.js';
import { type EdgeOrder, edgeKeyset } from './edge-order.js';

/** Which edges of papers to entities. */
export interface EdgeSelection {
  readonly kinds: readonly EntityKind[];
  readonly relations: readonly Relation[];
  /** 0..1. */
  readonly minConfidence: number;
}

/** An edge as `cypher/fragment/edge` shows it. */
export interface EdgeRow {
  readonly relation: Relation;
  readonly edge: Properties;
}

export interface EdgePageRequest {
  readonly selection: EdgeSelection;
  readonly order: EdgeOrder;
  readonly page: PageRequest;
}

export interface EntityEdgeRow extends EdgeRow {
  readonly entity: Properties;
}

/**
 * One page of the edges of each paper, in one statement, which computes the sort key: a paper has
 * tens of edges, never thousands.
 */
export async function entitiesOfPapers(
  store: GraphStore,
  paperIds: readonly string[],
  { selection, order, page }: EdgePageRequest,
): Promise<readonly Page<EntityEdgeRow>[]> {
  const { slots, parameters } = edgeKeyset(order, page);
  const rows = await store.read(pageStatement('entities-of-papers', slots), {
    ids: paperIds,
    ...selection,
    ...parameters,
  });
  return pagesByOwner(rows, paperIds, { page, toRow: toEntityEdgeRow });
}

function toEntityEdgeRow(row: Row): EntityEdgeRow & { readonly key: string } {
  return {
    key: text(row, 'key'),
    relation: text(row, 'relation') as Relation,
    entity: row.entity as Properties,
    edge: row.edge as Properties,
  };
}

/** How many such edges each paper has, in one statement. */
export async function countEntitiesOfPapers(
  store: GraphStore,
  paperIds: readonly string[],
  selection: EdgeSelection,
): Promise<readonly number[]> {
  const rows = await store.read(pageStatement('count-entities-of-papers'), {
    ids: paperIds,
    ...selection,
  });
  return totalsByOwner(rows, paperIds);
}
