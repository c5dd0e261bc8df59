import type { EntityKind } from '../../domain/entity.js';
import type { Edge, Evidence } from '../../domain/graph.js';
import type { Origin, Relation } from '../../domain/relation.js';
import type { Parameters } from '../graph-store.js';
import {
  number,
  numbers,
  optionalText,
  type Properties,
  present,
  text,
  texts,
} from './property-reader.js';

// Stands in `starts` and `ends` for what metadata states: an array holds no null.
const NO_OFFSET = -1;

/** The properties of a relationship between a paper and an entity. */
export function toEdgeProperties(edge: Edge): Parameters {
  return {
    confidence: edge.confidence,
    origin: edge.origin,
    extractor: edge.extractor,
    name: edge.name,
    quote: edge.quote ?? null,
    surfaces: edge.evidence.map(({ surface }) => surface),
    fields: edge.evidence.map(({ field }) => field),
    starts: edge.evidence.map(({ start }) => start ?? NO_OFFSET),
    ends: edge.evidence.map(({ end }) => end ?? NO_OFFSET),
    kinds: Object.keys(edge.votes),
    kindVotes: Object.values(edge.votes),
    forms: edge.forms,
    bonds: edge.bonds,
  };
}

/** An edge from its ends, its type and the properties of the relationship. */
export function toEdge(row: {
  readonly paperId: string;
  readonly entityId: string;
  readonly relation: string;
  readonly properties: Properties;
}): Edge {
  const { properties } = row;
  return {
    paperId: row.paperId,
    entityId: row.entityId,
    relation: row.relation as Relation,
    confidence: number(properties, 'confidence'),
    origin: text(properties, 'origin') as Origin,
    extractor: text(properties, 'extractor'),
    name: text(properties, 'name'),
    ...present({ quote: optionalText(properties, 'quote') }),
    evidence: toEvidence(properties),
    votes: toVotes(properties),
    forms: texts(properties, 'forms'),
    bonds: texts(properties, 'bonds'),
  };
}

/** The evidence in the parallel arrays of a relationship. */
export function toEvidence(properties: Properties): readonly Evidence[] {
  const fields = texts(properties, 'fields');
  const starts = numbers(properties, 'starts');
  const ends = numbers(properties, 'ends');
  return texts(properties, 'surfaces').map((surface, index) => {
    const [start = NO_OFFSET, end = NO_OFFSET] = [starts[index], ends[index]];
    return {
      field: fields[index] as Evidence['field'],
      ...(start === NO_OFFSET ? {} : { start, end }),
      surface,
    };
  });
}

/** The votes on a kind in the parallel arrays of a node or relationship. */
export function toVotes(properties: Properties): Readonly<Partial<Record<EntityKind, number>>> {
  const votes = numbers(properties, 'kindVotes');
  return Object.fromEntries(
    texts(properties, 'kinds').map((kind, index) => [kind, votes[index] ?? 0]),
  );
}
