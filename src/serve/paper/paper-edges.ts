import {
  countEntitiesOfPapers,
  type EdgeSelection,
  entitiesOfPapers,
} from '../../discover/edge/entities-of-papers.js';
import { ENTITY_KINDS } from '../../domain/entity.js';
import { RELATIONS } from '../../domain/relation.js';
import { type Connection, type Edge, toConnection } from '../connection/connection.js';
import { toPageRequest } from '../connection/to-page-request.js';
import { type EntityType, toEntity } from '../entity/entity.type.js';
import { type JustifiedEdge, toJustifiedEdge } from '../entity/paper-entity-edge.js';
import { checkedConfidence } from '../filter/checked-confidence.js';
import type { RequestContext } from '../request/request-context.js';
import type { EntityEdgeArguments } from './edge-arguments.js';
import type { PaperType } from './paper.type.js';

type PaperEntityEdge = Edge<EntityType> & JustifiedEdge;

/** One page of the edges of a paper to entities, read together with those of its neighbours. */
export async function paperEdges(
  paper: PaperType,
  given: EntityEdgeArguments & { readonly field: string },
  { store, loaders }: RequestContext,
): Promise<Connection<EntityType, PaperEntityEdge>> {
  const selection: EdgeSelection = {
    kinds: given.kinds ?? ENTITY_KINDS,
    relations: given.relations ?? RELATIONS,
    minConfidence: checkedConfidence(given.minConfidence),
  };
  const order = given.orderBy ?? 'STRENGTH';
  const list = { field: given.field, parts: [paper.key, selection, order] };
  const page = toPageRequest(list, given);
  const ofPaper = JSON.stringify([given.field, selection]);
  const edges = loaders.edge(`${ofPaper} ${order} ${JSON.stringify(page)}`, (ids) =>
    entitiesOfPapers(store, ids, { selection, order, page }),
  );
  return toConnection(await edges.load(paper.key), {
    list,
    toEdge: (row) => ({
      node: toEntity(row.entity),
      ...toJustifiedEdge(row, () => Promise.resolve(paper)),
    }),
    countAll: () =>
      loaders
        .edge(`count ${ofPaper}`, (ids) => countEntitiesOfPapers(store, ids, selection))
        .load(paper.key),
  });
}
