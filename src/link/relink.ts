import type { EntityKind } from '../domain/entity.js';
import type { Edge, EntityNode, NameLink } from '../domain/graph.js';
import { groupBy } from '../domain/group-by.js';
import { entityOfTally, keyOfSpelling } from './entity-of-tally.js';
import { type EntityTally, emptyTally, retally, spellingsOf, tallyOf } from './entity-tally.js';

/** An entity as the graph has it, with all its spellings. */
export interface KnownEntity {
  readonly entity: EntityNode;
  readonly names: readonly NameLink[];
}

export interface Relinked {
  readonly entities: readonly EntityNode[];
  readonly removedEntities: readonly string[];
  readonly formerKinds: readonly { readonly id: string; readonly kind: EntityKind }[];
  readonly removedNames: readonly NameLink[];
  /** Spellings with their counts; where `paperId` is absent the graph must be asked for the proof. */
  readonly spellings: readonly CountedSpelling[];
}

export interface CountedSpelling extends Omit<NameLink, 'paperId' | 'quote'> {
  /** The proof as the graph has it, where it still stands. */
  readonly proof?: Pick<NameLink, 'paperId' | 'quote'>;
  readonly old?: NameLink;
}

/** Edges that went and came, and the papers whose edges were touched. */
export interface EdgeTraffic {
  readonly removed: readonly Edge[];
  readonly added: readonly Edge[];
}

/**
 * The entities and spellings that follow from the edges that went and came: a function of each
 * entity's tally alone, so exactly the touched ones are computed again.
 */
export function relink(known: ReadonlyMap<string, KnownEntity>, traffic: EdgeTraffic): Relinked {
  const removedByEntity = groupBy(traffic.removed, ({ entityId }) => entityId);
  const addedByEntity = groupBy(traffic.added, ({ entityId }) => entityId);
  const ids = [...new Set([...removedByEntity.keys(), ...addedByEntity.keys()])].sort();
  const touched = ids.map((id) => {
    const before = known.get(id);
    const old = before ? tallyOf(before.entity, before.names) : emptyTally(id);
    const tally = retally(old, removedByEntity.get(id) ?? [], addedByEntity.get(id) ?? []);
    return { id, before, tally, entity: entityOfTally(tally) };
  });
  return {
    entities: touched.flatMap(({ entity, before }) =>
      entity && !isSameEntity(entity, before?.entity) ? [entity] : [],
    ),
    removedEntities: touched.flatMap(({ id, entity, before }) => (before && !entity ? [id] : [])),
    formerKinds: touched.flatMap(({ id, entity, before }) =>
      entity && before && entity.kind !== before.entity.kind
        ? [{ id, kind: before.entity.kind }]
        : [],
    ),
    removedNames: touched.flatMap(({ tally, before }) =>
      (before?.names ?? []).filter(({ surface }) => !tally.spellings.has(surface)),
    ),
    spellings: touched.flatMap(({ id, tally, before }) =>
      spellingsAfter(tally, before?.names ?? [], removedByEntity.get(id) ?? []),
    ),
  };
}

function spellingsAfter(
  tally: EntityTally,
  names: readonly NameLink[],
  removed: readonly Edge[],
): readonly CountedSpelling[] {
  const nameBySurface = new Map(names.map((name) => [name.surface, name]));
  const unproven = new Set(
    removed.flatMap((edge) => spellingsOf(edge).map((surface) => `${edge.paperId} ${surface}`)),
  );
  return [...tally.spellings].flatMap(([surface, { papers, canonical, joined }]) => {
    const key = keyOfSpelling(tally.id, surface);
    if (key === '') return [];
    const old = nameBySurface.get(surface);
    const stands = old !== undefined && !unproven.has(`${old.paperId} ${surface}`);
    return [
      {
        entityId: tally.id,
        key,
        surface,
        papers,
        canonical,
        joined,
        ...(old ? { old } : {}),
        ...(stands ? { proof: old } : {}),
      },
    ];
  });
}

function isSameEntity(a: EntityNode, b: EntityNode | undefined): boolean {
  return b !== undefined && contentOf(a) === contentOf(b);
}

function contentOf(entity: EntityNode): string {
  const { kind, name, aliases, paperCount, votes, url, host, owner } = entity;
  return JSON.stringify([kind, name, aliases, paperCount, Object.entries(votes), url, host, owner]);
}
