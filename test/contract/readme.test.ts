import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSettings } from '../../src/config.js';
import { createExtractor } from '../../src/extract/extract-paper.js';
import { ingest } from '../../src/ingest/ingest.js';
import { readPapers } from '../../src/read/read-papers.js';
import { type Api, createApi } from '../../src/serve/create-api.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openTestStore } from '../support/open-test-store.js';

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const README = readFileSync(file('README.md'), 'utf8');

const blocks = (language: string) =>
  [...README.matchAll(new RegExp(`^\`\`\`${language}\\n([^\`]*)\`\`\`$`, 'gm'))].map(
    ([, block = '']) => block,
  );

let store: GraphStore;
let api: Api;

beforeAll(async () => {
  store = await openTestStore();
  await ingest(readPapers(file('data/sample/listing.txt')), {
    store,
    extractor: createExtractor(),
  });
  api = await createApi({ store, settings: readSettings({}, {}) });
}, 60_000);

afterAll(async () => {
  await api.close();
  await store.close();
});

async function ask(query: string | undefined) {
  const { body } = await api.handle({
    method: 'POST',
    url: '/graphql',
    headers: { host: 'localhost', 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return JSON.parse(String(body));
}

describe('the README', () => {
  it('shows the answer that its query gets', async () => {
    expect(await ask(blocks('graphql')[0])).toEqual(JSON.parse(blocks('json')[0] ?? ''));
  });

  it('asks its second question in a way that the API understands', async () => {
    const { data, errors } = await ask(blocks('graphql')[1]);
    expect(errors).toBeUndefined();
    expect(data.papers).toMatchObject({ totalCount: 0, nodes: [] });
  });
});
