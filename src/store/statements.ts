import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AppError } from '../domain/app-error.js';

/** A Cypher text with the name under which it is logged, counted and tested. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

const CYPHER_FOLDER = fileURLToPath(new URL('../../cypher/', import.meta.url));

// The header line of a family: `// for each RELATION: USES, MENTIONS`.
const SLOT = /^\/\/ for each ([A-Z]+): (.*)$/m;

const statementByName = new Map<string, Statement>();

/**
 * The statement of `cypher/<name>.cypher`, without its comments.
 *
 * A file whose header says `// for each RELATION` (or any other upper-case word) is a family:
 * relationship types and labels cannot be parameters in Cypher. Its member is named
 * `<name>:<value>`, and each `<RELATION>` in the text becomes the value.
 */
export function statement(name: string): Statement {
  const known = statementByName.get(name);
  if (known !== undefined) return known;
  const [file = name, value] = name.split(':');
  const made = { name, text: fillSlot(readSource(file), name, value) };
  statementByName.set(name, made);
  return made;
}

/** The names of all statements under one folder of `cypher/`, each member of a family by itself. */
export function statementNames(folder: string): readonly string[] {
  return readdirSync(`${CYPHER_FOLDER}${folder}`)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .flatMap((file) => {
      const name = `${folder}/${file.slice(0, -'.cypher'.length)}`;
      const slot = SLOT.exec(readSource(name));
      return slot?.[2] === undefined
        ? [name]
        : valuesOf(slot[2]).map((value) => `${name}:${value}`);
    });
}

/** The Cypher text without its `//` comment lines. */
export function stripComments(source: string): string {
  return source
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .trim();
}

function readSource(name: string): string {
  try {
    return readFileSync(`${CYPHER_FOLDER}${name}.cypher`, 'utf8');
  } catch (cause) {
    throw new AppError('STORE_FAILED', `no statement named "${name}" under cypher/`, { cause });
  }
}

function fillSlot(source: string, name: string, value: string | undefined): string {
  const text = stripComments(source);
  const slot = SLOT.exec(source);
  if (slot === null && value === undefined) return text;
  const [, word = '', list = ''] = slot ?? [];
  if (value === undefined || !valuesOf(list).includes(value)) {
    throw new AppError(
      'STORE_FAILED',
      `statement "${name}": expected one of ${list || 'no value'}`,
    );
  }
  return text.replaceAll(`<${word}>`, value);
}

function valuesOf(list: string): string[] {
  return list.split(',').map((value) => value.trim());
}
