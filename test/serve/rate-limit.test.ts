import { readSettings } from '../../src/config.js';
import { createApi } from '../../src/serve/create-api.js';
import { createRateLimiter } from '../../src/serve/limit/rate-limiter.js';
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.js';

const empty = openEmbeddedStore({});

beforeAll(() => empty.migrate());
afterAll(() => empty.close());

async function openApi(environment: Readonly<Record<string, string>> = {}) {
  const api = await createApi({ store: empty, settings: readSettings({}, environment) });
  return {
    close: api.close,
    async ask(query: string, { client = '10.0.0.1', forwarded = '', variables = {} } = {}) {
      const { status, headers, body } = await api.handle({
        method: 'POST',
        url: '/graphql',
        headers: {
          host: 'localhost',
          'content-type': 'application/json',
          ...(forwarded && { 'x-forwarded-for': forwarded }),
        },
        body: JSON.stringify({ query, variables }),
        client,
      });
      const { data, errors } = JSON.parse(body.toString());
      return { status, headers, data, error: errors?.[0] };
    },
  };
}

const PAGE = 'query ($first: Int) { papers(first: $first) { nodes { id } } }';

describe('rateLimit', () => {
  it('tells what an operation costs, multiplied through its pages', async () => {
    const api = await openApi();
    const { data } = await api.ask(
      `query ($n: Int = 10) { rateLimit { cost nodeCount costLimit limit remaining resetAt }
         papers(first: $n) { nodes { methods(first: 5) { nodes { id } } citation(style: RIS) } } }`,
      { variables: { n: 4 } },
    );
    // itself, the list, 4 papers, 4 lists, 20 methods; and 4 citations
    expect(data.rateLimit).toEqual({
      nodeCount: 30,
      cost: 34,
      costLimit: 20_000,
      limit: null,
      remaining: null,
      resetAt: null,
    });
    await api.close();
  });

  it('tells what the client has left, and refuses what is more', async () => {
    const api = await openApi({ PAPERGRAPH_RATE: '50' });
    const { data } = await api.ask('{ rateLimit { cost limit remaining resetAt } }');
    expect(data.rateLimit).toMatchObject({ cost: 1, limit: 50, remaining: 49 });
    expect(Date.parse(data.rateLimit.resetAt) - Date.now()).toBeLessThanOrEqual(60_000);
    expect((await api.ask(PAGE, { variables: { first: 40 } })).status).toBe(200);
    const refused = await api.ask(PAGE, { variables: { first: 40 } });
    expect(refused.status).toBe(429);
    expect(refused.error.extensions).toMatchObject({ code: 'RATE_LIMITED', cost: 41, limit: 50 });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await api.ask(PAGE, { variables: { first: 40 }, client: '10.0.0.2' })).status).toBe(
      200,
    );
    await api.close();
  });

  it.each([
    ['believes the last forwarded address behind a trusted proxy', 'true', 200],
    ['believes none otherwise', 'false', 429],
  ])('%s', async (_, trust, status) => {
    const api = await openApi({ PAPERGRAPH_RATE: '50', PAPERGRAPH_TRUST_PROXY: trust });
    await api.ask(PAGE, { variables: { first: 40 }, forwarded: '1.2.3.4, 10.1.1.1' });
    const other = { variables: { first: 40 }, forwarded: '10.1.1.1, 10.2.2.2' };
    expect((await api.ask(PAGE, other)).status).toBe(status);
    const same = { variables: { first: 40 }, forwarded: '9.9.9.9, 10.1.1.1' };
    expect((await api.ask(PAGE, same)).status).toBe(429);
    await api.close();
  });
});

describe('createRateLimiter', () => {
  it('begins a new minute when the old one is over', () => {
    let now = 0;
    const limiter = createRateLimiter(10, () => now);
    expect(limiter.take('a', 10)).toEqual({ limit: 10, remaining: 0, resetAt: 60_000 });
    now = 59_999;
    expect(limiter.take('a', 1)).toBeUndefined();
    now = 60_000;
    expect(limiter.take('a', 1)).toEqual({ limit: 10, remaining: 9, resetAt: 120_000 });
  });

  it('forgets the oldest minute rather than grow without bound', () => {
    const limiter = createRateLimiter(1, () => 0);
    for (let client = 0; client < 10_001; client += 1) limiter.take(String(client), 1);
    expect(limiter.take('10000', 1)).toBeUndefined();
    expect(limiter.take('0', 1)).toBeDefined();
  });
});
