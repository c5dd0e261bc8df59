import { ADAPTER_PAPERS } from '../../support/adapter-papers.js';
import { engine } from '../../support/engine.js';
import { openTestApi, putPapers, type TestApi } from '../../support/test-api.js';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await putPapers(api.store, ADAPTER_PAPERS);
}, 30_000);

afterAll(() => api.close());

describe(`the edges of a paper on ${engine}`, () => {
  it('say how it relates, how sure, who says so and where', async () => {
    const { data } = await api.ask(`{
      paper(by: { arxiv: "2106.09685" }) {
        abstract
        methods { totalCount edges { relation confidence origin node { __typename name }
          evidence { field start end surface quote extractor } } }
      }
    }`);
    const { abstract, methods } = data.paper;
    expect(methods.totalCount).toBe(1);
    const [edge] = methods.edges;
    expect(edge).toMatchObject({
      relation: 'INTRODUCES',
      confidence: 0.875,
      origin: 'EXTRACTED',
      node: { __typename: 'Method', name: 'LoRA' },
    });
    expect(edge.evidence).toHaveLength(2);
    expect(edge.evidence[0]).toMatchObject({ field: 'ABSTRACT', extractor: 'marked@1' });
    for (const { start, surface, quote } of edge.evidence) {
      expect(abstract.slice(start)).toMatch(/^LoRA/);
      expect(surface).not.toBe('');
      expect(quote).toContain('We propose');
    }
  });

  it('are typed, so that a repository gives its address without a fragment', async () => {
    const { data } = await api.ask(`{
      paper(by: { arxiv: "2106.09685" }) {
        models { nodes { name } } datasets { nodes { name } } topics { edges { relation node { name } } }
        repositories { edges { relation node { url host owner name } } }
      }
    }`);
    expect(data.paper).toEqual({
      models: { nodes: [{ name: 'RoBERTa' }] },
      datasets: { nodes: [{ name: 'GLUE' }] },
      topics: { edges: [{ relation: 'ABOUT', node: { name: 'language modeling' } }] },
      repositories: {
        edges: [
          {
            relation: 'RELEASES',
            node: {
              url: 'https://github.com/microsoft/LoRA',
              host: 'GITHUB',
              owner: 'microsoft',
              name: 'microsoft/LoRA',
            },
          },
        ],
      },
    });
  });

  it('come in one list, the strongest relation first', async () => {
    const { data } = await api.ask(`{
      paper(by: { arxiv: "2305.14314" }) { entities { edges { relation node { name } } } }
    }`);
    expect(
      data.paper.entities.edges.map(
        (edge: { relation: string; node: { name: string } }) =>
          `${edge.relation} ${edge.node.name}`,
      ),
    ).toEqual([
      'INTRODUCES QLoRA',
      'EVALUATES_ON MMLU',
      'COMPARES_WITH ChatGPT',
      'USES LoRA',
      'RELEASES artidoro/qlora',
    ]);
  });

  it('come the surest first, if asked', async () => {
    const { data } = await api.ask(`{
      paper(by: { arxiv: "2106.09685" }) { entities(orderBy: CONFIDENCE) { edges { confidence } } }
      method(name: "LoRA") { papers(orderBy: CONFIDENCE) { edges { confidence node { id } } } }
    }`);
    const sureness = data.paper.entities.edges.map(
      (edge: { confidence: number }) => edge.confidence,
    );
    expect(sureness).toEqual([1, 0.875, 0.875, 0.875, 0.5]);
    const { edges } = data.method.papers;
    expect(edges.map((edge: { confidence: number }) => edge.confidence)).toEqual(
      Array(5).fill(0.875),
    );
  });

  it('are narrowed by kind, relation and confidence', async () => {
    const { data } = await api.ask(`{
      paper(by: { arxiv: "2106.09685" }) {
        byKind: entities(kinds: [DATASET, TOPIC]) { totalCount nodes { name } }
        byRelation: entities(relations: [USES]) { totalCount nodes { name } }
        bySureness: entities(minConfidence: 0.9) { totalCount nodes { name } }
      }
    }`);
    expect(data.paper).toEqual({
      byKind: { totalCount: 2, nodes: [{ name: 'GLUE' }, { name: 'language modeling' }] },
      byRelation: { totalCount: 1, nodes: [{ name: 'RoBERTa' }] },
      bySureness: { totalCount: 1, nodes: [{ name: 'microsoft/LoRA' }] },
    });
  });

  it('give its authors in the order of authorship, and theirs their papers', async () => {
    const { data } = await api.ask(`{
      paper(by: { arxiv: "2305.14314" }) {
        authors { name paperCount papers { totalCount nodes { title } } }
      }
    }`);
    expect(data.paper.authors).toEqual([
      {
        name: 'Tim Dettmers',
        paperCount: 2,
        papers: {
          totalCount: 2,
          nodes: [
            { title: 'A Closer Look at Adapters' },
            { title: 'QLoRA: Efficient Finetuning of Quantized LLMs' },
          ],
        },
      },
      {
        name: 'Artidoro Pagnoni',
        paperCount: 1,
        papers: {
          totalCount: 1,
          nodes: [{ title: 'QLoRA: Efficient Finetuning of Quantized LLMs' }],
        },
      },
    ]);
  });
});

describe(`the edges of an entity on ${engine}`, () => {
  it('lead to its papers, the newest first, without the withdrawn ones', async () => {
    const { data } = await api.ask(`{
      method(name: "LoRA") { papers { totalCount edges { relation node { title year } } } }
    }`);
    expect(data.method.papers.totalCount).toBe(5);
    expect(
      data.method.papers.edges.map((edge: { node: { year: number } }) => edge.node.year),
    ).toEqual([2024, 2023, 2023, 2021, null]);
    expect(data.method.papers.edges[0].relation).toBe('COMPARES_WITH');
  });

  it('take a relation, a filter and an order', async () => {
    const { data } = await api.ask(`{
      method(name: "LoRA") {
        papers(relations: [USES], filter: { hasOfficialRepository: true }, orderBy: TITLE_ASC) {
          totalCount nodes { title }
        }
      }
    }`);
    expect(data.method.papers).toEqual({
      totalCount: 2,
      nodes: [
        { title: 'AdaLoRA: Adaptive Budget Allocation' },
        { title: 'QLoRA: Efficient Finetuning of Quantized LLMs' },
      ],
    });
  });

  it('prove each alias', async () => {
    const { data } = await api.ask(
      '{ method(name: "LoRA") { aliases { name papers quote paper { abstract } } } }',
    );
    const [alias] = data.method.aliases;
    expect(alias.name).toBe('low-rank adaptation');
    expect(alias.papers).toBe(2);
    expect(alias.paper.abstract).toContain(alias.quote);
  });
});
