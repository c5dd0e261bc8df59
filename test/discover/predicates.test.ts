import { readdir, readFile } from 'node:fs/promises';

/** The variables that a text binds to nodes and relationships. */
function variablesOf(text: string): ReadonlySet<string> {
  const bare = text.replace(/^\/\/.*$/gm, '');
  const bound = [...bare.matchAll(/[([](\w+)(?=[:\])\s{])/g)].map(([, name = '']) => name);
  return new Set(bound.filter((name) => /^[a-z]/.test(name)));
}

async function textsOf(folder: string): Promise<readonly (readonly [string, string])[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.cypher')).sort();
  return Promise.all(
    files.map(async (file) => [file, await readFile(`${folder}/${file}`, 'utf8')] as const),
  );
}

const predicates = await textsOf('cypher/predicate');
const pages = await textsOf('cypher/page');
const inPages = new Set(pages.flatMap(([, text]) => [...variablesOf(text)]));

describe('the predicates', () => {
  it('are told from pages by what they bind: pages bind p, e and others', () => {
    expect(inPages.has('p') && inPages.has('e') && inPages.has('a')).toBe(true);
  });

  // A subquery sees the variables around it: one of the same name would be taken for the same node.
  it.each(predicates)('%s bind no variable that a page binds', (file, text) => {
    const subject = file.startsWith('paper-') ? 'p' : 'e';
    const own = [...variablesOf(text)].filter((name) => name !== subject);
    expect(own.filter((name) => inPages.has(name))).toEqual([]);
  });
});
