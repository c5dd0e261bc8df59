import { nameSpaceOf } from '../../domain/entity.js';
import { nameKey } from '../../domain/name-key.js';
import type { GraphStore } from '../../store/graph-store.js';
import { entitiesByNames } from '../lookup/entities-by-names.js';
import { type EntityMatch, filtersWithin, type PaperFilter } from './paper-filter.js';

/** The ids of the entities that each match of a filter is about; a match by kind alone has none. */
export type EntityIdsByMatch = ReadonlyMap<EntityMatch, readonly string[]>;

/** Looks up all names in a filter with one statement; a name that calls nothing gives no ids. */
export async function resolveNames(
  store: GraphStore,
  filter: PaperFilter,
): Promise<EntityIdsByMatch> {
  const matches = filtersWithin(filter).flatMap(({ entity }) => (entity ? [entity] : []));
  const keys = [...new Set(matches.flatMap(namesOf).map(nameKey))];
  const called = keys.length === 0 ? [] : await entitiesByNames(store, keys);
  return new Map(
    matches.flatMap((match): [EntityMatch, readonly string[]][] => {
      if (match.id !== undefined) return [[match, [match.id]]];
      const names = namesOf(match).map(nameKey);
      if (match.name === undefined && match.nameIn === undefined) return [];
      const found = called.filter(
        ({ key, entity }) => names.includes(key) && isOfKind(match, String(entity.id)),
      );
      return [[match, [...new Set(found.map(({ entity }) => String(entity.id)))]]];
    }),
  );
}

function namesOf(match: EntityMatch): readonly string[] {
  return [...(match.name === undefined ? [] : [match.name]), ...(match.nameIn ?? [])];
}

// Methods and models share their names: asked for either, the entity is found as the other too.
function isOfKind({ kind }: EntityMatch, id: string): boolean {
  return kind === undefined || id.startsWith(`${nameSpaceOf(kind)}:`);
}
