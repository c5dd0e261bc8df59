import type { GraphChanges } from '../domain/graph.js';
import { groupBy } from '../domain/group-by.js';
import type { ParameterValue, StatementRunner } from './graph-store.js';
import { toEdgeProperties } from './rows/edge-row.js';
import { toEntityProperties, toNameProperties } from './rows/entity-row.js';
import { toPaperProperties } from './rows/paper-row.js';
import { statement } from './statements.js';

/** Takes the graph's write lock until the transaction ends; returns the number of the newest commit. */
export async function lockGraph(runner: StatementRunner): Promise<number> {
  const [row] = await runner.run(statement('write/lock-graph'));
  return Number(row?.commit ?? 0);
}

/** Writes the papers of a change: first those that go or are renamed, then those that come, with their keys. */
export async function writePapers(
  runner: StatementRunner,
  changes: Pick<
    GraphChanges,
    'papers' | 'renamedPapers' | 'removedPapers' | 'keys' | 'removedKeys'
  >,
  commit: number,
): Promise<void> {
  const { papers, renamedPapers, removedPapers, keys, removedKeys } = changes;
  const write = writerOf(runner, commit);
  await write('remove-paper-keys', { keys: removedKeys });
  await write('remove-papers', { ids: removedPapers });
  await write('rename-papers', { rows: renamedPapers });
  await write('put-removed-papers', {
    ids: [...removedPapers, ...renamedPapers.map(({ from }) => from)],
  });
  await write('put-papers', {
    rows: papers.map((paper) => ({ id: paper.id, properties: toPaperProperties(paper) })),
  });
  await write('forget-removed-papers', { ids: papers.map(({ id }) => id) });
  await write('put-paper-keys', { rows: keys });
  await runner.run(statement('write/set-commit'), { commit });
}

/** Writes the entities of a change and then its edges, which need both their ends. */
export async function writeEntitiesAndEdges(
  runner: StatementRunner,
  changes: Pick<GraphChanges, 'entities' | 'formerKinds' | 'edges' | 'removedEdges'>,
  commit: number,
): Promise<void> {
  const write = writerOf(runner, commit);
  for (const [kind, ids] of groupBy(changes.formerKinds, ({ kind }) => kind)) {
    await write(`drop-kind:${kind}`, { ids: ids.map(({ id }) => id) });
  }
  for (const [kind, entities] of groupBy(changes.entities, ({ kind }) => kind)) {
    await write(`put-entities:${kind}`, {
      rows: entities.map((entity) => ({ id: entity.id, properties: toEntityProperties(entity) })),
    });
  }
  await write('remove-edges', {
    rows: changes.removedEdges.map(({ paperId, entityId, relation }) => ({
      paperId,
      entityId,
      relation,
    })),
  });
  for (const [relation, edges] of groupBy(changes.edges, ({ relation }) => relation)) {
    await write(`put-edges:${relation}`, {
      rows: edges.map((edge) => ({
        paperId: edge.paperId,
        entityId: edge.entityId,
        properties: toEdgeProperties(edge),
      })),
    });
  }
}

/** Writes the spellings of a change, then removes the entities and names that nothing speaks of. */
export async function writeNames(
  runner: StatementRunner,
  changes: Pick<GraphChanges, 'names' | 'removedNames' | 'removedEntities'>,
  commit: number,
): Promise<void> {
  const write = writerOf(runner, commit);
  await write('remove-names', {
    rows: changes.removedNames.map(({ key, entityId, surface }) => ({ key, entityId, surface })),
  });
  await write('remove-entities', { ids: changes.removedEntities });
  await write('put-names', {
    rows: changes.names.map((name) => ({
      key: name.key,
      entityId: name.entityId,
      surface: name.surface,
      properties: toNameProperties(name),
    })),
  });
  await write('remove-unused-names', {
    keys: [...new Set(changes.removedNames.map(({ key }) => key))],
  });
}

/** Runs statements of `cypher/write` that take one list, and none for an empty list. */
function writerOf(runner: StatementRunner, commit: number) {
  return async (name: string, list: Readonly<Record<string, readonly ParameterValue[]>>) => {
    const isEmpty = Object.values(list).every((rows) => rows.length === 0);
    if (!isEmpty) await runner.run(statement(`write/${name}`), { ...list, commit });
  };
}
