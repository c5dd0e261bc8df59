import fc from 'fast-check';
import { readSettings } from '../../../src/config.js';
import { commitPapers } from '../../../src/ingest/commit-papers.js';
import { type Api, createApi } from '../../../src/serve/create-api.js';
import { openEmbeddedStore } from '../../../src/store/embedded/open-embedded-store.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { statementNames } from '../../../src/store/statements.js';
import { type ComparingStore, createComparingStore } from '../../support/comparing-store.js';
import { dumpOf } from '../../support/dump-of.js';
import { markedExtractor } from '../../support/marked-extractor.js';
import { openTestStore } from '../../support/open-test-store.js';
import { randomPaperFilter, randomPapers } from '../../support/random-papers.js';

// The same graph every time: a difference must be found again.
const SEED = 20_260_101;
const FILTERS = 60;

let neo4j: GraphStore;
let embedded: GraphStore;
let both: ComparingStore;
let api: Api;

beforeAll(async () => {
  neo4j = await openTestStore();
  embedded = openEmbeddedStore({});
  await embedded.migrate();
  const [papers = []] = fc.sample(randomPapers, { numRuns: 1, seed: SEED });
  for (const store of [neo4j, embedded]) await commitPapers(store, markedExtractor, papers);
  both = createComparingStore(neo4j, embedded);
  api = await createApi({ store: both, settings: readSettings({}, {}) });
}, 60_000);

afterAll(async () => {
  await api.close();
  await embedded.close();
  await neo4j.close();
});

interface Answer {
  readonly [field: string]: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly startCursor: string; readonly endCursor: string };
  };
}

async function ask(query: string, variables: object = {}): Promise<Answer> {
  const response = await api.handle({
    method: 'POST',
    url: '/graphql',
    headers: { host: 'localhost', 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = JSON.parse(String(response.body));
  expect(errors).toBeUndefined();
  return data;
}

const EVERY_EDGE = `
  authors { name paperCount papers(first: 3) { totalCount nodes { title } } }
  entities(first: 2, after: null) { totalCount edges { relation confidence node { id name kind aliases { name quote } } evidence { surface start } } pageInfo { hasNextPage endCursor } }
  methods(last: 2) { totalCount nodes { name papers(first: 2) { totalCount nodes { id } } } }
  models(first: 2, orderBy: CONFIDENCE) { nodes { name papers(first: 2, orderBy: CONFIDENCE) { nodes { id } } } }
  datasets(first: 2, minConfidence: 0.5, relations: [EVALUATES_ON]) { nodes { name } }
  topics(first: 1) { nodes { name } }
  repositories(first: 2) { nodes { url } }`;

describe('the rows of Neo4j and of the embedded engine', () => {
  it('are the same graph', async () => {
    const [first, second] = await Promise.all([neo4j, embedded].map(dumpOf));
    expect(second).toBe(first);
  });

  it('are equal for pages of papers with every edge, both ways, in every order', async () => {
    for (const orderBy of ['YEAR_DESC', 'ADDED_ASC', 'PUBLISHED_DESC', 'TITLE_ASC', 'TITLE_DESC']) {
      for (const paging of ['first: 7', 'last: 7']) {
        const { papers } = await ask(
          `{ papers(orderBy: ${orderBy}, ${paging}) { totalCount nodes { id title ${EVERY_EDGE} } pageInfo { endCursor startCursor } } }`,
        );
        const { endCursor, startCursor } = (papers as { pageInfo: Record<string, string> })
          .pageInfo;
        const next = paging.startsWith('first')
          ? `first: 9, after: "${endCursor}"`
          : `last: 9, before: "${startCursor}"`;
        await ask(`{ papers(orderBy: ${orderBy}, ${next}) { nodes { title } } }`);
      }
    }
  }, 60_000);

  it('are equal for random filters', async () => {
    let filtered = 0;
    for (const filter of fc.sample(randomPaperFilter, { numRuns: FILTERS, seed: SEED })) {
      const { papers } = await ask(
        'query Filtered($filter: PaperFilter) { papers(filter: $filter, first: 100) { totalCount nodes { title } } }',
        { filter },
      );
      expect(papers?.nodes).toHaveLength(papers?.totalCount ?? -1);
      filtered += papers?.totalCount ? 1 : 0;
    }
    // Filters that never let anything through would prove nothing.
    expect(filtered).toBeGreaterThan(FILTERS / 4);
  }, 60_000);

  it('are equal for lists of entities and look-ups', async () => {
    const { entities } = await ask(
      '{ entities(first: 50) { totalCount nodes { id name kind paperCount papers(first: 3, filter: {year: {from: 2020}}) { totalCount edges { relation node { id } } } } } }',
    );
    const ids = entities?.nodes.map(({ id }) => id);
    await ask('query Nodes($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', { ids });
    await ask(
      '{ entitiesNamed(name: "bert") { id } model(name: "GPT") { name } topic(name: "Parsing") { name } repository(url: "https://github.com/A/B.git") { name } statistics { papers topics relations { relation edges } } paper(by: {arxiv: "2001.10001"}) { title } author(name: "Ann Lee") { name } }',
    );
    await ask(
      '{ changes(first: 50) { nodes { change paper { id } } } author(name: "Ann Lee") { coauthors { papers author { name } } } entities(first: 9) { nodes { introducedBy { id } firstSeen { id } } } }',
    );
    const some = await ask('{ papers(first: 3) { nodes { id } } }');
    await ask(
      'query Ids($ids: [ID!]!) { papers(filter: { text: "collection", not: { ids: $ids } }) { totalCount nodes { id } } }',
      { ids: some.papers?.nodes.map(({ id }) => id) },
    );
    await ask(
      '{ papersByKey(keys: [{arxiv: "2001.10002"}, {title: "learning number 1 of a collection"}]) { id } }',
    );
    await ask(
      '{ search(query: "learning lora") { nodes { id } } suggest(prefix: "le") { text } papers(first: 5) { nodes { related(first: 3) { edges { score reasons { ... on SharedEntityReason { evidence { surface } otherEvidence { surface } } } } } } } }',
    );
    const { papers } = await ask('{ papers(first: 3) { nodes { id } } }');
    await ask('query Nodes($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: papers?.nodes.map(({ id }) => id),
    });
    await ask('{ paper(by: {title: "learning NUMBER 3 of a collection"}) { title } }');
  });

  it('were compared for every reading statement of the API', () => {
    const unread = ['page', 'dump', 'read'].flatMap(statementNames).filter(isAsked);
    expect(unread.filter((name) => !both.compared.has(name))).toEqual([]);
  });
});

// Those of ingestion run within its transactions; the equal dumps speak for them.
function isAsked(name: string): boolean {
  return !OF_INGESTION.has(name) && !name.startsWith('dump/');
}

const OF_INGESTION = new Set(
  [
    'edges-of-papers',
    'longs-of-forms',
    'papers-with-forms',
    'shorts-of-forms',
    'entities-by-ids',
    'keys-of-papers',
    'papers-by-ids',
    'papers-that-spell',
    'spellings-of-authors',
    'authors-of-papers',
    'names-of-entities',
    'paper-ids-by-keys',
  ].map((name) => `read/${name}`),
);
