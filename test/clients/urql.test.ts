import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { type IntrospectionQuery, introspectionFromSchema } from 'graphql';
import { buildApiSchema } from '../../src/serve/schema.js';
import { type ServedApi, serveAdapterPapers } from '../support/served-api.js';

let api: ServedApi;
let client: Client;
let requests: number;

// With the schema, the cache knows which types an interface has and refuses unknown fields.
const schema = introspectionFromSchema(buildApiSchema()) as IntrospectionQuery;

beforeAll(async () => {
  api = await serveAdapterPapers();
}, 30_000);

beforeEach(() => {
  requests = 0;
  client = new Client({
    url: api.url,
    preferGetMethod: false,
    fetch: (...request) => {
      requests += 1;
      return fetch(...request);
    },
    exchanges: [
      cacheExchange({
        schema,
        resolvers: { Query: { papers: relayPagination() } },
      }),
      fetchExchange,
    ],
  });
});

afterAll(() => api.close());

const PAPERS = gql`
  query Papers($first: Int, $after: String, $last: Int, $before: String) {
    papers(orderBy: TITLE_ASC, first: $first, after: $after, last: $last, before: $before) {
      edges { cursor node { id title } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`;

async function query(document: typeof PAPERS | string, variables: object = {}) {
  const { data, error } = await client.query(document, variables).toPromise();
  expect(error).toBeUndefined();
  return data;
}

const titlesIn = (papers: { edges: readonly { node: { title: string } }[] }) =>
  papers.edges.map(({ node }) => node.title);

describe('urql', () => {
  it.each([
    ['forward', { size: 'first', cursor: 'after', more: 'hasNextPage', edge: 'endCursor' }],
    ['backward', { size: 'last', cursor: 'before', more: 'hasPreviousPage', edge: 'startCursor' }],
  ])('pages %s, its cache putting the pages together', async (_, { size, cursor, more, edge }) => {
    let { papers } = await query(PAPERS, { [size]: 4 });
    while (papers.pageInfo[more]) {
      papers = (await query(PAPERS, { [size]: 4, [cursor]: papers.pageInfo[edge] })).papers;
    }
    const whole = await query('{ papers(orderBy: TITLE_ASC, first: 100) { nodes { id title } } }');
    expect(titlesIn(papers)).toEqual(
      whole.papers.nodes.map(({ title }: { title: string }) => title),
    );
    expect(titlesIn(papers)).toHaveLength(10);
  });

  it('reads fragments on interfaces, and nodes again by their ids', async () => {
    const KNOWN =
      'fragment Known on Entity { __typename id name paperCount ... on Repository { url } }';
    const { paper } = await query(
      `query { paper(by: { arxiv: "2106.09685" }) { id entities { nodes { ...Known } } } } ${KNOWN}`,
    );
    const nodes: readonly { id: string; __typename: string; name: string }[] = paper.entities.nodes;
    expect(new Set(nodes.map((node) => node.__typename)).size).toBe(5);
    const REFETCH = `query Refetch($id: ID!) { node(id: $id) { id ...Known } } ${KNOWN}`;
    for (const { id, __typename, name } of nodes) {
      const { data } = await client
        .query(REFETCH, { id }, { requestPolicy: 'network-only' })
        .toPromise();
      expect(data.node).toMatchObject({ id, __typename, name });
    }
    const before = requests;
    await query(REFETCH, { id: nodes[0]?.id });
    expect(requests).toBe(before);
  });

  it('asks by GET where it is told to, and gets errors with their codes', async () => {
    const asking = new Client({
      url: api.url,
      preferGetMethod: 'force',
      fetchOptions: { headers: { 'apollo-require-preflight': '1' } },
      exchanges: [fetchExchange],
    });
    const { data } = await asking.query('{ statistics { papers } }', {}).toPromise();
    expect(data).toEqual({ statistics: { papers: 11 } });
    const { error } = await asking.query('{ paper(by: { arxiv: "x" }) { id } }', {}).toPromise();
    expect(error?.graphQLErrors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
