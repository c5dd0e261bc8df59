import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { startNeo4j } from './start-neo4j.mjs';

/**
 * Gives the Jest project `neo4j` a database: the one that NEO4J_URI names (`jest.config.mjs` has
 * renamed that setting), else a server of our own in a temporary folder. Where neither is to be
 * had the project's tests are skipped with one line, or, with PAPERGRAPH_REQUIRE_NEO4J=1, fail.
 */
export default async function giveNeo4j() {
  if (process.env.PAPERGRAPH_TEST_NEO4J_URI) {
    await claimDatabase();
    return;
  }
  try {
    await startOwn();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (process.env.PAPERGRAPH_REQUIRE_NEO4J === '1') {
      throw new Error(`Neo4j is required and did not start: ${reason}`, { cause: error });
    }
    console.warn(`\n##### SKIPPED: every test on Neo4j, because ${reason.split('\n')[0]} #####\n`);
    process.env.PAPERGRAPH_TEST_NEO4J_SKIPPED = '1';
  }
}

async function startOwn() {
  const folder = await mkdtemp(join(tmpdir(), 'papergraph-neo4j-'));
  const removeFolder = () => rm(folder, { recursive: true, force: true });
  try {
    const server = await startNeo4j(folder);
    process.env.PAPERGRAPH_TEST_NEO4J_URI = server.uri;
    Reflect.set(globalThis, 'papergraphStopNeo4j', async () => {
      await server.kill();
      await removeFolder();
    });
  } catch (error) {
    await removeFolder();
    throw error;
  }
}

/** Tests empty their database: a given one must be empty, or carry the mark of an earlier run. */
async function claimDatabase() {
  const uri = process.env.PAPERGRAPH_TEST_NEO4J_URI ?? '';
  const user = process.env.PAPERGRAPH_TEST_NEO4J_USERNAME;
  const password = process.env.PAPERGRAPH_TEST_NEO4J_PASSWORD ?? '';
  const database = process.env.PAPERGRAPH_TEST_NEO4J_DATABASE ?? 'neo4j';
  const driver = neo4j.driver(uri, user ? neo4j.auth.basic(user, password) : undefined);
  try {
    const { records } = await driver.executeQuery(
      'RETURN COUNT { (n) } AS nodes, COUNT { (t:TestDatabase) } AS marks',
      {},
      { database },
    );
    const isEmpty = Number(records[0]?.get('nodes')) === 0;
    const isMarked = Number(records[0]?.get('marks')) > 0;
    if (!isEmpty && !isMarked) {
      throw new Error(
        `The tests would empty the database '${database}' at ${uri}, and it holds nodes: expected ` +
          'an empty database or one with a (:TestDatabase) node. Unset NEO4J_URI to test on a ' +
          'server of its own.',
      );
    }
    await driver.executeQuery('MERGE (:TestDatabase)', {}, { database });
  } finally {
    await driver.close();
  }
}
