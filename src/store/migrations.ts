import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AppError } from '../domain/app-error.js';
import type { GraphStore, StatementRunner } from './graph-store.js';
import { stripComments } from './statements.js';

const SCHEMA_FOLDER = fileURLToPath(new URL('../../cypher/schema/', import.meta.url));

/**
 * Applies the migrations of `cypher/schema/<engine>` that the graph does not record yet, in the
 * order of their names, and returns the names applied now. Each may be applied twice without
 * harm (IF NOT EXISTS), so a run that was cut off is completed by the next.
 * Throws MIGRATION_MISMATCH when the graph was written by a newer version.
 */
export async function applyMigrations(
  engine: GraphStore['engine'],
  runner: StatementRunner,
): Promise<readonly string[]> {
  const known = migrationsOf(engine);
  const recorded = new Set(
    (await runner.run({ name: 'migrations', text: RECORDED })).map((row) => String(row.name)),
  );
  const unknown = [...recorded].filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new AppError(
      'MIGRATION_MISMATCH',
      `the graph has migration ${unknown.join(', ')}, which this version does not know: expected a graph of this version or older`,
    );
  }
  const missing = known.filter((name) => !recorded.has(name));
  for (const name of missing) {
    for (const text of commandsOf(engine, name)) await runner.run({ name, text });
    await runner.run({ name: 'record-migration', text: RECORD }, { name });
  }
  return missing;
}

const RECORDED = 'MATCH (m:Migration) RETURN m.name AS name ORDER BY name';
const RECORD = 'MERGE (m:Migration {name: $name}) RETURN m.name AS name';

function migrationsOf(engine: GraphStore['engine']): readonly string[] {
  return readdirSync(`${SCHEMA_FOLDER}${engine}`)
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => file.slice(0, -'.cypher'.length))
    .sort();
}

function commandsOf(engine: GraphStore['engine'], name: string): readonly string[] {
  return stripComments(readFileSync(`${SCHEMA_FOLDER}${engine}/${name}.cypher`, 'utf8'))
    .split(';')
    .map((command) => command.trim())
    .filter((command) => command !== '');
}
