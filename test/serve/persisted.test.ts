import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '../../src/config.js';
import { type Api, createApi } from '../../src/serve/create-api.js';
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.js';

const TRUSTED = 'query Trusted($first: Int) { papers(first: $first) { totalCount } }';
const OTHER = '{ statistics { papers } }';
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const persisted = (text: string) => ({
  persistedQuery: { version: 1, sha256Hash: hash(text) },
});

const store = openEmbeddedStore({});
const folder = mkdtempSync(join(tmpdir(), 'papergraph-'));
const manifest = join(folder, 'trusted.json');
let api: Api | undefined;

beforeAll(async () => {
  await store.migrate();
  writeFileSync(manifest, JSON.stringify({ [hash(TRUSTED)]: TRUSTED }));
});

afterEach(async () => {
  await api?.close();
  api = undefined;
});

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const start = async (environment: Readonly<Record<string, string>>) => {
  api = await createApi({ store, settings: readSettings({}, environment) });
  const answerOf = ({ status, body }: { status: number; body: string | Buffer }) => {
    const { data, errors } = JSON.parse(body.toString());
    return { status, data, message: errors?.[0].message, code: errors?.[0].extensions.code };
  };
  const { handle } = api;
  return {
    post: async (body: object) =>
      answerOf(
        await handle({
          method: 'POST',
          url: '/graphql',
          headers: { host: 'localhost', 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      ),
    get: async (parameters: Readonly<Record<string, string>>) =>
      answerOf(
        await handle({
          method: 'GET',
          url: `/graphql?${new URLSearchParams(parameters)}`,
          headers: { host: 'localhost', 'apollo-require-preflight': '1' },
        }),
      ),
  };
};

const ANSWER = { status: 200, data: { papers: { totalCount: 0 } } };
const NOT_SUPPORTED = {
  message: 'PersistedQueryNotSupported',
  code: 'PERSISTED_QUERY_NOT_SUPPORTED',
};

describe('persisted operations, off', () => {
  it('say so in the words that clients know', async () => {
    const { post, get } = await start({});
    expect(await post({ extensions: persisted(TRUSTED) })).toMatchObject(NOT_SUPPORTED);
    expect(await get({ extensions: JSON.stringify(persisted(TRUSTED)) })).toMatchObject(
      NOT_SUPPORTED,
    );
    expect(await post({ query: TRUSTED })).toMatchObject(ANSWER);
  });

  it('take trusted documents by their id all the same', async () => {
    const { post, get } = await start({ PAPERGRAPH_TRUSTED_DOCUMENTS: manifest });
    const variables = { first: 3 };
    expect(await post({ documentId: hash(TRUSTED), variables })).toMatchObject(ANSWER);
    expect(await post({ extensions: persisted(TRUSTED), variables })).toMatchObject(ANSWER);
    expect(await get({ documentId: hash(TRUSTED), variables: '{"first":3}' })).toMatchObject(
      ANSWER,
    );
    expect(await get({ extensions: JSON.stringify(persisted(TRUSTED)) })).toMatchObject(ANSWER);
    expect(await post({ query: OTHER })).toMatchObject({ status: 200 });
    expect(await post({ documentId: 'x' })).toMatchObject({
      message: "Persisted query 'x' not found in the persisted query list",
      code: 'PERSISTED_QUERY_NOT_IN_LIST',
    });
  });
});

describe('persisted operations, automatic', () => {
  it('are not found until they came whole once', async () => {
    const { post, get } = await start({ PAPERGRAPH_PERSISTED_QUERIES: 'automatic' });
    const byHash = { extensions: persisted(TRUSTED) };
    expect(await post(byHash)).toMatchObject({
      message: 'PersistedQueryNotFound',
      code: 'PERSISTED_QUERY_NOT_FOUND',
    });
    expect(await post({ ...byHash, query: TRUSTED })).toMatchObject(ANSWER);
    expect(await post(byHash)).toMatchObject(ANSWER);
    expect(await get({ extensions: JSON.stringify(persisted(TRUSTED)) })).toMatchObject(ANSWER);
  });

  it('are refused under the hash of another text', async () => {
    const { post } = await start({ PAPERGRAPH_PERSISTED_QUERIES: 'automatic' });
    expect(await post({ query: OTHER, extensions: persisted(TRUSTED) })).toMatchObject({
      message: 'provided sha does not match query',
    });
  });
});

describe('persisted operations, trusted only', () => {
  const STRICT = {
    PAPERGRAPH_PERSISTED_QUERIES: 'trusted',
    PAPERGRAPH_TRUSTED_DOCUMENTS: manifest,
  };

  it('are all that is taken, by id or to the letter', async () => {
    const { post, get } = await start(STRICT);
    expect(await post({ documentId: hash(TRUSTED) })).toMatchObject(ANSWER);
    expect(await post({ query: TRUSTED })).toMatchObject(ANSWER);
    expect(await post({ query: OTHER })).toMatchObject({
      status: 403,
      message: 'The operation body was not found in the persisted query safelist',
      code: 'QUERY_NOT_IN_SAFELIST',
    });
    expect(await get({ query: OTHER })).toMatchObject({ code: 'QUERY_NOT_IN_SAFELIST' });
    expect(await post({ query: `${TRUSTED} `, extensions: persisted(TRUSTED) })).toMatchObject({
      code: 'QUERY_NOT_IN_SAFELIST',
    });
    expect(await post({ extensions: persisted(OTHER) })).toMatchObject({
      status: 404,
      code: 'PERSISTED_QUERY_NOT_IN_LIST',
    });
    expect(await post({ variables: {} })).toMatchObject({
      status: 400,
      message: 'This endpoint does not allow operations without a persisted query ID',
      code: 'PERSISTED_QUERY_ID_REQUIRED',
    });
  });

  it("take Apollo's manifest", async () => {
    const apollo = join(folder, 'apollo.json');
    const operations = [{ id: 'a', name: 'Trusted', type: 'query', body: TRUSTED }];
    const content = { format: 'apollo-persisted-query-manifest', version: 1, operations };
    writeFileSync(apollo, JSON.stringify(content));
    const { post } = await start({ ...STRICT, PAPERGRAPH_TRUSTED_DOCUMENTS: apollo });
    expect(await post({ documentId: 'a' })).toMatchObject(ANSWER);
  });

  it.each([
    ['not json', /expected a JSON file/],
    ['[]', /expected operations by id/],
    ['{"a": 1}', /expected operations by id/],
    ['{"operations": [{"id": "a"}]}', /expected operations by id/],
  ])('refuse a manifest of %s', async (text, message) => {
    const wrong = join(folder, 'wrong.json');
    writeFileSync(wrong, text);
    await expect(start({ ...STRICT, PAPERGRAPH_TRUSTED_DOCUMENTS: wrong })).rejects.toThrow(
      message,
    );
  });

  it('need a manifest', () => {
    expect(() => readSettings({}, { PAPERGRAPH_PERSISTED_QUERIES: 'trusted' })).toThrow(
      /expected PAPERGRAPH_TRUSTED_DOCUMENTS beside it/,
    );
  });
});
