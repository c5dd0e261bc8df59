import type { Edge, EntityNode, NameLink, PaperNode } from '../domain/graph.js';
import { groupBy } from '../domain/group-by.js';
import type { StatementRunner } from './graph-store.js';
import { toEdge } from './rows/edge-row.js';
import { toEntityNode, toNameLink } from './rows/entity-row.js';
import { toPaperNode } from './rows/paper-row.js';
import type { Properties } from './rows/property-reader.js';
import { statement } from './statements.js';

/** The papers that at least one of the keys resolves to, each once, sorted by id. */
export async function papersByKeys(
  runner: StatementRunner,
  keys: readonly string[],
): Promise<readonly PaperNode[]> {
  const rows = await runner.run(statement('read/paper-ids-by-keys'), { keys });
  return papersByIds(runner, [...new Set(rows.map(({ id }) => String(id)))].sort());
}

/** The papers with these ids, sorted as given; unknown ids are passed over. */
export async function papersByIds(
  runner: StatementRunner,
  ids: readonly string[],
): Promise<readonly PaperNode[]> {
  if (ids.length === 0) return [];
  const rows = await runner.run(statement('read/papers-by-ids'), { ids });
  const keys = await runner.run(statement('read/keys-of-papers'), { ids });
  const keysById = groupBy(keys, ({ id }) => String(id));
  const paperById = new Map(
    rows.map(({ id, properties }) => [
      String(id),
      toPaperNode(
        properties as Properties,
        (keysById.get(String(id)) ?? []).map(({ key }) => String(key)),
      ),
    ]),
  );
  return ids.flatMap((id) => paperById.get(id) ?? []);
}

/** All edges of the papers to entities. */
export async function edgesOfPapers(
  runner: StatementRunner,
  ids: readonly string[],
): Promise<readonly Edge[]> {
  if (ids.length === 0) return [];
  const rows = await runner.run(statement('read/edges-of-papers'), { ids });
  return rows.map(({ paperId, entityId, relation, properties }) =>
    toEdge({
      paperId: String(paperId),
      entityId: String(entityId),
      relation: String(relation),
      properties: properties as Properties,
    }),
  );
}

/** The entities with these ids and all their spellings; unknown ids are passed over. */
export async function entitiesByIds(
  runner: StatementRunner,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { entity: EntityNode; names: readonly NameLink[] }>> {
  if (ids.length === 0) return new Map();
  const rows = await runner.run(statement('read/entities-by-ids'), { ids });
  const names = await runner.run(statement('read/names-of-entities'), { ids });
  const namesById = groupBy(names, ({ entityId }) => String(entityId));
  return new Map(
    rows.map(({ id, properties }) => [
      String(id),
      {
        entity: toEntityNode(properties as Properties),
        names: (namesById.get(String(id)) ?? []).map((row) =>
          toNameLink({
            entityId: String(row.entityId),
            key: String(row.key),
            properties: row.properties as Properties,
          }),
        ),
      },
    ]),
  );
}

/** For each spelling of an entity, the paper that proves it: the smallest id that joins it with another name, or else that has it. */
export async function papersThatSpell(
  runner: StatementRunner,
  spellings: readonly Pick<NameLink, 'entityId' | 'surface'>[],
): Promise<readonly string[]> {
  if (spellings.length === 0) return [];
  const rows = await runner.run(statement('read/papers-that-spell'), {
    rows: spellings.map(({ entityId, surface }) => ({ entityId, surface })),
  });
  return [...new Set(rows.map(({ joining, paperId }) => String(joining ?? paperId)))].sort();
}
