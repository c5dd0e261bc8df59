import type { Statement } from './statements.js';

export type ParameterValue =
  | string
  | number
  | boolean
  | null
  | readonly ParameterValue[]
  | { readonly [key: string]: ParameterValue };

export type Parameters = Readonly<Record<string, ParameterValue>>;

/** One record of a result: scalars, lists and maps as plain JavaScript values, `null` where Cypher says null. */
export type Row = Readonly<Record<string, unknown>>;

/** Runs statements; inside a transaction, or each in one of its own. */
export interface StatementRunner {
  /** Throws `AppError` STORE_UNAVAILABLE, TIMEOUT, CONFLICT or STORE_FAILED. */
  run(statement: Statement, parameters?: Parameters): Promise<readonly Row[]>;
}

/** The searchable labels; each carries `searchText`. */
export type TextIndex = 'Paper' | 'Entity';

export interface ReadOptions {
  /** Milliseconds after which an engine that can ends the statement: TIMEOUT. */
  readonly timeoutMs?: number;
}

/**
 * The graph behind one engine. Rows, their order and their types are the same on every engine;
 * `test/contract` holds each to it.
 */
export interface GraphStore {
  readonly engine: 'neo4j' | 'embedded';
  /** Where the graph is, for people: a folder or a URI without credentials. */
  readonly location: string;
  /** Runs one reading statement; a writing one is refused where the engine can. */
  read(
    statement: Statement,
    parameters?: Parameters,
    options?: ReadOptions,
  ): Promise<readonly Row[]>;
  /**
   * Runs `work` in one transaction: committed when it resolves, rolled back when it throws.
   * After a transient conflict `work` runs again from its start, so it must be idempotent.
   */
  transaction<T>(work: (transaction: StatementRunner) => Promise<T>): Promise<T>;
  /** Ids of at most `limit` nodes whose `searchText` shares a term with `terms`, the best first. */
  textCandidates(
    index: TextIndex,
    terms: readonly string[],
    limit: number,
  ): Promise<readonly string[]>;
  /** Applies the migrations that are missing, in order; returns the names of those applied now. */
  migrate(): Promise<readonly string[]>;
  /** Resolves when the graph answers; throws STORE_UNAVAILABLE. */
  verify(): Promise<void>;
  close(): Promise<void>;
}
