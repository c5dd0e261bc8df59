import fc from 'fast-check';
import type { Paper } from '../../../src/domain/paper.js';
import { ADAPTER_PAPERS } from '../../support/adapter-papers.js';
import { engine } from '../../support/engine.js';
import { type Filter, filters, passes } from '../../support/filter-model.js';
import { openTestApi, putPapers, type TestApi } from '../../support/test-api.js';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await putPapers(api.store, ADAPTER_PAPERS);
}, 30_000);

afterAll(() => api.close());

/** Title and year of the papers that a filter lets through, sorted. */
async function filtered(filter: Filter): Promise<readonly string[]> {
  const { data, errors } = await api.ask(
    'query ($filter: PaperFilter) { papers(filter: $filter, first: 100) { totalCount nodes { title year } } }',
    { filter },
  );
  expect(errors).toEqual([]);
  const found: readonly { title: string; year: number | null }[] = data.papers.nodes;
  expect(data.papers.totalCount).toBe(found.length);
  return found.map(({ title, year }) => `${title} ${year}`).sort();
}

describe(`papers(filter:) on ${engine}`, () => {
  it('answers "papers since 2023 that use LoRA, evaluate on GLUE and release code"', async () => {
    expect(
      await filtered({
        year: { from: 2023 },
        hasOfficialRepository: true,
        and: [
          { entity: { name: 'LoRA', relations: ['USES'] } },
          { entity: { kind: 'DATASET', name: 'glue', relations: ['EVALUATES_ON'] } },
        ],
      }),
    ).toEqual(['AdaLoRA: Adaptive Budget Allocation 2023']);
  });

  it('leaves withdrawn papers out unless a status stands anywhere', async () => {
    const lora = { entity: { name: 'LoRA' } };
    expect(await filtered(lora)).not.toContain('Withdrawn: LoRA Everywhere 2023');
    expect(await filtered({ and: [lora, { not: { status: ['ACTIVE'] } }] })).toEqual([
      'Withdrawn: LoRA Everywhere 2023',
    ]);
  });

  it('finds nothing by a name that calls nothing, and everything but it by not', async () => {
    expect(await filtered({ entity: { name: 'Nonesuch' } })).toEqual([]);
    expect(await filtered({ not: { entity: { name: 'Nonesuch' } } })).toHaveLength(10);
  });

  it.each([
    [{ entity: {} }, /an entity by nothing/],
    [{ entity: { name: 'a', id: 'b' } }, /an entity by 2 ways/],
    [{ entity: { name: '?!' } }, /expected letters or digits/],
    [{ entity: { name: 'a', minConfidence: 2 } }, /expected 0 to 1/],
    [{ year: { from: 2024, to: 2023 } }, /from 2024 to 2023/],
    [{ publishedAt: { from: 'May' } }, /expected YYYY/],
    [{ not: { not: { not: { not: { not: { not: {} } } } } } }, /more than 6 levels/],
    [{ or: Array.from({ length: 60 }, () => ({ hasAbstract: true })) }, /more than 50 filters/],
    [{ ids: ['x'] }, /is no id/],
  ])('refuses %j', async (filter, message) => {
    const { errors } = await api.ask(
      'query ($filter: PaperFilter) { papers(filter: $filter) { nodes { id } } }',
      { filter },
    );
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0]?.message).toMatch(message);
  });
});

// PAPERGRAPH_FILTER_RUNS=2000 looks longer.
const RUNS = Number(process.env.PAPERGRAPH_FILTER_RUNS ?? 200);

const isActive = ({ status }: Paper) => status === 'ACTIVE';
const speaksOfStatus = (filter: Filter) => JSON.stringify(filter).includes('"status"');

/** Every list of papers that takes a filter, with the papers that it has without one. */
const LISTS: readonly (readonly [string, string, number, (paper: Paper) => boolean])[] = [
  ['papers', 'PAPERS', RUNS, () => true],
  [
    'Entity.papers',
    'owner: method(name: "LoRA") { PAPERS }',
    RUNS / 10,
    (paper) => passes(paper, { entity: { name: 'LoRA' } }),
  ],
  [
    'Author.papers',
    'owner: author(name: "Tim Dettmers") { PAPERS }',
    RUNS / 10,
    ({ authors }) => authors.includes('Tim Dettmers'),
  ],
];

const PAPERS = 'papers(filter: $filter, first: 100) { totalCount nodes { title year } }';

describe.each(LISTS)(`random filters of %s on ${engine}`, (...[, field, numRuns, belongs]) => {
  it('let the papers through that a plain model does', async () => {
    const query = `query ($filter: PaperFilter) { ${field.replace('PAPERS', PAPERS)} }`;
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const expected = ADAPTER_PAPERS.filter(
          (paper) =>
            belongs(paper) && (speaksOfStatus(filter) || isActive(paper)) && passes(paper, filter),
        );
        const { data, errors } = await api.ask(query, { filter });
        expect(errors).toEqual([]);
        const { papers } = data.owner ?? data;
        expect(titlesOf(papers.nodes)).toEqual(titlesOf(expected));
        expect(papers.totalCount).toBe(expected.length);
      }),
      { numRuns },
    );
  }, 120_000);
});

function titlesOf(
  papers: readonly { readonly title: string; readonly year?: number | null }[],
): readonly string[] {
  return papers.map(({ title, year }) => `${title} ${year ?? null}`).sort();
}
