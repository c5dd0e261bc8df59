import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openNeo4jStore } from '../../src/store/neo4j/open-neo4j-store.js';
import { engine, neo4jConnection } from './engine.js';

/** An empty store, its schema up to date, on the engine of this run; closed after the test file. */
export async function openTestStore(): Promise<GraphStore> {
  const store = engine === 'neo4j' ? openTestNeo4j() : openEmbeddedStore({});
  await store.migrate();
  await emptyGraph(store);
  return store;
}

function openTestNeo4j(): GraphStore {
  const { uri, database, username, password } = neo4jConnection();
  return openNeo4jStore({
    uri,
    database,
    ...(username === undefined ? {} : { credentials: { username, password: password ?? '' } }),
    readTimeoutMs: 10_000,
  });
}

/** Removes all that the graph holds but the record of its migrations. */
export async function emptyGraph(store: GraphStore): Promise<void> {
  await store.transaction((runner) =>
    runner.run({
      name: 'empty-graph',
      text: 'MATCH (n) WHERE NOT n:Migration AND NOT n:TestDatabase DETACH DELETE n',
    }),
  );
}
