import { engine } from '../../support/engine.js';
import { emptyGraph } from '../../support/open-test-store.js';
import { paper } from '../../support/paper.js';
import { openTestApi, putPapers, type TestApi } from '../../support/test-api.js';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
}, 30_000);

beforeEach(() => emptyGraph(api.store));

afterAll(() => api.close());

const one = (number: number, fields = {}) =>
  paper(`Study ${number} of adapters number ${number}`, {
    externalIds: { doi: `10.1000/${number}` },
    year: 2020,
    ...fields,
  });

interface Page {
  readonly told: readonly string[];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

/** What has changed since a cursor: `ADDED 3`, by the number in the title or `-` where it went. */
async function changes(given: Readonly<Record<string, unknown>>): Promise<Page> {
  const { data, errors } = await api.ask(
    `query ($since: String, $after: String, $first: Int, $filter: PaperFilter) {
       changes(since: $since, after: $after, first: $first, filter: $filter) {
         edges { cursor node { change paperId paper { id title } } } pageInfo { endCursor hasNextPage } } }`,
    given,
  );
  expect(errors).toEqual([]);
  const nodes: readonly {
    change: string;
    paperId: string;
    paper: { id: string; title: string } | null;
  }[] = data.changes.edges.map(({ node }: { node: object }) => node);
  for (const node of nodes) if (node.paper !== null) expect(node.paper.id).toBe(node.paperId);
  return {
    told: nodes.map((node) => `${node.change} ${/\d+/.exec(node.paper?.title ?? '-') ?? '-'}`),
    ...data.changes.pageInfo,
  };
}

describe(`changes on ${engine}`, () => {
  it('tells of nothing in an empty graph', async () => {
    expect(await changes({})).toEqual({ told: [], endCursor: null, hasNextPage: false });
  });

  it('tells of what came and what changed, in the order of commits, from a cursor on', async () => {
    await putPapers(api.store, [one(1), one(2)]);
    await putPapers(api.store, [one(3)]);
    const first = await changes({});
    expect(first.told).toEqual(['ADDED 1', 'ADDED 2', 'ADDED 3']);
    await putPapers(api.store, [one(2, { abstract: 'More is known.' }), one(3), one(4)]);
    const since = first.endCursor;
    expect((await changes({ since })).told).toEqual(['CHANGED 2', 'ADDED 4']);
    expect((await changes({})).told).toEqual(['ADDED 1', 'ADDED 3', 'CHANGED 2', 'ADDED 4']);
  });

  it('tells of papers that were renamed by their former ids, and of what they are now', async () => {
    await putPapers(api.store, [one(1)]);
    const { endCursor: since } = await changes({});
    await putPapers(api.store, [
      one(1, { externalIds: { doi: '10.1000/1', arxiv: '2001.00001' } }),
    ]);
    expect((await changes({ since })).told.toSorted()).toEqual(['CHANGED 1', 'REMOVED -']);
    expect((await changes({})).told).toContain('CHANGED 1');
  });

  it('is narrowed by a filter, and leaves out no status', async () => {
    await putPapers(api.store, [one(1), one(2, { status: 'WITHDRAWN' }), one(3, { year: 2024 })]);
    const filter = { year: { to: 2020 } };
    expect((await changes({ filter })).told).toEqual(['ADDED 1', 'ADDED 2']);
    const active = { ...filter, status: ['ACTIVE'] };
    expect((await changes({ filter: active })).told).toEqual(['ADDED 1']);
  });

  it('gives each change once, page by page, while papers go on changing', async () => {
    await putPapers(
      api.store,
      Array.from({ length: 9 }, (_, index) => one(index + 1)),
    );
    const told: string[] = [];
    let after: string | null = null;
    for (let more = true, turn = 0; more; turn += 1) {
      const page = await changes({ first: 4, after });
      told.push(...page.told);
      after = page.endCursor ?? after;
      more = page.hasNextPage;
      if (turn === 0)
        await putPapers(api.store, [one(1, { comment: 'New.' }), one(9, { year: 2021 })]);
    }
    const seen = (number: number) => told.filter((line) => line.endsWith(` ${number}`));
    for (const number of [2, 3, 4, 5, 6, 7, 8]) expect(seen(number)).toEqual([`ADDED ${number}`]);
    // Read before it changed, and again after.
    expect(seen(1)).toEqual(['ADDED 1', 'CHANGED 1']);
    // Changed before it was read.
    expect(seen(9)).toEqual(['CHANGED 9']);
  });

  it('refuses both since and after, and the cursor of another filter', async () => {
    await putPapers(api.store, [one(1)]);
    const { endCursor } = await changes({});
    const both = await api.ask(
      'query ($c: String) { changes(since: $c, after: $c) { nodes { id } } }',
      { c: endCursor },
    );
    expect(both.errors[0]?.message).toMatch(/both since and after/);
    const other = await api.ask(
      'query ($c: String) { changes(since: $c, filter: { hasAbstract: true }) { nodes { id } } }',
      { c: endCursor },
    );
    expect(other.errors[0]?.message).toMatch(/another owner, order or filter/);
  });
});
