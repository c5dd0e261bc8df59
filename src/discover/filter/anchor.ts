import { NAME_SPACES } from '../../domain/entity.js';
import { RELATIONS } from '../../domain/relation.js';
import type { Parameters } from '../../store/graph-store.js';
import { idsOf } from './paper-condition.js';
import type { PaperFilter } from './paper-filter.js';
import type { ResolvedFilter } from './resolve-filter.js';

/** Where to start reading: what every paper of a filter is among, or has an edge to. */
export interface Anchor {
  /** `papers-of-<by>` and `count-papers-of-<by>` under `cypher/page` start there. */
  readonly by: 'ids' | 'anchors';
  readonly parameters: Parameters;
}

/** The first part of a filter that must hold and can be sought; undefined where there is none. */
export function anchorOf(filter: PaperFilter, resolved: ResolvedFilter): Anchor | undefined {
  const { entity, and, ids, text } = filter;
  const match = text === undefined ? undefined : resolved.textMatches.get(text);
  if (match !== undefined) return { by: 'ids', parameters: { anchors: match.candidates } };
  if (ids !== undefined) return { by: 'ids', parameters: { anchors: idsOf(filter, resolved) } };
  const entities = entity && resolved.idsByMatch.get(entity);
  if (entity !== undefined && entities !== undefined && entities.length <= NAME_SPACES.length) {
    return {
      by: 'anchors',
      parameters: {
        anchors: entities,
        anchorRelations: entity.relations ?? RELATIONS,
        anchorConfidence: entity.minConfidence ?? 0,
      },
    };
  }
  for (const inner of and ?? []) {
    const anchor = anchorOf(inner, resolved);
    if (anchor !== undefined) return anchor;
  }
  return undefined;
}
