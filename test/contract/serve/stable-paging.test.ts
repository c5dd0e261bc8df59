import fc from 'fast-check';
import { engine } from '../../support/engine.js';
import { paper } from '../../support/paper.js';
import { openTestApi, putPapers, type TestApi } from '../../support/test-api.js';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
}, 30_000);

afterAll(() => api.close());

/** Lists of papers that all hold the same ones, each in an order of its own. */
const LISTS = [
  ['papers', 'list: papers(PAGE)'],
  ['papers(orderBy: TITLE_ASC)', 'list: papers(orderBy: TITLE_ASC, PAGE)'],
  ['papers by an entity', 'list: papers(filter: { entity: { name: "LoRA" } }, PAGE)'],
  ['Entity.papers', 'owner: method(name: "LoRA") { list: papers(orderBy: PUBLISHED_DESC, PAGE)'],
  ['Author.papers', 'owner: author(name: "Ada Lovelace") { list: papers(orderBy: ADDED_ASC, PAGE)'],
] as const;

const PAGING = 'first: $first, after: $after, last: $last, before: $before';
const SELECTED =
  '{ edges { cursor node { title } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';

interface Paged {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly title: string } }[];
  readonly pageInfo: Readonly<Record<string, string & boolean>>;
}

async function readPage(field: string, given: Readonly<Record<string, unknown>>): Promise<Paged> {
  const close = field.startsWith('owner') ? '}' : '';
  const { data, errors } = await api.ask(
    `query ($first: Int, $after: String, $last: Int, $before: String) { ${field.replace('PAGE', PAGING)} ${SELECTED} ${close} }`,
    given,
  );
  expect(errors).toEqual([]);
  return data.list ?? data.owner.list;
}

let made = 0;

/** Titles of new papers, unlike all others; in the graph when this resolves. */
async function addPapers(years: readonly number[]): Promise<readonly string[]> {
  const papers = years.map((year) => {
    made += 1;
    return paper(`${'xyzabc'[made % 6]} study ${made} of adapters number ${made}`, {
      abstract: 'We use {USES Method LoRA}.',
      authors: ['Ada Lovelace'],
      externalIds: { arxiv: `2002.${String(made).padStart(5, '0')}` },
      year,
    });
  });
  await putPapers(api.store, papers);
  return papers.map(({ title }) => title);
}

function removePaper(title: string) {
  const text = 'MATCH (p:Paper) WHERE p.title = $title DETACH DELETE p RETURN count(*) AS gone';
  return api.store.transaction((runner) => runner.run({ name: 'lose', text }, { title }));
}

/** What happens between two pages: a paper comes, or one goes: the last one read, or any other. */
type Step =
  | { readonly does: 'come'; readonly year: number }
  | { readonly does: 'go'; readonly which: number }
  | { readonly does: 'lose the cursor' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ does: fc.constant('come' as const), year: fc.integer({ min: 2015, max: 2024 }) }),
  fc.record({ does: fc.constant('go' as const), which: fc.nat({ max: 20 }) }),
  fc.constant({ does: 'lose the cursor' as const }),
);

const run = fc.record({
  direction: fc.constantFrom('forward' as const, 'backward' as const),
  size: fc.integer({ min: 1, max: 5 }),
  steps: fc.array(step, { minLength: 4, maxLength: 8 }),
});

describe.each(LISTS)(`%s on ${engine}, while papers come and go`, (_, field) => {
  it('give each paper that stays exactly once, in order, and none twice', async () => {
    await fc.assert(
      fc.asyncProperty(run, async ({ direction, size, steps }) => {
        const isForward = direction === 'forward';
        await addPapers([2016, 2018, 2018, 2020, 2022, 2023]);
        const before = titlesOf(await readPage(field, { first: 100 }));
        const gone = new Set<string>();
        const read: string[] = [];
        const left = [...steps];
        for (let cursor: string | undefined, more = true; more; ) {
          const page = await readPage(
            field,
            isForward ? { first: size, after: cursor } : { last: size, before: cursor },
          );
          const titles = titlesOf(page);
          isForward ? read.push(...titles) : read.unshift(...titles);
          const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
          more = (isForward ? hasNextPage : hasPreviousPage) === true && titles.length > 0;
          cursor = (isForward ? endCursor : startCursor) ?? cursor;
          await take(left.shift(), { gone, before, last: isForward ? titles.at(-1) : titles[0] });
        }
        expect(new Set(read).size).toBe(read.length);
        const stayed = before.filter((title) => !gone.has(title));
        expect(read.filter((title) => stayed.includes(title))).toEqual(stayed);
        for (const title of titlesOf(await readPage(field, { first: 100 }))) {
          await removePaper(title);
        }
      }),
      { numRuns: engine === 'neo4j' ? 3 : 12 },
    );
  }, 60_000);
});

const titlesOf = ({ edges }: Paged) => edges.map(({ node }) => node.title);

async function take(
  taken: Step | undefined,
  list: {
    readonly gone: Set<string>;
    readonly before: readonly string[];
    readonly last: string | undefined;
  },
): Promise<void> {
  if (taken === undefined) return;
  if (taken.does === 'come') {
    await addPapers([taken.year]);
    return;
  }
  const { before, gone, last } = list;
  const lost = taken.does === 'go' ? before[taken.which % before.length] : last;
  if (lost === undefined || gone.has(lost)) return;
  gone.add(lost);
  await removePaper(lost);
}
