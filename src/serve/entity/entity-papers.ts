import {
  countPapersOfEntities,
  type PaperEdgeSelection,
  papersOfEntities,
} from '../../discover/edge/papers-of-entities.js';
import { RELATIONS } from '../../domain/relation.js';
import { type Connection, type Edge, toConnection } from '../connection/connection.js';
import { toPageRequest } from '../connection/to-page-request.js';
import { checkedConfidence } from '../filter/checked-confidence.js';
import { toPaperFilter } from '../filter/to-paper-filter.js';
import { type PaperType, toPaper } from '../paper/paper.type.js';
import type { RequestContext } from '../request/request-context.js';
import type { EntityType } from './entity.type.js';
import type { EntityPaperArguments } from './entity-paper-arguments.js';
import { type JustifiedEdge, toJustifiedEdge } from './paper-entity-edge.js';

type EntityPaperEdge = Edge<PaperType> & JustifiedEdge;

/** One page of the papers of an entity, read together with those of its neighbours. */
export async function entityPapers(
  entity: EntityType,
  given: EntityPaperArguments,
  { store, loaders }: RequestContext,
): Promise<Connection<PaperType, EntityPaperEdge>> {
  const selection: PaperEdgeSelection = {
    relations: given.relations ?? RELATIONS,
    minConfidence: checkedConfidence(given.minConfidence),
    filter: toPaperFilter(given.filter),
  };
  const order = given.orderBy ?? 'YEAR_DESC';
  const list = { field: 'Entity.papers', parts: [entity.key, selection, order] };
  const page = toPageRequest(list, given);
  const ofEntity = JSON.stringify(['Entity.papers', selection]);
  const edges = loaders.edge(`${ofEntity} ${order} ${JSON.stringify(page)}`, (ids) =>
    papersOfEntities(store, ids, { selection, order, page }),
  );
  return toConnection(await edges.load(entity.key), {
    list,
    toEdge: (row) => {
      const node = toPaper(row.paper);
      return { node, ...toJustifiedEdge(row, () => Promise.resolve(node)) };
    },
    countAll: () =>
      loaders
        .edge(`count ${ofEntity}`, (ids) => countPapersOfEntities(store, ids, selection))
        .load(entity.key),
  });
}
