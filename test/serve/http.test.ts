import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { readSettings } from '../../src/config.js';
import { type Api, createApi } from '../../src/serve/create-api.js';
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ADAPTER_PAPERS } from '../support/adapter-papers.js';
import { putPapers } from '../support/test-api.js';

let store: GraphStore;
let api: Api;
let url: string;
let isStoreDown = false;

const settings = readSettings(
  { PORT: '0', PAPERGRAPH_CORS_ORIGINS: 'https://app.example', PAPERGRAPH_BODY_BYTES: '2048' },
  {},
);

beforeAll(async () => {
  store = openEmbeddedStore({});
  await store.migrate();
  await putPapers(store, ADAPTER_PAPERS);
  const failing: GraphStore = {
    ...store,
    verify: () => (isStoreDown ? Promise.reject(new Error('gone')) : store.verify()),
  };
  api = await createApi({ store: failing, settings });
  url = await api.listen();
});

afterAll(async () => {
  await api.close();
  await store.close();
});

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Plain HTTP: fetch would set and hide headers of its own. */
function send(path: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const outgoing = request(`${url}${path}`, { method, headers }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const JSON_HEADERS = { 'content-type': 'application/json' };
const post = (content: unknown, headers: Readonly<Record<string, string>> = {}) =>
  send('/graphql', {
    method: 'POST',
    headers: { ...JSON_HEADERS, ...headers },
    body: typeof content === 'string' ? content : JSON.stringify(content),
  });

const codeOf = ({ body }: Reply) => JSON.parse(body.toString()).errors[0].extensions.code;

describe('/graphql', () => {
  it('answers a POST', async () => {
    const reply = await post({ query: '{ statistics { papers } }' });
    expect(reply.status).toBe(200);
    expect(JSON.parse(reply.body.toString())).toEqual({ data: { statistics: { papers: 11 } } });
    expect(reply.headers['cache-control']).toBe('no-store');
    expect(reply.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
  });

  it('answers a GET that no form or image could send', async () => {
    const path = `/graphql?query=${encodeURIComponent('{ statistics { papers } }')}`;
    expect((await send(path)).status).toBe(400);
    const reply = await send(path, { headers: { 'apollo-require-preflight': '1' } });
    expect(reply.status).toBe(200);
  });

  it('spares a client the answer that it has', async () => {
    const path = `/graphql?query=${encodeURIComponent('{ statistics { papers } }')}`;
    const headers = { 'apollo-require-preflight': '1' };
    const { etag } = (await send(path, { headers })).headers;
    const again = await send(path, { headers: { ...headers, 'if-none-match': String(etag) } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    const other = await send(path, { headers: { ...headers, 'if-none-match': 'W/"x"' } });
    expect(other.status).toBe(200);
  });

  it('leads a browser without an operation to the playground', async () => {
    const reply = await send('/graphql', { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect([reply.status, reply.headers.location]).toEqual([302, '/graphiql']);
  });

  it.each([
    ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
    ['application/json', 'application/json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
  ])('answers Accept: %s with it', async (accept, type) => {
    const reply = await post({ query: '{ __typename }' }, { accept });
    expect(reply.headers['content-type']).toBe(type);
  });

  it.each([
    ['malformed JSON', '{ "query": ', {}, 400, 'BAD_REQUEST'],
    ['an empty body', '', {}, 400, 'BAD_REQUEST'],
    ['a body without query', { variables: {} }, {}, 400, 'BAD_REQUEST'],
    ['a batch', [{ query: '{ __typename }' }], {}, 400, 'BAD_REQUEST'],
    ['a syntax error', { query: '{ papers ' }, {}, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ papres { id } }' }, {}, 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an unknown operation',
      { query: 'query A { __typename }', operationName: 'B' },
      {},
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'a wrong variable',
      { query: 'query ($n: Int) { papers(first: $n) { nodes { id } } }', variables: { n: 'many' } },
      {},
      400,
      'BAD_USER_INPUT',
    ],
    [
      'a persisted query',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } },
      {},
      200,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
    [
      'an Accept it has not',
      { query: '{ __typename }' },
      { accept: 'text/html' },
      406,
      'BAD_REQUEST',
    ],
    ['a form', 'query=x', { 'content-type': 'text/plain' }, 400, 'BAD_REQUEST'],
    [
      'a body past the limit',
      { query: `{ __typename } # ${'x'.repeat(3000)}` },
      {},
      413,
      'BAD_REQUEST',
    ],
  ] as const)('answers %s with a JSON error', async (...[, content, headers, ...answer]) => {
    const reply = await post(content, headers);
    expect([reply.status, codeOf(reply)]).toEqual(answer);
    expect(reply.headers['content-type']).toMatch(/json/);
  });

  it('refuses other methods', async () => {
    const reply = await send('/graphql', { method: 'DELETE' });
    expect(reply.status).toBe(405);
    expect(reply.headers.allow).toBe('GET, POST');
  });

  it('gives no hints at the schema', async () => {
    const reply = await post({ query: '{ papres { id } }' });
    expect(reply.body.toString()).not.toMatch(/did you mean/i);
  });

  it('compresses what is long, for clients that can take it', async () => {
    const query = '{ papers { nodes { title abstract } } }';
    const plain = await post({ query });
    const packed = await post({ query }, { 'accept-encoding': 'gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.body).toString()).toBe(plain.body.toString());
  });
});

describe('the Host header', () => {
  it.each(['localhost:1', '127.0.0.1', '[::1]:80', 'LOCALHOST'])('may be %s', async (host) => {
    expect((await send('/healthz', { headers: { host } })).status).toBe(200);
  });

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', 'a b'])(
    'may not be "%s"',
    async (host) => {
      const reply = await send('/healthz', { headers: { host } });
      expect([400, 403]).toContain(reply.status);
    },
  );
});

describe('other origins', () => {
  it('may call where they are listed', async () => {
    const reply = await send('/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://app.example' },
    });
    expect(reply.status).toBe(204);
    expect(reply.headers['access-control-allow-origin']).toBe('https://app.example');
  });

  it('may not call elsewhere', async () => {
    const reply = await post({ query: '{ __typename }' }, { origin: 'https://evil.example' });
    expect(reply.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('health', () => {
  it('is that the process answers', async () => {
    expect((await send('/healthz')).status).toBe(200);
  });

  it('is ready when the graph answers, too', async () => {
    expect((await send('/readyz')).status).toBe(200);
    isStoreDown = true;
    const reply = await send('/readyz');
    isStoreDown = false;
    expect(reply.status).toBe(503);
    expect(JSON.parse(reply.body.toString()).reason).toBe('the graph does not answer (embedded)');
  });
});

describe('other paths', () => {
  it('leads from / to the playground', async () => {
    const reply = await send('/');
    expect([reply.status, reply.headers.location]).toEqual([302, '/graphiql']);
  });

  it.each(['/nothing', '/graphiql/../../package.json', '/graphiql/%2e%2e/x'])(
    'answers %s with a JSON 404',
    async (path) => {
      const reply = await send(path);
      expect([reply.status, codeOf(reply)]).toEqual([404, 'NOT_FOUND']);
    },
  );
});

describe('/graphiql', () => {
  it('loads scripts and styles from this server alone', async () => {
    const page = await send('/graphiql');
    expect(page.headers['content-security-policy']).toContain("script-src 'self';");
    const html = page.body.toString();
    expect(html).not.toMatch(/https?:\/\//);
    const files = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(files.length).toBeGreaterThanOrEqual(6);
    for (const path of files) {
      const reply = await send(path);
      expect([path, reply.status]).toEqual([path, 200]);
      expect(reply.body.length).toBeGreaterThan(100);
    }
  });
});

describe('closing', () => {
  it('finishes the requests under way and takes no more', async () => {
    const slow: GraphStore = {
      ...store,
      read: async (...asked) => {
        await new Promise((resolve) => setTimeout(resolve, 200));
        return store.read(...asked);
      },
    };
    const closing = await createApi({ store: slow, settings });
    const address = await closing.listen();
    const under = fetch(`${address}/graphql`, {
      method: 'POST',
      headers: JSON_HEADERS,
      body: JSON.stringify({ query: '{ statistics { papers } }' }),
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const closed = closing.close();
    expect(await (await under).json()).toEqual({ data: { statistics: { papers: 11 } } });
    await closed;
    await expect(fetch(`${address}/healthz`)).rejects.toThrow();
  });

  it('says which port is taken', async () => {
    const second = await createApi({
      store,
      settings: { ...settings, port: Number(new URL(url).port) },
    });
    await expect(second.listen()).rejects.toMatchObject({ code: 'BAD_SETTING' });
    await second.close();
  });
});
