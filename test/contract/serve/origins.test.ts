import { ADAPTER_PAPERS } from '../../support/adapter-papers.js';
import { engine } from '../../support/engine.js';
import { openTestApi, putPapers, type TestApi } from '../../support/test-api.js';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await putPapers(api.store, ADAPTER_PAPERS);
}, 30_000);

afterAll(() => api.close());

describe(`where entities come from on ${engine}`, () => {
  it('is the papers that introduce them, and the first that has them', async () => {
    const { data } = await api.ask(`{
      method(name: "LoRA") { introducedBy { year externalIds { arxiv } } firstSeen { year } }
      dataset(name: "GLUE") { introducedBy { year } firstSeen { year } }
      repository(url: "github.com/artidoro/qlora") { introducedBy { year } firstSeen { year } }
      model(name: "RoBERTa") { firstSeen { title } }
    }`);
    expect(data).toEqual({
      method: {
        introducedBy: [{ year: 2021, externalIds: { arxiv: '2106.09685' } }],
        firstSeen: { year: 2021 },
      },
      dataset: { introducedBy: [], firstSeen: { year: 2021 } },
      repository: { introducedBy: [{ year: 2023 }], firstSeen: { year: 2023 } },
      model: { firstSeen: { title: 'What RoBERTa Knows of Syntax' } },
    });
  });

  it('takes one statement each for a whole page', async () => {
    const { statements } = await api.ask(
      '{ entities { nodes { introducedBy { id } firstSeen { id } } } }',
    );
    expect(statements).toEqual([
      'page/entities',
      'page/papers-of-entities',
      'page/papers-of-entities',
    ]);
  });
});

describe(`coauthors on ${engine}`, () => {
  it('are those of shared papers, the commonest first, in one statement', async () => {
    const { data, statements } = await api.ask(`{
      author(name: "Tim Dettmers") { coauthors { papers author { name paperCount } } }
      papers(filter: { title: { startsWith: "LoRA" } }) { nodes { authors { coauthors(first: 1) { author { name } } } } }
    }`);
    expect(data.author.coauthors).toEqual([
      { papers: 1, author: { name: 'Artidoro Pagnoni', paperCount: 1 } },
    ]);
    expect(data.papers.nodes[0].authors).toEqual([
      { coauthors: [{ author: { name: 'Yelong Shen' } }] },
      { coauthors: [{ author: { name: 'Edward J. Hu' } }] },
    ]);
    expect(statements.filter((name) => name === 'page/coauthors-of-authors')).toHaveLength(2);
  });

  it('are at most 100', async () => {
    const { errors } = await api.ask(
      '{ author(name: "Tim Dettmers") { coauthors(first: 101) { papers } } }',
    );
    expect(errors[0]?.message).toMatch(/found first: 101, expected 0 to 100/);
  });
});
