import { engine } from '../../support/engine.js';
import { paper } from '../../support/paper.js';
import { openTestApi, putPapers, type TestApi } from '../../support/test-api.js';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await putPapers(
    api.store,
    Array.from({ length: 24 }, (_, index) =>
      paper(`Study ${index} of adapters number ${index}`, {
        abstract: `We propose {INTRODUCES Method Own${index}|Other${index}} after {USES Method LoRA|low-rank adaptation}, with {USES Model BERT}, on {EVALUATES_ON Dataset GLUE}, for {ABOUT parsing}. {RELEASES github.com/owner/own${index}}`,
        year: 2020,
        externalIds: { arxiv: `2001.${String(index).padStart(5, '0')}` },
        authors: ['Ada Lovelace', `Author ${index}`],
      }),
    ),
  );
}, 30_000);

afterAll(() => api.close());

/** What is asked, and the statements that answer it, whatever the size of the page. */
const OPERATIONS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'papers with all their edges',
    `query ($n: Int) { papers(first: $n) { nodes {
       title authors { name }
       methods { totalCount edges { relation evidence { surface quote } node { name } } }
       models { nodes { name } } datasets { nodes { name } } topics { nodes { name } }
       repositories { nodes { url } } entities { nodes { name } } } } }`,
    [
      'page/papers',
      'read/authorships-of-papers',
      'page/entities-of-papers',
      'page/entities-of-papers',
      'page/entities-of-papers',
      'page/entities-of-papers',
      'page/entities-of-papers',
      'page/entities-of-papers',
      'page/count-entities-of-papers',
    ],
  ],
  [
    'entities with their papers and aliases',
    `query ($n: Int) { entities(first: $n) { nodes {
       name aliases { name paper { title } }
       papers(first: 3) { totalCount edges { relation evidence { quote } node { title } } } } } }`,
    [
      'page/entities',
      'read/names-of-entities',
      'page/papers-of-entities',
      'page/papers-by-ids',
      'page/count-papers-of-entities',
    ],
  ],
  [
    'edges of edges of edges',
    `query ($n: Int) { papers(first: $n) { nodes { methods { nodes {
       papers(first: 2) { nodes { authors { papers(first: 2) { nodes { title } } } } } } } } } }`,
    [
      'page/papers',
      'page/entities-of-papers',
      'page/papers-of-entities',
      'read/authorships-of-papers',
      'page/papers-of-authors',
    ],
  ],
  [
    'papers by the names of entities',
    `query ($n: Int) { papers(first: $n, filter: { and: [{ entity: { name: "lora" } }, { entity: { nameIn: ["GLUE", "BERT"] } }] }) { nodes { title } } }`,
    ['page/entities-by-names', 'page/papers-of-anchors'],
  ],
];

describe.each(OPERATIONS)(`%s on ${engine}`, (_, query, statements) => {
  it.each([2, 20])('take the same statements for a page of %i', async (n) => {
    const answer = await api.ask(query, { n });
    expect(answer.errors).toEqual([]);
    expect(
      Object.values(answer.data as Record<string, { nodes: unknown[] }>)[0]?.nodes,
    ).toHaveLength(n);
    expect([...answer.statements].sort()).toEqual([...statements].sort());
  });
});

describe(`nodes on ${engine}`, () => {
  it('are read by one statement a type', async () => {
    const list = await api.ask('{ papers { nodes { id } } entities { nodes { id } } }');
    const ids = [...list.data.papers.nodes, ...list.data.entities.nodes].map(({ id }) => id);
    const { statements, data } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids,
    });
    expect(data.nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(statements).toEqual(['page/papers-by-ids', 'page/entities-by-ids']);
  });
});

describe(`totalCount on ${engine}`, () => {
  it('is counted only when asked for', async () => {
    const { statements } = await api.ask('{ papers { nodes { id } } }');
    expect(statements).toEqual(['page/papers']);
  });
});
