import { fileURLToPath } from 'node:url';
import { createExtractor } from '../../../src/extract/extract-paper.js';
import { ingest } from '../../../src/ingest/ingest.js';
import { readPapers } from '../../../src/read/read-papers.js';
import { exampleOperations } from '../../../src/serve/graphiql/example-operations.js';
import { engine } from '../../support/engine.js';
import { openTestApi, type TestApi } from '../../support/test-api.js';

const SAMPLE = fileURLToPath(new URL('../../../data/sample/listing.txt', import.meta.url));

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await ingest(readPapers(SAMPLE), {
    store: api.store,
    extractor: createExtractor(),
    onRejected: () => undefined,
  });
}, 60_000);

afterAll(() => api.close());

const examples = await exampleOperations();

describe(`the example operations of the playground, over the sample on ${engine}`, () => {
  it('are a dozen', () => {
    expect(examples.length).toBeGreaterThanOrEqual(12);
  });

  it.each(examples.map((example) => [example.name, example] as const))(
    '%s asks a question and gets an answer',
    async (_, { title, query, variables }) => {
      expect(title).toMatch(/[?:]/);
      const { data, errors } = await api.ask(query, variables === '' ? {} : JSON.parse(variables));
      expect(errors).toEqual([]);
      expect(emptyPaths(data, '')).toEqual([]);
    },
  );
});

/** Where an answer's first levels hold nothing: a null field, a page or list without members. */
function emptyPaths(value: unknown, path: string, depth = 3): readonly string[] {
  if (value === null || value === undefined) return [path];
  if (depth === 0 || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.length === 0 ? [path] : [];
  return Object.entries(value)
    .filter(([field]) => !NULLABLE.has(field))
    .flatMap(([field, inner]) => emptyPaths(inner, `${path}.${field}`, depth - 1));
}

// What the sample, which has no metadata, may lack in any single node.
const NULLABLE = new Set(['year', 'abstract', 'authors', 'endCursor', 'aliases']);
