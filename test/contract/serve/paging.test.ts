import fc from 'fast-check';
import type { Paper } from '../../../src/domain/paper.js';
import { engine } from '../../support/engine.js';
import { paper } from '../../support/paper.js';
import { openTestApi, putPapers, type TestApi } from '../../support/test-api.js';

// Words apart, so that no two titles are taken for one paper.
const PAPERS: readonly Paper[] = Array.from({ length: 23 }, (_, index) =>
  paper(`Study ${index} of adapters number ${index}`, {
    abstract: `We use {USES Method LoRA} on {EVALUATES_ON Dataset Set${index % 5}} and {USES Model M${index}}.`,
    ...(index % 6 === 0 ? {} : { year: 2018 + (index % 4) }),
    externalIds: { arxiv: `2001.${String(index).padStart(5, '0')}` },
    authors: ['Ada Lovelace'],
  }),
);

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await putPapers(api.store, PAPERS);
}, 30_000);

afterAll(() => api.close());

interface Paged {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly name: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const PAGE =
  '{ edges { cursor node { name: NAME_FIELD } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';
const ARGUMENTS = '$first: Int, $after: String, $last: Int, $before: String';
const GIVEN = 'first: $first, after: $after, last: $last, before: $before';

type List = readonly [
  title: string,
  field: string,
  nameField: string,
  find: (data: Answer) => Paged | undefined,
];

/** Every list of the API: how to ask for it and where it stands in the answer. */
const LISTS: readonly List[] = [
  ['papers', `papers(${GIVEN}) ${PAGE}`, 'title', (data) => data.papers],
  [
    'papers(orderBy: TITLE_ASC)',
    `papers(orderBy: TITLE_ASC, ${GIVEN}) ${PAGE}`,
    'title',
    (data) => data.papers,
  ],
  [
    'papers(orderBy: YEAR_ASC)',
    `papers(orderBy: YEAR_ASC, ${GIVEN}) ${PAGE}`,
    'title',
    (data) => data.papers,
  ],
  [
    'papers by an entity',
    `papers(filter: { entity: { name: "lora" } }, ${GIVEN}) ${PAGE}`,
    'title',
    (data) => data.papers,
  ],
  [
    'papers(orderBy: ADDED_DESC)',
    `papers(orderBy: ADDED_DESC, ${GIVEN}) ${PAGE}`,
    'title',
    (data) => data.papers,
  ],
  ['entities', `entities(${GIVEN}) ${PAGE}`, 'name', (data) => data.entities],
  [
    'entities(orderBy: NAME)',
    `entities(orderBy: NAME, ${GIVEN}) ${PAGE}`,
    'name',
    (data) => data.entities,
  ],
  [
    'entities(orderBy: ADDED)',
    `entities(orderBy: ADDED, ${GIVEN}) ${PAGE}`,
    'name',
    (data) => data.entities,
  ],
  [
    'Entity.papers(orderBy: CONFIDENCE)',
    `method(name: "LoRA") { papers(orderBy: CONFIDENCE, ${GIVEN}) ${PAGE} }`,
    'title',
    (data) => data.method?.papers,
  ],
  [
    'Paper.entities(orderBy: CONFIDENCE)',
    `paper(by: { arxiv: "2001.00007" }) { entities(orderBy: CONFIDENCE, ${GIVEN}) ${PAGE} }`,
    'name',
    (data) => data.paper?.entities,
  ],
  [
    'Entity.papers',
    `method(name: "LoRA") { papers(${GIVEN}) ${PAGE} }`,
    'title',
    (data) => data.method?.papers,
  ],
  [
    'Author.papers',
    `author(name: "Ada Lovelace") { papers(${GIVEN}) ${PAGE} }`,
    'title',
    (data) => data.author?.papers,
  ],
  [
    'Paper.entities',
    `paper(by: { arxiv: "2001.00007" }) { entities(${GIVEN}) ${PAGE} }`,
    'name',
    (data) => data.paper?.entities,
  ],
];

const PAPER_LIST = LISTS[0] as List;

type Answer = Readonly<Record<string, Paged & Readonly<Record<string, Paged>>>>;

async function page(
  [, field, name, find]: List,
  given: Readonly<Record<string, unknown>>,
): Promise<Paged> {
  const { data, errors } = await api.ask(
    `query (${ARGUMENTS}) { ${field.replace('NAME_FIELD', name)} }`,
    given,
  );
  expect(errors).toEqual([]);
  return find(data) as Paged;
}

const namesOf = ({ edges }: Paged) => edges.map(({ node }) => node.name);

describe.each(LISTS)(`%s on ${engine}`, (...given) => {
  const list: List = given;
  it('gives every edge once, page by page, forward as backward', async () => {
    const whole = await page(list, { first: 100 });
    expect(new Set(namesOf(whole)).size).toBe(whole.edges.length);
    const forward: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const next: Paged = await page(list, { first: 4, after });
      forward.push(...namesOf(next));
      expect(next.pageInfo.hasPreviousPage).toBe(after !== null);
      after = next.pageInfo.endCursor;
      more = next.pageInfo.hasNextPage;
    }
    expect(forward).toEqual(namesOf(whole));
    const backward: string[] = [];
    for (let before: string | null = null, more = true; more; ) {
      const next: Paged = await page(list, { last: 4, before });
      backward.unshift(...namesOf(next));
      expect(next.pageInfo.hasNextPage).toBe(before !== null);
      before = next.pageInfo.startCursor;
      more = next.pageInfo.hasPreviousPage;
    }
    expect(backward).toEqual(namesOf(whole));
  });

  it('gives no edges but the page info for a size of 0', async () => {
    const none = await page(list, { first: 0 });
    expect(none.edges).toEqual([]);
    expect(none.pageInfo).toMatchObject({ hasNextPage: true, startCursor: null, endCursor: null });
  });

  it('takes an explicit null for an argument that is not given', async () => {
    const plain = await page(list, {});
    expect(await page(list, { first: null, after: null, last: null, before: null })).toEqual(plain);
  });

  it.each([
    [{ first: -1 }, /found first: -1, expected 0 to 100/],
    [{ last: 101 }, /found last: 101, expected 0 to 100/],
    [{ first: 2, last: 2 }, /found both first and last/],
    [{ first: 2, before: 'x' }, /found both first and before/],
    [{ after: 'bm90aGluZw' }, /is no cursor/],
  ])('refuses %j', async (given, message) => {
    const { errors } = await api.ask(
      `query (${ARGUMENTS}) { ${list[1].replace('NAME_FIELD', list[2])} }`,
      given,
    );
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0]?.message).toMatch(message);
  });
});

describe(`a cursor on ${engine}`, () => {
  it.each([
    ['entities', '{ entities(after: "CURSOR") { nodes { id } } }', /belongs to papers/],
    [
      'another order',
      '{ papers(orderBy: TITLE_ASC, after: "CURSOR") { nodes { id } } }',
      /another owner, order or filter/,
    ],
    [
      'another filter',
      '{ papers(filter: { hasAbstract: true }, after: "CURSOR") { nodes { id } } }',
      /another owner, order or filter/,
    ],
  ])('is refused by %s', async (_, query, message) => {
    const { pageInfo } = await page(PAPER_LIST, { first: 2 });
    const { errors } = await api.ask(query.replace('CURSOR', pageInfo.endCursor ?? ''));
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0]?.message).toMatch(message);
  });

  it('still leads on when its own row has gone', async () => {
    const { edges } = await page(PAPER_LIST, { first: 6 });
    const third = edges[2];
    await api.store.transaction((runner) =>
      runner.run(
        {
          name: 'lose',
          text: 'MATCH (p:Paper) WHERE p.title = $title DETACH DELETE p RETURN count(*) AS gone',
        },
        { title: third?.node.name ?? '' },
      ),
    );
    const onward = await page(PAPER_LIST, { first: 3, after: third?.cursor });
    expect(namesOf(onward)).toEqual(edges.slice(3).map(({ node }) => node.name));
  });
});

describe(`pages of any size on ${engine}`, () => {
  it('are slices of the whole list', async () => {
    const whole = namesOf(await page(PAPER_LIST, { first: 100 }));
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 8 }), fc.nat({ max: 8 }), async (skipped, size) => {
        const head = await page(PAPER_LIST, { first: skipped });
        const after = head.pageInfo.endCursor;
        const next = await page(PAPER_LIST, { first: size, after });
        expect(namesOf(next)).toEqual(whole.slice(skipped, skipped + size));
        expect(next.pageInfo.hasNextPage).toBe(skipped + size < whole.length);
      }),
      { numRuns: 15 },
    );
  });
});
