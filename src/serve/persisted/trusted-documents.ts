import { readFileSync } from 'node:fs';
import { AppError } from '../../domain/app-error.js';

/** The operations that clients may send by id. */
export interface TrustedDocuments {
  /** The text of an operation; undefined for an unknown id. */
  bodyOf(id: string): string | undefined;
  hasBody(body: string): boolean;
}

/**
 * Reads a manifest: `{ "ID": "query …" }` as Relay and urql write it, or Apollo's
 * (`apollo-persisted-query-manifest`, a list of `operations` with `id` and `body`).
 * Throws BAD_SETTING where the file is neither.
 */
export function readTrustedDocuments(path: string): TrustedDocuments {
  const bodies = new Map(entriesOf(parse(path), path));
  const known = new Set(bodies.values());
  return { bodyOf: (id) => bodies.get(id), hasBody: (body) => known.has(body) };
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new AppError(
      'BAD_SETTING',
      `PAPERGRAPH_TRUSTED_DOCUMENTS is "${path}", expected a JSON file: ${(cause as Error).message}`,
      { cause },
    );
  }
}

function entriesOf(manifest: unknown, path: string): readonly (readonly [string, string])[] {
  const listed = isRecord(manifest) ? (manifest.operations ?? manifest) : undefined;
  const entries = Array.isArray(listed)
    ? listed.map((one) => (isRecord(one) ? [one.id, one.body] : [undefined, undefined]))
    : Object.entries(isRecord(listed) ? listed : {});
  const read = entries.flatMap(([id, body]): [string, string][] =>
    typeof id === 'string' && typeof body === 'string' ? [[id, body]] : [],
  );
  if (read.length === entries.length && read.length > 0) return read;
  throw new AppError(
    'BAD_SETTING',
    `PAPERGRAPH_TRUSTED_DOCUMENTS is "${path}", expected operations by id, or a list "operations" of objects with "id" and "body"`,
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
