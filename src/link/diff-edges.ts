import type { Edge } from '../domain/graph.js';

export interface EdgeDiff {
  readonly inserted: readonly Edge[];
  readonly changed: readonly { readonly from: Edge; readonly to: Edge }[];
  readonly deleted: readonly Edge[];
}

/**
 * The smallest change from the old edges of one paper to its new ones. An edge is the same where
 * its entity and relation are; one whose relation differs is deleted and inserted.
 */
export function diffEdges(old: readonly Edge[], fresh: readonly Edge[]): EdgeDiff {
  const oldByEnd = new Map(old.map((edge) => [endOf(edge), edge]));
  const freshEnds = new Set(fresh.map(endOf));
  const pairs = fresh.map((to) => ({ from: oldByEnd.get(endOf(to)), to }));
  return {
    inserted: pairs.flatMap(({ from, to }) => (from === undefined ? [to] : [])),
    changed: pairs.flatMap(({ from, to }) =>
      from !== undefined && !isSameEdge(from, to) ? [{ from, to }] : [],
    ),
    deleted: old.filter((edge) => !freshEnds.has(endOf(edge))),
  };
}

function endOf({ entityId, relation }: Edge): string {
  return `${relation} ${entityId}`;
}

function isSameEdge(a: Edge, b: Edge): boolean {
  return contentOf(a) === contentOf(b);
}

function contentOf(edge: Edge): string {
  const { paperId, confidence, origin, extractor, name, quote, evidence, votes, forms, bonds } =
    edge;
  const places = evidence.map(({ field, start, end, surface }) => [field, start, end, surface]);
  return JSON.stringify([
    paperId,
    confidence,
    origin,
    extractor,
    name,
    quote,
    places,
    forms,
    bonds,
    Object.entries(votes).filter(([, vote]) => vote !== 0),
  ]);
}
