import { readdir, readFile } from 'node:fs/promises';
import { bareCypher, RULES_OF_ALL, RULES_OF_PORTABLE } from '../support/cypher-dialect.js';

const files = (await readdir('cypher', { recursive: true }))
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.cypher'))
  .sort();

/** Rooms whose statements run on Neo4j alone. */
const ON_NEO4J = /^(?:schema\/)?neo4j\//;

/** Rooms whose texts are parts of statements: they take no parameters of their own and return nothing. */
const PARTS = /^(?:fragment|predicate)\//;

describe('the files of cypher/', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  describe.each(files)('%s', (file) => {
    it('says in its head what it does, what goes in, what comes out and which index it leans on', async () => {
      const head = headOf(await readFile(`cypher/${file}`, 'utf8'));
      expect(head[0]).toMatch(/^[A-Z].*[.:]$/);
      if (PARTS.test(file)) return;
      expect(head.join(' ')).toMatch(/\bIn: .*\bOut: /);
      if (file.startsWith('schema/')) return;
      expect(head.join(' ')).toMatch(/\bLeans on: /);
    });

    it('stays in the dialect of its engines', async () => {
      const text = bareCypher(await readFile(`cypher/${file}`, 'utf8'));
      const rules = ON_NEO4J.test(file) ? RULES_OF_ALL : [...RULES_OF_ALL, ...RULES_OF_PORTABLE];
      const broken = rules.filter((rule) => rule.isBrokenBy(text)).map((rule) => rule.name);
      expect(broken).toEqual([]);
    });
  });
});

describe('the rules of the dialect', () => {
  it.each([...RULES_OF_ALL, ...RULES_OF_PORTABLE])('refuse $name', ({ forbids, isBrokenBy }) => {
    expect(isBrokenBy(bareCypher(forbids))).toBe(true);
  });

  it.each([
    "MATCH (p:Paper {id: $id})-[r:USES|ABOUT]->(e:Entity) WHERE NOT 'A|B' = e.name RETURN e.id AS id",
    'UNWIND $ids AS id CALL (id) { MATCH (p:Paper {id: id}) RETURN p {.id, .title} AS paper LIMIT $first } RETURN paper AS paper',
    'MATCH (p:Paper) WHERE COUNT { (p)-[:USES]->(:Dataset) } > 0 RETURN count(p) AS papers',
    'MATCH (p:Paper) RETURN [(p)-[r]->(e:Entity) WHERE r.confidence > 0.5 | e.id] AS ids, coalesce(sum(p.year), 0) AS years',
    "// Uses datetime() nowhere.\nMATCH (p:Paper) WHERE p.title = 'CYPHER 5 // EXISTS {' RETURN p.id AS id ORDER BY id LIMIT 5",
  ])('let %s pass', (statement) => {
    const broken = [...RULES_OF_ALL, ...RULES_OF_PORTABLE].filter((rule) =>
      rule.isBrokenBy(bareCypher(statement)),
    );
    expect(broken.map((rule) => rule.name)).toEqual([]);
  });
});

/** The comment lines that a file opens with, without their slashes. */
function headOf(source: string): readonly string[] {
  const lines = source.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  return lines.slice(0, end).map((line) => line.replace(/^\/\/\s*/, ''));
}
