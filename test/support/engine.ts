export type Engine = 'embedded' | 'neo4j';

export interface Neo4jConnection {
  readonly uri: string;
  readonly database: string;
  readonly username?: string;
  readonly password?: string;
}

/** The engine that this run of a test file is about; `jest.config.mjs` says so per project. */
export const engine: Engine =
  Reflect.get(globalThis, 'papergraphEngine') === 'neo4j' ? 'neo4j' : 'embedded';

/** Whether this run cannot have its engine; its tests are then skipped. */
export const isEngineMissing: boolean =
  engine === 'neo4j' && process.env.PAPERGRAPH_TEST_NEO4J_SKIPPED === '1';

/** The Neo4j of this run, emptied before each test file. Throws where the engine is another. */
export function neo4jConnection(): Neo4jConnection {
  const uri = process.env.PAPERGRAPH_TEST_NEO4J_URI;
  if (engine !== 'neo4j' || !uri) {
    throw new Error('Expected a test file of the Jest project neo4j');
  }
  const username = process.env.PAPERGRAPH_TEST_NEO4J_USERNAME;
  const password = process.env.PAPERGRAPH_TEST_NEO4J_PASSWORD;
  return {
    uri,
    database: process.env.PAPERGRAPH_TEST_NEO4J_DATABASE ?? 'neo4j',
    ...(username ? { username, password: password ?? '' } : {}),
  };
}
