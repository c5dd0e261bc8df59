import neo4j, { type Driver } from 'neo4j-driver';
import { emptyNeo4j } from '../../support/empty-neo4j.js';
import { neo4jConnection } from '../../support/engine.js';

describe('the Neo4j that tests run on', () => {
  let driver: Driver;

  beforeAll(() => {
    const { uri, username, password } = neo4jConnection();
    driver = neo4j.driver(uri, username ? neo4j.auth.basic(username, password ?? '') : undefined);
  });

  afterAll(() => driver.close());

  it('is empty when a test file begins', async () => {
    expect(await leftovers()).toEqual({ nodes: 0, constraints: 0, indexes: 0 });
  });

  it('is emptied of nodes, constraints and indexes', async () => {
    await run('CREATE CONSTRAINT leftover_id FOR (l:Leftover) REQUIRE l.id IS UNIQUE');
    await run('CREATE INDEX leftover_name FOR (l:Leftover) ON (l.name)');
    await run('UNWIND range(1, 6000) AS id CREATE (:Leftover {id: id})-[:NEXT]->(:Leftover)');
    expect(await leftovers()).toEqual({ nodes: 12_000, constraints: 1, indexes: 2 });
    await emptyNeo4j();
    expect(await leftovers()).toEqual({ nodes: 0, constraints: 0, indexes: 0 });
  });

  async function leftovers(): Promise<Record<'nodes' | 'constraints' | 'indexes', number>> {
    const nodes = await run('MATCH (n) WHERE NOT n:TestDatabase RETURN count(n) AS nodes');
    const constraints = await run('SHOW CONSTRAINTS YIELD name');
    const indexes = await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'");
    return {
      nodes: Number(nodes[0]?.get('nodes')),
      constraints: constraints.length,
      indexes: indexes.length,
    };
  }

  async function run(statement: string) {
    const { database } = neo4jConnection();
    return (await driver.executeQuery(statement, {}, { database })).records;
  }
});
