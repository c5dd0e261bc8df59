import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { statement, statementNames } from '../../../src/store/statements.js';
import { neo4jConnection } from '../../support/engine.js';
import { openTestStore } from '../../support/open-test-store.js';

const FOLDERS = ['read', 'write', 'dump'];

describe('the plan that Neo4j makes', () => {
  let driver: Driver;

  beforeAll(async () => {
    const store = await openTestStore();
    await store.close();
    const { uri, username, password } = neo4jConnection();
    driver = neo4j.driver(
      uri,
      username === undefined ? undefined : neo4j.auth.basic(username, password ?? ''),
    );
  }, 30_000);

  afterAll(() => driver.close());

  it.each(FOLDERS.flatMap(statementNames))('of %s seeks, and multiplies nothing', async (name) => {
    const { summary } = await driver.executeQuery(
      `CYPHER 5 EXPLAIN ${statement(name).text}`,
      {},
      { database: neo4jConnection().database },
    );
    const steps = summary.plan === false ? [] : stepsOf(summary.plan);
    expect(steps).not.toHaveLength(0);
    expect(steps.filter(readsWholeGraph).map(({ operatorType }) => operatorType)).toEqual([]);
  });
});

function stepsOf(plan: Plan): readonly Plan[] {
  return [plan, ...plan.children.flatMap(stepsOf)];
}

// A product is harmless where each side is one node, found by its unique key.
function readsWholeGraph(step: Plan): boolean {
  if (step.operatorType.startsWith('AllNodesScan')) return true;
  if (!step.operatorType.startsWith('CartesianProduct')) return false;
  const sources = stepsOf(step).filter(({ children }) => children.length === 0);
  return !sources.every(({ operatorType }) => operatorType.startsWith('NodeUniqueIndexSeek'));
}
