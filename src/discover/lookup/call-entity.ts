import { type EntityKind, nameSpaceOf } from '../../domain/entity.js';
import { nameKey } from '../../domain/name-key.js';
import type { GraphStore } from '../../store/graph-store.js';
import { number, type Properties, text } from '../../store/rows/property-reader.js';
import { entitiesByNames } from './entities-by-names.js';

/**
 * The entities of a kind that a name calls, as name or alias; methods and models are found as
 * either. Where some bear it as their canonical name, only those; so more than one is ambiguous.
 */
export async function callEntity(
  store: GraphStore,
  kind: EntityKind,
  name: string,
): Promise<readonly CalledEntity[]> {
  const space = `${nameSpaceOf(kind)}:`;
  const called = (await entitiesCalled(store, name)).filter(({ id }) => id.startsWith(space));
  const bearers = called.filter(({ isCanonical }) => isCanonical);
  return bearers.length > 0 ? bearers : called;
}

/** An entity that answers to a name. */
export interface CalledEntity {
  readonly id: string;
  readonly entity: Properties;
  /** Whether the name is the entity's canonical one, not an alias. */
  readonly isCanonical: boolean;
}

/** All entities that answer to a name, those that bear it as their own first, then the best known. */
export async function entitiesCalled(
  store: GraphStore,
  name: string,
): Promise<readonly CalledEntity[]> {
  const key = nameKey(name);
  if (key === '') return [];
  const called = await entitiesByNames(store, [key]);
  const entityById = new Map(called.map(({ entity }) => [text(entity, 'id'), entity]));
  return [...entityById]
    .map(([id, entity]) => ({ id, entity, isCanonical: nameKey(text(entity, 'name')) === key }))
    .sort(
      (a, b) =>
        Number(b.isCanonical) - Number(a.isCanonical) ||
        number(b.entity, 'paperCount') - number(a.entity, 'paperCount') ||
        (a.id < b.id ? -1 : 1),
    );
}
