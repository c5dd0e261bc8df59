import { serverAudits } from 'graphql-http';
import { type ServedApi, serveAdapterPapers } from '../support/served-api.js';

let api: ServedApi;

beforeAll(async () => {
  api = await serveAdapterPapers();
}, 30_000);

afterAll(() => api.close());

/** Every rule of GraphQL over HTTP, as its working group audits servers. */
const AUDITS = serverAudits({ url: () => api.url, fetchFn: fetch });

/**
 * What a server SHOULD do and ours does not, as docs/graphql-api.md explains: requests that cannot
 * run are 400 under either media type, so that whatever stands between sees that they failed.
 */
const EXPLAINED: ReadonlySet<string> = new Set(['572B', 'FDE2', '7B9B']);

describe('GraphQL over HTTP', () => {
  it('is audited in full', () => {
    expect(AUDITS.length).toBeGreaterThan(50);
  });

  it.each(
    AUDITS.filter(({ id }) => !EXPLAINED.has(id)).map(
      (audit) => [audit.id, audit.name, audit] as const,
    ),
  )('%s %s', async (_id, _name, audit) => {
    const result = await audit.fn();
    // A notice is about what a server MAY do, which ours need not.
    if (result.status === 'ok' || result.status === 'notice') return;
    throw new Error(`${result.status}: ${result.reason}`);
  });
});
