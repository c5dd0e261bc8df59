import fc from 'fast-check';
import { nameKey } from '../../../src/domain/name-key.js';
import type { Paper } from '../../../src/domain/paper.js';
import { keysOfPaper } from '../../../src/domain/paper-key.js';
import { searchTerms } from '../../../src/domain/search-terms.js';
import { toGlobalId } from '../../../src/serve/node/global-id.js';
import { ADAPTER_PAPERS } from '../../support/adapter-papers.js';
import { engine } from '../../support/engine.js';
import { openTestApi, putPapers, type TestApi } from '../../support/test-api.js';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await putPapers(api.store, ADAPTER_PAPERS);
}, 30_000);

afterAll(() => api.close());

interface Filter {
  readonly [part: string]: unknown;
}

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

// A plain model of the filters, over the papers as the test wrote them.

interface Marked {
  readonly relation: string;
  readonly kind: string;
  readonly names: readonly string[];
}

function marksOf({ abstract = '' }: Paper): readonly Marked[] {
  return [...abstract.matchAll(/\{(\w+) (?:(Method|Model|Dataset) )?([^{}]+)\}/g)].map(
    ([, relation = '', kind, names = '']) => ({
      relation,
      kind: kind ?? (relation === 'ABOUT' ? 'Topic' : 'Repository'),
      names: names.split('|'),
    }),
  );
}

const CALLED: Readonly<Record<string, string>> = { lowrankadaptation: 'lora' };
const canonical = (name: string) => CALLED[nameKey(name)] ?? nameKey(name);

interface Match {
  readonly is?: string;
  readonly contains?: string;
  readonly startsWith?: string;
}

function matches(text: string | undefined, { is, contains, startsWith }: Match): boolean {
  const written = text?.toLowerCase();
  return (
    written !== undefined &&
    (is === undefined || written === is.toLowerCase()) &&
    (contains === undefined || written.includes(contains.toLowerCase())) &&
    (startsWith === undefined || written.startsWith(startsWith.toLowerCase()))
  );
}

/** As `markedExtractor` judges. */
const CONFIDENCE: Readonly<Record<string, number>> = { Topic: 0.5, Repository: 1 };

interface EntityMatch {
  readonly name?: string;
  readonly nameIn?: readonly string[];
  readonly kind?: string;
  readonly relations?: readonly string[];
  readonly minConfidence?: number;
}

const MODEL: Readonly<Record<string, (paper: Paper, value: never) => boolean>> = {
  and: (paper, all: readonly Filter[]) => all.every((one) => passes(paper, one)),
  or: (paper, any: readonly Filter[]) => any.some((one) => passes(paper, one)),
  not: (paper, one: Filter) => !passes(paper, one),
  year: ({ year }, { from = 0, to = 9999 }: { from?: number; to?: number }) =>
    year !== undefined && year >= from && year <= to,
  title: ({ title }, match: Match) => matches(title, match),
  venue: ({ venue }, match: Match) => matches(venue, match),
  author: ({ authors }, match: Match) =>
    Object.entries(match).every(([part, text]) =>
      authors.some((author) => matches(author, { [part]: text })),
    ),
  status: ({ status }, wanted: readonly string[]) => wanted.includes(status),
  hasAbstract: ({ abstract }, wanted: boolean) => (abstract !== undefined) === wanted,
  hasRepository: (paper, wanted: boolean) =>
    marksOf(paper).some(({ kind }) => kind === 'Repository') === wanted,
  hasOfficialRepository: (paper, wanted: boolean) =>
    marksOf(paper).some(({ relation }) => relation === 'RELEASES') === wanted,
  publishedAt: ({ publishedAt }, { from, to }: { from: string; to: string }) =>
    publishedAt !== undefined && publishedAt >= from && publishedAt <= to,
  entity: (paper, match: EntityMatch) =>
    marksOf(paper).some(
      ({ relation, kind, names }) =>
        (match.relations?.includes(relation) ?? true) &&
        (CONFIDENCE[kind] ?? 0.875) >= (match.minConfidence ?? 0) &&
        (match.name === undefined && match.nameIn === undefined
          ? kind.toUpperCase() === match.kind
          : names.some((name) => calledIn(match).includes(canonical(name)))),
    ),
  ids: (paper, ids: readonly string[]) => ids.includes(idOf(paper)),
  text: ({ title, abstract = '' }, text: string) => {
    const terms = searchTerms(`${title} . ${abstract}`);
    return searchTerms(text).every((term) => terms.includes(term));
  },
};

const calledIn = ({ name, nameIn = [] }: EntityMatch) =>
  [...nameIn, ...(name === undefined ? [] : [name])].map(canonical);
const idOf = (paper: Paper) => toGlobalId('Paper', keysOfPaper(paper)[0] ?? '');

function passes(paper: Paper, filter: Filter): boolean {
  return Object.entries(filter).every(([part, value]) => MODEL[part]?.(paper, value as never));
}

// PAPERGRAPH_FILTER_RUNS=2000 looks longer.
const RUNS = Number(process.env.PAPERGRAPH_FILTER_RUNS ?? 200);

const RELATIONS = ['INTRODUCES', 'USES', 'EVALUATES_ON', 'COMPARES_WITH', 'RELEASES', 'ABOUT'];
const relations = fc.option(fc.subarray(RELATIONS, { minLength: 1 }), { nil: undefined });
const match = (...texts: string[]) =>
  fc.oneof(
    ...(['is', 'contains', 'startsWith'] as const).map((part) =>
      fc.constantFrom(...texts).map((text) => ({ [part]: text })),
    ),
    fc.constant({ contains: 'e', startsWith: texts[0] }),
  );
const minConfidence = fc.option(fc.constantFrom(0, 0.5, 0.8, 0.9), { nil: undefined });

const leaf: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({ year: fc.record({ from: fc.integer({ min: 2012, max: 2023 }) }) }),
  fc.record({ year: fc.record({ to: fc.integer({ min: 2012, max: 2023 }) }) }),
  fc.record({ publishedAt: fc.constant({ from: '2023-04', to: '2023-12-31' }) }),
  fc.record({ text: fc.constantFrom('LoRA', 'lora glue', 'Quantizing', 'nonesuch', 'adapter') }),
  fc.record({ ids: fc.subarray(ADAPTER_PAPERS.map(idOf)) }),
  fc.record({ title: match('introduction', 'A', 'lora') }),
  fc.record({ venue: match('iclr', 'n') }),
  fc.record({ author: match('tim dettmers', 'E', 'ZZ') }),
  fc.record({ hasAbstract: fc.boolean() }),
  fc.record({ status: fc.subarray(['ACTIVE', 'WITHDRAWN', 'RETRACTED'], { minLength: 1 }) }),
  fc.record({ hasRepository: fc.boolean() }),
  fc.record({ hasOfficialRepository: fc.boolean() }),
  fc.record({
    entity: fc.record({
      name: fc.constantFrom('lora', 'Low-rank adaptation', 'GLUE', 'None'),
      relations,
      minConfidence,
    }),
  }),
  fc.record({
    entity: fc.record({
      nameIn: fc.constantFrom(['lora', 'MMLU'], ['None', 'chatgpt']),
      relations,
    }),
  }),
  fc.record({
    entity: fc.record({
      kind: fc.constantFrom('DATASET', 'TOPIC', 'REPOSITORY'),
      relations,
      minConfidence,
    }),
  }),
);

const filters = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.record({ and: fc.array(tie('filter'), { minLength: 0, maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('filter'), { minLength: 0, maxLength: 3 }) }),
    fc.record({ not: tie('filter') }),
    fc.tuple(leaf, leaf).map(([one, other]) => ({ ...one, ...other })),
  ),
})).filter;

const isActive = ({ status }: Paper) => status === 'ACTIVE';
const speaksOfStatus = (filter: Filter) => JSON.stringify(filter).includes('"status"');

/** Every list of papers that takes a filter, with the papers that it has without one. */
const LISTS: readonly (readonly [string, string, (paper: Paper) => boolean])[] = [
  ['papers', 'PAPERS', () => true],
  [
    'Entity.papers',
    'owner: method(name: "LoRA") { PAPERS }',
    (paper) => passes(paper, { entity: { name: 'LoRA' } }),
  ],
  [
    'Author.papers',
    'owner: author(name: "Tim Dettmers") { PAPERS }',
    ({ authors }) => authors.includes('Tim Dettmers'),
  ],
];

const PAPERS = 'papers(filter: $filter, first: 100) { totalCount nodes { title year } }';

describe.each(LISTS)(`random filters of %s on ${engine}`, (_, field, belongs) => {
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
      { numRuns: RUNS },
    );
  }, 120_000);
});

function titlesOf(
  papers: readonly { readonly title: string; readonly year?: number | null }[],
): readonly string[] {
  return papers.map(({ title, year }) => `${title} ${year ?? null}`).sort();
}
