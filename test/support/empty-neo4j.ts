import neo4j, { type Driver } from 'neo4j-driver';
import { neo4jConnection } from './engine.js';

/** Removes every node but the mark of a test database, every constraint and every index. */
export async function emptyNeo4j(): Promise<void> {
  const { uri, database, username, password } = neo4jConnection();
  const auth = username ? neo4j.auth.basic(username, password ?? '') : undefined;
  const driver = neo4j.driver(uri, auth);
  try {
    await dropSchema(driver, database);
    const session = driver.session({ database });
    await session.run(
      'MATCH (n) WHERE NOT n:TestDatabase ' +
        'CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS',
    );
    await session.close();
  } finally {
    await driver.close();
  }
}

async function dropSchema(driver: Driver, database: string): Promise<void> {
  const namesOf = async (listing: string): Promise<readonly string[]> => {
    const { records } = await driver.executeQuery(listing, {}, { database });
    return records.map((record) => String(record.get('name')));
  };
  for (const name of await namesOf('SHOW CONSTRAINTS YIELD name')) {
    await driver.executeQuery(`DROP CONSTRAINT \`${name}\``, {}, { database });
  }
  // The look-up indexes are Neo4j's own; every other one was made by a migration.
  for (const name of await namesOf("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")) {
    await driver.executeQuery(`DROP INDEX \`${name}\``, {}, { database });
  }
}
