import { ADAPTER_PAPERS } from '../../support/adapter-papers.js';
import { engine } from '../../support/engine.js';
import { openTestApi, putPapers, type TestApi } from '../../support/test-api.js';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await putPapers(api.store, ADAPTER_PAPERS);
}, 30_000);

afterAll(() => api.close());

interface FoundEdge {
  readonly score: number;
  readonly matchedTerms: readonly string[];
  readonly matchedName: string | null;
  readonly highlights: readonly {
    readonly field: string;
    readonly text: string;
    readonly start: number;
    readonly matches: readonly { readonly start: number; readonly end: number }[];
  }[];
  readonly node: {
    readonly __typename: string;
    readonly name?: string;
    readonly title?: string;
    readonly abstract?: string;
  };
}

const SEARCH = `query ($query: String!, $kinds: [NodeKind!], $filter: PaperFilter, $first: Int, $after: String) {
  search(query: $query, kinds: $kinds, filter: $filter, first: $first, after: $after) {
    edges { cursor score matchedTerms matchedName highlights { field text start matches { start end } }
      node { __typename id ... on Paper { title abstract } ... on Entity { name } } }
    pageInfo { hasNextPage endCursor } } }`;

async function search(query: string, more: object = {}): Promise<readonly FoundEdge[]> {
  const { data, errors } = await api.ask(SEARCH, { query, ...more });
  expect(errors).toEqual([]);
  return data.search.edges;
}

const namesOf = (edges: readonly FoundEdge[]) =>
  edges.map(({ node }) => `${node.__typename} ${node.name ?? node.title}`);

describe(`search on ${engine}`, () => {
  it.each([
    ['lora', 'Method LoRA'],
    ['Low-rank adaptation', 'Method LoRA'],
    ['GLUE', 'Dataset GLUE'],
    ['a title alone', 'Paper A Title Alone'],
    ['chatg', 'Model ChatGPT'],
    ['efficient quantized finetuning', 'Paper QLoRA: Efficient Finetuning of Quantized LLMs'],
    ['budget allocations', 'Paper AdaLoRA: Adaptive Budget Allocation'],
    ['artidoro/qlora', 'Repository artidoro/qlora'],
  ])('finds for "%s" first %s', async (query, best) => {
    expect(namesOf(await search(query))[0]).toBe(best);
  });

  it('shows where a paper matched, by offsets that slice the words', async () => {
    const [paper] = await search('quantized finetuning', { kinds: ['PAPER'] });
    expect(paper?.matchedTerms).toEqual(['quantized', 'finetuning']);
    expect(paper?.highlights.map(({ field }) => field)).toEqual(['TITLE', 'ABSTRACT']);
    for (const { text, start, matches, field } of paper?.highlights ?? []) {
      const whole = field === 'TITLE' ? paper?.node.title : paper?.node.abstract;
      expect(whole?.slice(start, start + text.length)).toBe(text);
      expect(matches.length).toBeGreaterThan(0);
      for (const match of matches) {
        expect(text.slice(match.start, match.end)).toMatch(/^(?:quantiz|finetun)/i);
      }
    }
  });

  it('says by which name an entity was found', async () => {
    const [entity] = await search('low rank adaptation');
    expect(entity).toMatchObject({ matchedName: 'low-rank adaptation', highlights: [] });
  });

  it('looks only for the kinds asked for', async () => {
    const kinds = new Set(
      (await search('lora glue chatgpt', { kinds: ['DATASET', 'MODEL'] })).map(
        ({ node }) => node.__typename,
      ),
    );
    expect([...kinds].sort()).toEqual(['Dataset', 'Model']);
  });

  it('narrows papers by a filter, and leaves withdrawn ones out', async () => {
    const all = namesOf(await search('lora', { kinds: ['PAPER'] }));
    expect(all).toContain('Paper A Closer Look at Adapters');
    expect(all).not.toContain('Paper Withdrawn: LoRA Everywhere');
    const since2023 = await search('lora', { kinds: ['PAPER'], filter: { year: { from: 2023 } } });
    expect(namesOf(since2023).sort()).toEqual([
      'Paper A Closer Look at Adapters',
      'Paper AdaLoRA: Adaptive Budget Allocation',
      'Paper QLoRA: Efficient Finetuning of Quantized LLMs',
    ]);
  });

  it('is paged, each result once, scores falling', async () => {
    const whole = await search('lora glue language model', { first: 100 });
    const scores = whole.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const paged: FoundEdge[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data } = await api.ask(SEARCH, {
        query: 'lora glue language model',
        first: 3,
        after,
      });
      paged.push(...data.search.edges);
      after = data.search.pageInfo.endCursor;
      more = data.search.pageInfo.hasNextPage;
    }
    expect(paged).toEqual(whole);
  });

  it.each([
    'lora" OR "x',
    'title:* AND NOT (',
    '+lora -glue ~2 [a TO b] /re/ {x}',
    "'; MATCH (n) DETACH DELETE n //",
    '語言模型',
  ])('takes %s as words', async (query) => {
    const { errors } = await api.ask(SEARCH, { query });
    expect(errors).toEqual([]);
  });

  it.each(['', '   ', '?!', '\\', 'x'.repeat(1001)])('refuses "%.20s"', async (query) => {
    const { errors } = await api.ask(SEARCH, { query });
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe(`suggest on ${engine}`, () => {
  it.each([
    [
      'lo',
      ['LoRA', 'low-rank adaptation', 'LoRA: Low-Rank Adaptation of Large Language Models'].slice(
        0,
        1,
      ),
    ],
    ['low-r', ['low-rank adaptation']],
    ['GL', ['GLUE']],
    ['intro', ['Introduction', 'Introduction']],
    ['Zz', []],
    ['!', []],
  ])('completes "%s" to %j', async (prefix, texts) => {
    const { data, errors } = await api.ask(
      'query ($prefix: String!) { suggest(prefix: $prefix) { text node { id } } }',
      { prefix },
    );
    expect(errors).toEqual([]);
    expect(
      data.suggest.map(({ text }: { text: string }) => text).slice(0, texts.length || undefined),
    ).toEqual(texts);
  });

  it('gives as many as asked, of the kinds asked', async () => {
    const { data } = await api.ask(
      '{ suggest(prefix: "a", kinds: [PAPER], first: 2) { text } none: suggest(prefix: "a", first: 0) { text } }',
    );
    expect(data.suggest).toHaveLength(2);
    expect(data.none).toEqual([]);
  });
});

const RELATED = `query ($by: PaperKey!, $filter: PaperFilter, $first: Int, $after: String) {
  paper(by: $by) { id related(filter: $filter, first: $first, after: $after) {
    edges { score node { id title }
      reasons { ... on SharedEntityReason { weight relation otherRelation entity { name } evidence { surface } otherEvidence { surface quote } }
                ... on SharedTextReason { weight terms } } }
    pageInfo { hasNextPage endCursor } } } }`;

interface RelatedEdge {
  readonly score: number;
  readonly node: { readonly id: string; readonly title: string };
  readonly reasons: readonly {
    readonly weight: number;
    readonly entity?: { readonly name: string };
  }[];
}

describe(`Paper.related on ${engine}`, () => {
  const by = { arxiv: '2303.10512' };

  it('finds the papers with most in common, and says why on both sides', async () => {
    const { data, errors } = await api.ask(RELATED, { by });
    expect(errors).toEqual([]);
    const edges: readonly RelatedEdge[] = data.paper.related.edges;
    expect(edges[0]?.node.title).toMatch(/LoRA/);
    const lora = edges.find(({ node }) => node.title.startsWith('LoRA:'));
    expect(lora?.reasons).toContainEqual(
      expect.objectContaining({
        relation: 'USES',
        otherRelation: 'INTRODUCES',
        entity: { name: 'LoRA' },
        evidence: [{ surface: 'LoRA' }],
        otherEvidence: expect.arrayContaining([
          { surface: 'LoRA', quote: expect.stringContaining('We propose') },
        ]),
      }),
    );
  });

  it('never gives the paper itself, nor a withdrawn one', async () => {
    const { data } = await api.ask(RELATED, { by, first: 100 });
    const edges: readonly RelatedEdge[] = data.paper.related.edges;
    expect(edges.map(({ node }) => node.id)).not.toContain(data.paper.id);
    expect(edges.map(({ node }) => node.title)).not.toContain('Withdrawn: LoRA Everywhere');
  });

  it('gives scores that the weights add up to', async () => {
    const { data } = await api.ask(RELATED, { by, first: 100 });
    for (const { score, reasons } of data.paper.related.edges as readonly RelatedEdge[]) {
      expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 12);
    }
  });

  it('scores less, by what was claimed, when a shared entity is taken away', async () => {
    const find = async () => {
      const { data } = await api.ask(RELATED, { by, first: 100 });
      return (data.paper.related.edges as readonly RelatedEdge[]).find(
        ({ node }) => node.title === 'A Closer Look at Adapters',
      );
    };
    const before = await find();
    const claimed = before?.reasons.find(({ entity }) => entity?.name === 'GLUE')?.weight ?? 0;
    expect(claimed).toBeGreaterThan(0);
    await api.store.transaction((runner) =>
      runner.run({
        name: 'part',
        text: "MATCH (p:Paper {title: 'A Closer Look at Adapters'})-[r:EVALUATES_ON]->(e:Dataset) DELETE r RETURN count(*) AS parted",
      }),
    );
    const after = await find();
    expect((before?.score ?? 0) - (after?.score ?? 0)).toBeCloseTo(claimed, 12);
  });

  it('takes a filter and pages', async () => {
    const { data } = await api.ask(RELATED, { by, first: 100, filter: { year: { to: 2021 } } });
    const whole: readonly RelatedEdge[] = data.paper.related.edges;
    expect(whole.map(({ node }) => node.title)).toContain(
      'LoRA: Low-Rank Adaptation of Large Language Models',
    );
    expect(whole.map(({ node }) => node.title)).not.toContain('A Closer Look at Adapters');
    const first = await api.ask(RELATED, { by, first: 1 });
    const second = await api.ask(RELATED, {
      by,
      first: 1,
      after: first.data.paper.related.pageInfo.endCursor,
    });
    expect(second.data.paper.related.edges[0].node.id).not.toBe(
      first.data.paper.related.edges[0].node.id,
    );
  });

  it('works for a paper that is a title alone', async () => {
    const { data, errors } = await api.ask(RELATED, { by: { title: 'A Title Alone' } });
    expect(errors).toEqual([]);
    expect(data.paper.related.edges).toBeDefined();
  });

  it('takes the same statements for 2 papers and for 8, but a search of texts for each', async () => {
    const ask = (n: number) =>
      api.ask(
        'query ($n: Int) { papers(first: $n) { nodes { related(first: 3) { edges { reasons { ... on SharedEntityReason { weight evidence { quote } } } } } } } }',
        { n },
      );
    const [two, eight] = [await ask(2), await ask(8)];
    const fixed = ({ statements }: { statements: readonly string[] }) =>
      statements.filter((name) => !name.startsWith('text-candidates')).sort();
    expect(fixed(eight)).toEqual(fixed(two));
    expect(eight.statements.length - fixed(eight).length).toBe(8);
  });
});
