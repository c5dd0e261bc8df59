import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import grafeo, { type GrafeoDB, type QueryResult } from '@grafeo-db/js';
import { AppError } from '../../domain/app-error.js';
import type { GraphStore, Parameters, Row, StatementRunner, TextIndex } from '../graph-store.js';
import { applyMigrations } from '../migrations.js';
import type { Statement } from '../statements.js';
import { messageOf, toStoreError } from './embedded-errors.js';
import { toRow } from './embedded-values.js';
import { claimGraph, type GraphOwner, graphInUse, releaseGraph } from './graph-owner.js';

export interface EmbeddedSettings {
  /** The folder of the graph; made where it is missing. Absent: a graph in memory. */
  readonly folder?: string;
  /** Who opens it, for the message that others get. */
  readonly owner?: GraphOwner;
}

const GRAPH_FILE = 'papergraph.grafeo';
// A checkpoint writes the log into the graph file: often enough that a start replays little.
const CHECKPOINT_TRIGGERS = { intervalMs: 60_000, walBytes: 64 * 1024 * 1024 };
// A writer that loses a race has nothing written: it may try again.
const ATTEMPTS = 5;

/**
 * Opens the embedded graph. One process at a time: throws GRAPH_IN_USE while another has it open,
 * STORE_UNAVAILABLE where the folder cannot be used.
 */
export function openEmbeddedStore({ folder, owner }: EmbeddedSettings): GraphStore {
  const database = openDatabase(folder);
  if (folder !== undefined && owner !== undefined) claimGraph(folder, owner);
  let lastTransaction: Promise<unknown> = Promise.resolve();

  const read = (asked: Statement, parameters: Parameters = {}) =>
    rowsOf(asked, () => database.executeCypher(asked.text, parameters));

  async function attempt<T>(work: (runner: StatementRunner) => Promise<T>): Promise<T> {
    const transaction = database.beginTransaction();
    try {
      const value = await work({
        run: (asked, parameters = {}) =>
          rowsOf(asked, () => transaction.executeCypher(asked.text, parameters)),
      });
      transaction.commit();
      return value;
    } finally {
      // After a failed statement the engine leaves the transaction open.
      if (transaction.isActive) transaction.rollback();
    }
  }

  async function withRetries<T>(work: (runner: StatementRunner) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt(work);
      } catch (error) {
        const isConflict = error instanceof AppError && error.code === 'CONFLICT';
        if (!isConflict || tries === ATTEMPTS) throw error;
      }
    }
  }

  return {
    engine: 'embedded',
    location: folder ?? 'memory',
    read,
    transaction(work) {
      // One writer at a time: the engine would let the second one fail at its commit.
      const result = lastTransaction.then(() => withRetries(work));
      lastTransaction = result.catch(() => undefined);
      return result;
    },
    textCandidates: (label, terms, limit) => textCandidates(database, { label, terms, limit }),
    async migrate() {
      const applied = await applyMigrations('embedded', { run: read });
      if (applied.length > 0) await createTextIndexes(database);
      return applied;
    },
    async verify() {
      await read({ name: 'verify', text: 'RETURN 1 AS one' });
    },
    async close() {
      await lastTransaction;
      database.close();
      if (folder !== undefined && owner !== undefined) releaseGraph(folder);
    },
  };
}

function openDatabase(folder: string | undefined): GrafeoDB {
  if (folder === undefined) return grafeo.GrafeoDB.create();
  try {
    mkdirSync(folder, { recursive: true });
    const database = grafeo.GrafeoDB.create(join(folder, GRAPH_FILE));
    database.setCheckpointTriggers(CHECKPOINT_TRIGGERS);
    return database;
  } catch (error) {
    if (/cannot be locked/.test(messageOf(error))) throw graphInUse(folder, error);
    throw new AppError(
      'STORE_UNAVAILABLE',
      `the graph in ${folder} cannot be opened: ${messageOf(error)}`,
      { cause: error },
    );
  }
}

async function rowsOf(
  asked: Statement,
  execute: () => Promise<QueryResult>,
): Promise<readonly Row[]> {
  try {
    return (await execute()).toArray().map(toRow);
  } catch (error) {
    throw toStoreError(error, asked);
  }
}

// Our own analysis has split, folded and stemmed the text, so every word counts.
async function createTextIndexes(database: GrafeoDB): Promise<void> {
  for (const label of ['Paper', 'Entity'] satisfies TextIndex[]) {
    await database.createTextIndex(label, 'searchText', { tokenizer: 'standard', stopWords: [] });
  }
}

async function textCandidates(
  database: GrafeoDB,
  { label, terms, limit }: { label: TextIndex; terms: readonly string[]; limit: number },
): Promise<readonly string[]> {
  if (terms.length === 0) return [];
  const found = await database.textSearch(label, 'searchText', terms.join(' '), limit);
  return found
    .map(([node = 0, score = 0]) => ({ id: String(database.getNode(node)?.get('id')), score }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
