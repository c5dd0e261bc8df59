import fc from 'fast-check';
import { ADAPTER_PAPERS } from '../../support/adapter-papers.js';
import { engine } from '../../support/engine.js';
import { openTestApi, putPapers, type TestApi } from '../../support/test-api.js';

interface Entity {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly paperCount: number;
  readonly host?: string;
}

let api: TestApi;
let all: readonly Entity[];

beforeAll(async () => {
  api = await openTestApi();
  await putPapers(api.store, ADAPTER_PAPERS);
  all = await filtered({});
}, 30_000);

afterAll(() => api.close());

interface Filter {
  readonly [part: string]: unknown;
}

async function filtered(filter: Filter): Promise<readonly Entity[]> {
  const { data, errors } = await api.ask(
    `query ($filter: EntityFilter) { entities(filter: $filter, first: 100) {
       totalCount nodes { id kind name paperCount ... on Repository { host } } } }`,
    { filter },
  );
  expect(errors).toEqual([]);
  expect(data.entities.totalCount).toBe(data.entities.nodes.length);
  return data.entities.nodes;
}

/** Filters list entities by their place in the whole list, which the graph gives ids. */
const withIds = (filter: Filter): Filter =>
  JSON.parse(JSON.stringify(filter), (name, value) =>
    name === 'ids' ? value.map((place: number) => all[place]?.id) : value,
  );

const MODEL: Readonly<Record<string, (entity: Entity, value: never) => boolean>> = {
  and: (entity, inner: readonly Filter[]) => inner.every((one) => passes(entity, one)),
  or: (entity, inner: readonly Filter[]) => inner.some((one) => passes(entity, one)),
  not: (entity, inner: Filter) => !passes(entity, inner),
  kinds: ({ kind }, kinds: readonly string[]) => kinds.includes(kind),
  name: ({ name }, { contains }: { contains: string }) => name.toLowerCase().includes(contains),
  paperCount: ({ paperCount }, { from = 0, to = 99 }: { from?: number; to?: number }) =>
    paperCount >= from && paperCount <= to,
  hosts: ({ host }, hosts: readonly string[]) => host !== undefined && hosts.includes(host),
  ids: ({ id }, ids: readonly string[]) => ids.includes(id),
};

const passes = (entity: Entity, filter: Filter): boolean =>
  Object.entries(filter).every(([part, value]) => MODEL[part]?.(entity, value as never));

const leaf: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({ kinds: fc.subarray(['METHOD', 'MODEL', 'DATASET', 'REPOSITORY']) }),
  fc.record({ name: fc.record({ contains: fc.constantFrom('lora', 'e', '/') }) }),
  fc.record({ paperCount: fc.record({ from: fc.integer({ min: 0, max: 4 }) }) }),
  fc.record({ paperCount: fc.record({ to: fc.integer({ min: 0, max: 4 }) }) }),
  fc.record({ hosts: fc.subarray(['GITHUB', 'ZENODO']) }),
  fc.record({ ids: fc.uniqueArray(fc.nat({ max: 11 }), { maxLength: 4 }) }),
);

const filters = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.record({ and: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ not: tie('filter') }),
    fc.tuple(leaf, leaf).map(([one, other]) => ({ ...one, ...other })),
  ),
})).filter;

describe(`entities(filter:) on ${engine}`, () => {
  it.each([
    [{ kinds: ['DATASET'] }, ['GLUE', 'MMLU']],
    [
      { kinds: ['DATASET', 'TOPIC'], name: { contains: 'L' } },
      ['GLUE', 'MMLU', 'language modeling', 'transfer learning'],
    ],
    [{ name: { startsWith: 'lor' } }, ['LoRA']],
    [{ name: { is: 'ROBERTA' } }, ['RoBERTa']],
    [{ kinds: ['METHOD', 'DATASET'], paperCount: { from: 4 } }, ['GLUE', 'LoRA']],
    [{ kinds: ['DATASET'], paperCount: { to: 1 } }, ['MMLU']],
    [{ hosts: ['GITHUB'], name: { contains: 'qlora' } }, ['artidoro/qlora']],
    [{ hosts: ['GITLAB'] }, []],
    [{ kinds: [] }, []],
  ])('%j lets through %j', async (filter, names) => {
    const { data, errors } = await api.ask(
      'query ($filter: EntityFilter) { entities(filter: $filter, orderBy: NAME) { totalCount nodes { name } } }',
      { filter },
    );
    expect(errors).toEqual([]);
    expect(data.entities.nodes.map(({ name }: { name: string }) => name).sort()).toEqual(names);
    expect(data.entities.totalCount).toBe(names.length);
  });

  it('lets the entities through that a plain model does', async () => {
    await fc.assert(
      fc.asyncProperty(filters, async (drawn) => {
        const filter = withIds(drawn);
        expect(await filtered(filter)).toEqual(all.filter((entity) => passes(entity, filter)));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it.each([
    [{ paperCount: { from: 2, to: 1 } }, /from 2 to 1/],
    [{ not: { not: { not: { not: { not: { not: {} } } } } } }, /more than 6 levels/],
    [{ ids: ['x'] }, /is no id/],
  ])('refuses %j', async (filter, message) => {
    const { errors } = await api.ask(
      'query ($filter: EntityFilter) { entities(filter: $filter) { nodes { id } } }',
      { filter },
    );
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0]?.message).toMatch(message);
  });
});
