import neo4j from 'neo4j-driver';
import { engine, neo4jConnection } from '../support/engine.js';

const onNeo4j = engine === 'neo4j' ? it : it.skip;

describe(`the engine of this run (${engine})`, () => {
  onNeo4j('answers over Bolt, with an empty database', async () => {
    const { uri, database } = neo4jConnection();
    const driver = neo4j.driver(uri);
    const { records } = await driver.executeQuery(
      'MATCH (n) WHERE NOT n:TestDatabase RETURN count(n) AS nodes',
      {},
      { database },
    );
    expect(Number(records[0]?.get('nodes'))).toBe(0);
    await driver.executeQuery('CREATE CONSTRAINT leftover FOR (l:Leftover) REQUIRE l.id IS UNIQUE');
    await driver.executeQuery('UNWIND range(1, 20000) AS id CREATE (:Leftover {id: id})');
    await driver.close();
  });
});
