import type { GraphStore } from '../../src/store/graph-store.js';
import { statement } from '../../src/store/statements.js';
import { lockGraph } from '../../src/store/write-changes.js';
import { openTestStore } from '../support/open-test-store.js';

let store: GraphStore;

beforeAll(async () => {
  store = await openTestStore();
}, 30_000);

afterAll(() => store.close());

const ask = (text: string, parameters = {}) => store.read({ name: 'test', text }, parameters);
const write = (text: string, parameters = {}) =>
  store.transaction((runner) => runner.run({ name: 'test', text }, parameters));
const paperCount = async () => (await ask('MATCH (p:Paper) RETURN count(p) AS papers'))[0]?.papers;

describe('a graph store', () => {
  it('gives scalars, lists and maps back as they were written', async () => {
    const values = {
      whole: 7,
      negative: -1,
      fraction: 0.25,
      text: 'naïve “quotes” 漢字 👩‍🔬',
      yes: true,
      texts: ['a', ''],
      numbers: [1, 2, -1],
      none: [],
    };
    await write('CREATE (p:Paper {id: $id}) SET p += $values', { id: 'values', values });
    const [row] = await ask('MATCH (p:Paper {id: $id}) RETURN properties(p) AS properties', {
      id: 'values',
    });
    expect(row?.properties).toEqual({ id: 'values', ...values });
  });

  it('removes a property that is set to null', async () => {
    await write('CREATE (p:Paper {id: $id, year: 2020})', { id: 'null' });
    await write('MATCH (p:Paper {id: $id}) SET p += $values', {
      id: 'null',
      values: { year: null },
    });
    const [row] = await ask('MATCH (p:Paper {id: $id}) RETURN p.year AS year, keys(p) AS keys', {
      id: 'null',
    });
    expect(row).toEqual({ year: null, keys: ['id'] });
  });

  it('writes nothing when the work of a transaction throws', async () => {
    const before = await paperCount();
    const failing = store.transaction(async (runner) => {
      await runner.run({ name: 'test', text: "CREATE (p:Paper {id: 'rolled-back'})" });
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await paperCount()).toBe(before);
  });

  it('goes on after a failed statement', async () => {
    await expect(write('CREATE (p:Paper {id: $id}')).rejects.toMatchObject({
      code: 'STORE_FAILED',
    });
    await expect(write('RETURN 1 AS one')).resolves.toEqual([{ one: 1 }]);
  });

  it('refuses a second node with the same unique key as a conflict', async () => {
    await write("CREATE (p:Paper {id: 'twice'})");
    await expect(write("CREATE (p:Paper {id: 'twice'})")).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('lets writers at the same time all have their way, one after the other', async () => {
    const before = await store.transaction(lockGraph);
    await Promise.all(
      Array.from({ length: 8 }, () =>
        store.transaction(async (runner) => {
          const commit = (await lockGraph(runner)) + 1;
          await runner.run(statement('write/set-commit'), { commit });
        }),
      ),
    );
    expect(await store.transaction(lockGraph)).toBe(before + 8);
  });

  it('applies its migrations once', async () => {
    expect(await store.migrate()).toEqual([]);
  });

  it('refuses a graph that a newer version has migrated', async () => {
    await write("CREATE (m:Migration {name: '9999-from-the-future'})");
    await expect(store.migrate()).rejects.toMatchObject({ code: 'MIGRATION_MISMATCH' });
    await write("MATCH (m:Migration {name: '9999-from-the-future'}) DELETE m");
  });

  it('finds text candidates by any of the terms, the best first, up to the limit', async () => {
    await write('UNWIND $rows AS row CREATE (e:Entity {id: row.id, searchText: row.text})', {
      rows: [
        { id: 'both', text: 'speech recognit' },
        { id: 'one', text: 'speech translat' },
        { id: 'none', text: 'imag classif' },
      ],
    });
    // Neo4j brings its full-text index up to date a moment after the commit.
    await waitFor(async () => (await store.textCandidates('Entity', ['speech'], 5)).length === 2);
    expect(await store.textCandidates('Entity', ['speech', 'recognit'], 5)).toEqual([
      'both',
      'one',
    ]);
    expect(await store.textCandidates('Entity', ['speech', 'recognit'], 1)).toEqual(['both']);
    expect(await store.textCandidates('Entity', ['or', 'and'], 5)).toEqual([]);
    expect(await store.textCandidates('Entity', [], 5)).toEqual([]);
  });

  it('answers that it is there', async () => {
    await expect(store.verify()).resolves.toBeUndefined();
  });
});

async function waitFor(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100 && !(await condition()); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
