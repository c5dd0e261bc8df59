import type { Settings } from '../config.js';
import type { GraphStore } from '../store/graph-store.js';

export interface StoreOwner {
  /** The command that opens the graph, as others are told. */
  readonly command: string;
  readonly url?: string;
}

/**
 * The store that the settings name: Neo4j where they have its URI, else the embedded graph.
 * The driver of the other is never loaded. Throws GRAPH_IN_USE, STORE_UNAVAILABLE.
 */
export async function openStore(settings: Settings, owner: StoreOwner): Promise<GraphStore> {
  if (settings.neo4j !== undefined) {
    const { openNeo4jStore } = await import('../store/neo4j/open-neo4j-store.js');
    return openNeo4jStore({ ...settings.neo4j, readTimeoutMs: settings.limits.deadlineMs });
  }
  const { openEmbeddedStore } = await import('../store/embedded/open-embedded-store.js');
  return openEmbeddedStore({
    folder: settings.dataFolder,
    owner: { pid: process.pid, ...owner },
  });
}

/** Opens the store, brings its schema up to date, uses it and closes it whatever happens. */
export async function withStore<T>(
  settings: Settings,
  owner: StoreOwner,
  use: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const store = await openStore(settings, owner);
  try {
    await store.migrate();
    return await use(store);
  } finally {
    await store.close();
  }
}
