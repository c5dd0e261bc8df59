import type { GraphStore } from '../../../src/store/graph-store.js';
import { openTestStore } from '../../support/open-test-store.js';

let store: GraphStore;

beforeAll(async () => {
  store = await openTestStore();
}, 60_000);

afterAll(() => store.close());

describe('a statement on Neo4j', () => {
  it('ends at the time that the request has left', async () => {
    const runaway = {
      name: 'runaway',
      text: 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS total',
    };
    const started = Date.now();
    await expect(store.read(runaway, {}, { timeoutMs: 300 })).rejects.toMatchObject({
      code: 'TIMEOUT',
    });
    expect(Date.now() - started).toBeLessThan(5_000);
  });
});
