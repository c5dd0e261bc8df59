import { readFile } from 'node:fs/promises';
import { parse, validate } from 'graphql';
import { buildApiSchema } from '../../src/serve/schema.js';

const guide = await readFile('docs/graphql-api.md', 'utf8');
const operations = [...guide.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, text = '']) => text);

describe('docs/graphql-api.md', () => {
  const schema = buildApiSchema();

  it.each(operations)('shows an operation that the schema allows: %s', (operation) => {
    expect(validate(schema, parse(operation))).toEqual([]);
  });

  it('shows one for each task', () => {
    expect(operations.length).toBeGreaterThan(8);
  });

  it('links only to headings that it has', () => {
    const slugs = [...guide.matchAll(/^## (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\w\s-]/g, '')
        .replace(/\s/g, '-'),
    );
    const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, slug]) => slug);
    expect(slugs).toEqual(expect.arrayContaining(links));
  });
});
