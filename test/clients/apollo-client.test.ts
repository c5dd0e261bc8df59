import { ApolloClient, gql, HttpLink, InMemoryCache, type ObservableQuery } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { filter, firstValueFrom } from 'rxjs';
import { type ServedApi, serveAdapterPapers } from '../support/served-api.js';

let api: ServedApi;
let client: ApolloClient;
let requests: number;

/** What a client knows of the schema's interfaces, as its build reads it from the schema. */
const possibleTypes = {
  Node: ['Paper', 'Method', 'Model', 'Dataset', 'Topic', 'Repository', 'Author'],
  Entity: ['Method', 'Model', 'Dataset', 'Topic', 'Repository'],
};

beforeAll(async () => {
  api = await serveAdapterPapers();
}, 30_000);

beforeEach(() => {
  requests = 0;
  const counting: typeof fetch = (...request) => {
    requests += 1;
    return fetch(...request);
  };
  client = new ApolloClient({
    link: new HttpLink({ uri: api.url, fetch: counting }),
    cache: new InMemoryCache({
      possibleTypes,
      typePolicies: { Query: { fields: { papers: relayStylePagination(['filter', 'orderBy']) } } },
    }),
  });
});

afterEach(() => client.stop());

afterAll(() => api.close());

const PAPERS = gql`
  query Papers($first: Int, $after: String, $last: Int, $before: String) {
    papers(orderBy: TITLE_ASC, first: $first, after: $after, last: $last, before: $before) {
      edges { cursor node { id title } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`;

interface Papers {
  readonly papers: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly title: string } }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string;
      readonly endCursor: string;
    };
  };
}

const titlesIn = ({ papers }: Papers) => papers.edges.map(({ node }) => node.title);

async function query<T>(document: typeof PAPERS, variables: Record<string, unknown> = {}) {
  const { data } = await client.query<T>({ query: document, variables });
  if (data === undefined) throw new Error('Expected data');
  return data;
}

/** What a watched query shows first. */
async function loaded(watched: ObservableQuery<Papers>): Promise<Papers> {
  const { data } = await firstValueFrom(watched.pipe(filter(({ loading }) => !loading)));
  return data as Papers;
}

/** What the cache has for a watched query. */
function cached({ query: document, variables }: ObservableQuery<Papers>): Papers['papers'] {
  const data = client.readQuery<Papers>({ query: document, variables });
  if (data === null) throw new Error('Expected the query in the cache');
  return data.papers;
}

describe('Apollo Client', () => {
  it('pages forward, its cache putting the pages together', async () => {
    const whole = titlesIn(await query<Papers>(PAPERS, { first: 100 }));
    await client.clearStore();
    const watched = client.watchQuery<Papers>({ query: PAPERS, variables: { first: 4 } });
    const shown = watched.subscribe(() => undefined);
    let { papers } = await loaded(watched);
    while (papers.pageInfo.hasNextPage) {
      await watched.fetchMore({ variables: { first: 4, after: papers.pageInfo.endCursor } });
      papers = cached(watched);
    }
    shown.unsubscribe();
    expect(titlesIn({ papers })).toEqual(whole);
    expect(whole).toHaveLength(10);
  });

  it('pages backward, its cache putting the pages together', async () => {
    const whole = titlesIn(await query<Papers>(PAPERS, { first: 100 }));
    await client.clearStore();
    const watched = client.watchQuery<Papers>({ query: PAPERS, variables: { last: 4 } });
    const shown = watched.subscribe(() => undefined);
    let { papers } = await loaded(watched);
    while (papers.pageInfo.hasPreviousPage) {
      const variables = { last: 4, before: papers.pageInfo.startCursor, first: null };
      await watched.fetchMore({ variables });
      papers = cached(watched);
    }
    shown.unsubscribe();
    expect(titlesIn({ papers })).toEqual(whole);
  });

  it('normalises what comes by different ways into one node', async () => {
    await query(gql`{ method(name: "LoRA") { id name paperCount } }`);
    const data = await query<{ entities: { nodes: { id: string; __typename: string }[] } }>(
      gql`{ entities(filter: { kinds: [METHOD] }) { nodes { id name paperCount } } }`,
    );
    const ids = data.entities.nodes.map((node) => `${node.__typename}:${node.id}`);
    const cached = Object.keys(client.cache.extract() as object);
    expect(cached.filter((key) => key.startsWith('Method:')).sort()).toEqual([...ids].sort());
  });

  it('reads fragments on interfaces, and nodes again by their ids', async () => {
    const ENTITY = gql`
      fragment Known on Entity { id name paperCount ... on Repository { url } }
    `;
    const { paper } = await query<{
      paper: { id: string; entities: { nodes: { id: string; __typename: string }[] } };
    }>(
      gql`
        query { paper(by: { arxiv: "2106.09685" }) { id entities { nodes { ...Known } } } }
        ${ENTITY}
      `,
    );
    expect(new Set(paper.entities.nodes.map((node) => node.__typename)).size).toBe(5);
    const REFETCH = gql`
      query Refetch($id: ID!) { node(id: $id) { id ...Known } }
      ${ENTITY}
    `;
    const before = requests;
    for (const { id, __typename } of paper.entities.nodes) {
      const { data } = await client.query<{ node: { id: string; __typename: string } }>({
        query: REFETCH,
        variables: { id },
        fetchPolicy: 'network-only',
      });
      expect(data?.node).toMatchObject({ id, __typename });
    }
    expect(requests - before).toBe(5);
    await query(REFETCH, { id: paper.entities.nodes[0]?.id });
    expect(requests - before).toBe(5);
  });

  it('gets errors with their codes', async () => {
    const failing = client.query({ query: gql`{ paper(by: { arxiv: "x" }) { id } }` });
    await expect(failing).rejects.toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });
});
