import { canonicalDump } from '../../../src/store/canonical-dump.js';
import { ADAPTER_PAPERS } from '../../support/adapter-papers.js';
import { engine } from '../../support/engine.js';
import { emptyGraph, openTestStore } from '../../support/open-test-store.js';
import { openTestApi, putPapers, type TestApi } from '../../support/test-api.js';

const TOKEN = 'a-curator-of-long-standing';
const CURATOR = { authorization: `Bearer ${TOKEN}` };

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi(await openTestStore(), { PAPERGRAPH_CURATOR_TOKEN: TOKEN });
}, 30_000);

beforeEach(() => emptyGraph(api.store));

afterAll(() => api.close());

const ADD = `mutation ($papers: [PaperInput!]!) { addPapers(papers: $papers) {
  edges { inserted changed deleted }
  results { outcome reason warnings paper { title year externalIds { doi } methods { nodes { name } } } } } }`;
const REMOVE =
  'mutation ($ids: [ID!]!) { removePapers(ids: $ids) { removed unknown edges { deleted } } }';

const LORA = {
  title: 'LoRA',
  abstract: 'We propose {INTRODUCES Method LoRA} on {EVALUATES_ON Dataset GLUE}.',
  externalIds: { doi: 'https://doi.org/10.1000/LORA' },
  authors: ['Ann Lee'],
};

async function dump(): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of canonicalDump(api.store)) lines.push(line);
  return lines;
}

describe(`addPapers on ${engine}`, () => {
  it('says of each record what became of it, in order', async () => {
    await putPapers(api.store, ADAPTER_PAPERS.slice(1, 3));
    const [{ abstract = '', ...qlora } = { abstract: '' }] = ADAPTER_PAPERS.slice(1, 2);
    const { data, errors } = await api.ask(
      ADD,
      {
        papers: [
          LORA,
          { title: '  ' },
          { ...qlora, codeLinks: null, abstract },
          { title: 'AdaLoRA: Adaptive Budget Allocation', year: 2023, venue: 'ICLR', url: 'x' },
        ],
      },
      CURATOR,
    );
    expect(errors).toEqual([]);
    expect(data.addPapers.edges).toEqual({ inserted: 2, changed: 0, deleted: 0 });
    const { results } = data.addPapers;
    expect(results.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'INSERTED',
      'REJECTED',
      'UNCHANGED',
      'CHANGED',
    ]);
    expect(results[0].paper).toEqual({
      title: 'LoRA',
      year: null,
      externalIds: { doi: '10.1000/lora' },
      methods: { nodes: [{ name: 'LoRA' }] },
    });
    expect(results[1]).toMatchObject({ paper: null, reason: expect.stringMatching(/title/) });
    expect(results[3].warnings).toEqual([expect.stringMatching(/^url is "x", expected/)]);
  });

  it('changes nothing the second time', async () => {
    await api.ask(ADD, { papers: [LORA] }, CURATOR);
    const once = await dump();
    const { data } = await api.ask(ADD, { papers: [LORA] }, CURATOR);
    expect(data.addPapers.results[0].outcome).toBe('UNCHANGED');
    expect(await dump()).toEqual(once);
  });

  it('shows what one mutation wrote to the next of the same request', async () => {
    const { data } = await api.ask(
      `mutation ($one: [PaperInput!]!, $two: [PaperInput!]!) {
         one: addPapers(papers: $one) { results { paper { methods { nodes { name paperCount } } } } }
         two: addPapers(papers: $two) { results { paper { methods { nodes { name paperCount } } } } } }`,
      { one: [LORA], two: [{ ...LORA, title: 'Another study', externalIds: null }] },
      CURATOR,
    );
    const counts = [data.one, data.two].map(
      ({ results }) => results[0].paper.methods.nodes[0].paperCount,
    );
    expect(counts).toEqual([1, 2]);
  });
});

describe(`removePapers on ${engine}`, () => {
  it('leaves a graph as if the papers had never come, but for the tale of changes', async () => {
    await putPapers(api.store, ADAPTER_PAPERS.slice(1));
    const without = await dump();
    await putPapers(api.store, ADAPTER_PAPERS.slice(0, 1));
    const { data } = await api.ask(
      '{ paper(by: { arxiv: "2106.09685" }) { id } changes { pageInfo { endCursor } } }',
    );
    const { id } = data.paper;
    const unknown = Buffer.from('Paper:doi:10.1000/none').toString('base64url');
    const answer = await api.ask(REMOVE, { ids: [id, unknown] }, CURATOR);
    expect(answer.data.removePapers).toEqual({
      removed: [id],
      unknown: [unknown],
      edges: { deleted: 5 },
    });
    expect(await dump()).toEqual(without);
    const since = data.changes.pageInfo.endCursor;
    const told = await api.ask(
      'query ($since: String) { changes(since: $since) { nodes { change paperId } } }',
      { since },
    );
    expect(told.data.changes.nodes).toEqual([{ change: 'REMOVED', paperId: id }]);
    await putPapers(api.store, ADAPTER_PAPERS.slice(0, 1));
    const back = await api.ask(
      'query ($since: String) { changes(since: $since) { nodes { change paperId } } }',
      { since },
    );
    expect(back.data.changes.nodes).toEqual([{ change: 'ADDED', paperId: id }]);
  });
});

describe(`mutations on ${engine}`, () => {
  it.each([
    ['no token', {}, 'UNAUTHENTICATED'],
    ['no bearer', { authorization: `Basic ${TOKEN}` }, 'UNAUTHENTICATED'],
    ['another token', { authorization: `Bearer ${TOKEN}x` }, 'FORBIDDEN'],
  ])('refuse a request with %s', async (_, headers, code) => {
    for (const [query, variables] of [
      [ADD, { papers: [LORA] }],
      [REMOVE, { ids: [] }],
    ] as const) {
      const { errors, data } = await api.ask(query, variables, headers);
      expect([data, errors[0]?.extensions.code]).toEqual([null, code]);
    }
    expect(await dump()).toEqual([]);
  });

  it('are off where the server has no token', async () => {
    const other = await openTestApi({ ...api.store, close: async () => undefined });
    const { errors } = await other.ask(ADD, { papers: [LORA] }, CURATOR);
    expect(errors[0]?.extensions.code).toBe('FEATURE_DISABLED');
    await other.close();
  });

  it('take at most 100 papers', async () => {
    const papers = Array(101).fill({ title: 'A' });
    const { errors } = await api.ask(ADD, { papers }, CURATOR);
    expect(errors[0]?.message).toMatch(/found 101 papers, expected at most 100/);
  });
});

describe(`extract on ${engine}`, () => {
  it('tells what is in a text, and stores nothing', async () => {
    const { data, statements } = await api.ask(
      `query ($abstract: String) { extract(title: "A title", abstract: $abstract) { extractor
         entities { kind name relation confidence mentions { field start end surface } }
         topics { name } repositories { url host relation } } }`,
      { abstract: 'We use {USES Model BERT} for {ABOUT parsing}: {RELEASES github.com/a/b}.' },
    );
    expect(data.extract).toEqual({
      extractor: 'marked@1',
      entities: [
        {
          kind: 'MODEL',
          name: 'BERT',
          relation: 'USES',
          confidence: 0.875,
          mentions: [{ field: 'ABSTRACT', start: 19, end: 23, surface: 'BERT' }],
        },
      ],
      topics: [{ name: 'parsing' }],
      repositories: [{ url: 'https://github.com/a/b', host: 'GITHUB', relation: 'RELEASES' }],
    });
    expect(statements).toEqual([]);
  });

  it('takes no text past its bound', async () => {
    const { errors } = await api.ask(
      'query ($abstract: String) { extract(title: "A", abstract: $abstract) { extractor } }',
      { abstract: 'x'.repeat(15_001) },
    );
    expect(errors[0]?.message).toMatch(/found 15001 characters of abstract, expected at most/);
  });
});
