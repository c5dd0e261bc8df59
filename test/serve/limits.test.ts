import { readSettings } from '../../src/config.js';
import { AppError } from '../../src/domain/app-error.js';
import { createApi } from '../../src/serve/create-api.js';
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';

const empty = openEmbeddedStore({});

beforeAll(() => empty.migrate());
afterAll(() => empty.close());

/** What the API answers over a store, and what it logged. */
async function ask(
  query: string,
  {
    variables = {},
    store = empty,
    environment = {},
  }: {
    variables?: Readonly<Record<string, unknown>>;
    store?: GraphStore;
    environment?: Readonly<Record<string, string>>;
  } = {},
) {
  const logged: object[] = [];
  const log = (details: object) => void logged.push(details);
  const api = await createApi({
    store,
    settings: readSettings({}, environment),
    logger: { info: () => undefined, warn: log, error: log },
  });
  const { status, body } = await api.handle({
    method: 'POST',
    url: '/graphql',
    headers: { host: 'localhost', 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  await api.close();
  return { status, logged, text: body.toString(), ...JSON.parse(body.toString()) };
}

const nested = (depth: number): string =>
  depth === 0 ? '{ title }' : `{ methods { nodes { papers { nodes ${nested(depth - 1)} } } } }`;

describe('an operation is refused before it runs', () => {
  it.each([
    ['too many tokens', `{ ${'__typename '.repeat(2100)} }`, 'GRAPHQL_PARSE_FAILED'],
    ['too long a text', `{ __typename } #${'x'.repeat(33_000)}`, 'GRAPHQL_PARSE_FAILED'],
    ['too deep', `{ papers(first: 0) { nodes ${nested(6)} } }`, 'QUERY_TOO_COMPLEX'],
    [
      'too many aliases',
      `{ ${Array.from({ length: 61 }, (_, n) => `a${n}: __typename`).join(' ')} }`,
      'QUERY_TOO_COMPLEX',
    ],
    [
      'too many directives',
      `{ __typename ${'@skip(if: false) '.repeat(61)} }`,
      'QUERY_TOO_COMPLEX',
    ],
    [
      'too many fields at the top',
      `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: __typename`).join(' ')} }`,
      'QUERY_TOO_COMPLEX',
    ],
    [
      'too costly',
      '{ papers(first: 100) { nodes { entities(first: 100) { nodes { papers(first: 100) { nodes { id } } } } } } }',
      'QUERY_TOO_COMPLEX',
    ],
  ])('%s', async (_, query, code) => {
    const { status, errors } = await ask(query);
    expect([status, errors[0].extensions.code]).toEqual([400, code]);
  });

  it('with its cost from the variables as they are, and the limit', async () => {
    const query = 'query ($n: Int = 5) { papers(first: $n) { nodes { authors { name } } } }';
    const environment = { PAPERGRAPH_MAX_COST: '100' };
    expect((await ask(query, { environment })).errors).toBeUndefined();
    expect(
      (await ask(query, { environment, variables: { n: -1000 } })).errors[0].extensions.code,
    ).toBe('BAD_USER_INPUT');
    const { errors } = await ask(query, { environment, variables: { n: 60 } });
    expect(errors[0].extensions).toMatchObject({
      code: 'QUERY_TOO_COMPLEX',
      cost: 241,
      limit: 100,
    });
  });

  it('when fragments double each other, in no time', async () => {
    const fragments = Array.from(
      { length: 60 },
      (_, n) => `fragment F${n} on Paper { ...F${n + 1} ...F${n + 1} }`,
    ).join(' ');
    const started = Date.now();
    const { errors } = await ask(
      `{ papers { nodes { ...F0 } } } ${fragments} fragment F60 on Paper { methods { nodes { id } } }`,
    );
    expect(errors[0].extensions.code).toBe('QUERY_TOO_COMPLEX');
    expect(Date.now() - started).toBeLessThan(2000);
  });

  it('but not the introspection query of clients', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { data, errors } = await ask(getIntrospectionQuery());
    expect(errors).toBeUndefined();
    expect(data.__schema.types.length).toBeGreaterThan(30);
  });
});

describe('a request under way', () => {
  it('gives each statement no more than the time that is left', async () => {
    const times: (number | undefined)[] = [];
    const store: GraphStore = {
      ...empty,
      read: async (statement, parameters, options) => {
        times.push(options?.timeoutMs);
        await new Promise((resolve) => setTimeout(resolve, 20));
        return empty.read(statement, parameters);
      },
    };
    await ask('{ papers { totalCount nodes { id } } }', {
      store,
      environment: { PAPERGRAPH_DEADLINE_MS: '500' },
    });
    const [first = 0, second = 0] = times;
    expect(first).toBeLessThanOrEqual(500);
    expect(second).toBeLessThan(first);
  });

  it('ends at its deadline', async () => {
    const store: GraphStore = { ...empty, read: () => new Promise(() => undefined) };
    const { errors } = await ask('{ papers { nodes { id } } }', {
      store,
      environment: { PAPERGRAPH_DEADLINE_MS: '100' },
    });
    expect(errors[0].extensions.code).toBe('TIMEOUT');
  });

  it.each([
    [new AppError('STORE_UNAVAILABLE', 'Neo4j does not answer'), 'STORE_UNAVAILABLE'],
    [new AppError('TIMEOUT', 'the statement ran into its time limit'), 'TIMEOUT'],
    [new AppError('STORE_FAILED', 'MATCH (secret) is wrong'), 'INTERNAL_SERVER_ERROR'],
    [new TypeError('secret is not a function'), 'INTERNAL_SERVER_ERROR'],
  ])('tells of %s as %s, and keeps what is inside for the log', async (error, code) => {
    const store: GraphStore = { ...empty, read: () => Promise.reject(error) };
    const { errors, text, logged } = await ask('{ papers { nodes { id } } }', { store });
    expect(errors[0].extensions).toMatchObject({ code, requestId: expect.any(String) });
    expect(text).not.toContain('secret');
    expect(text).not.toContain('stack');
    if (code === 'INTERNAL_SERVER_ERROR') {
      expect(logged).toContainEqual(expect.objectContaining({ err: error }));
    }
  });
});
