import { resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from './domain/app-error.js';

/** All settings, read from the environment once; command-line flags override them. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Folder of the embedded graph. */
  readonly dataFolder: string;
  /** Where it stands, the graph is on Neo4j. */
  readonly neo4j?: {
    readonly uri: string;
    readonly database: string;
    readonly credentials?: { readonly username: string; readonly password: string };
  };
  /** Host headers that are answered besides localhost, without port. */
  readonly allowedHosts: readonly string[];
  /** Origins whose pages may call the API; none unless listed. */
  readonly corsOrigins: readonly string[];
  /** What mutations must bring; they are off where there is none. */
  readonly curatorToken: string | undefined;
  /** Whether X-Forwarded-For is believed. */
  readonly trustProxy: boolean;
  readonly persistedQueries: PersistedQueries;
  /** A JSON file of operations that clients may send by id. */
  readonly trustedDocuments: string | undefined;
  readonly logLevel: LogLevel;
  readonly limits: Limits;
}

export interface Limits {
  /** Estimated cost of one operation. */
  readonly maxCost: number;
  /** Milliseconds until a request is given up. */
  readonly deadlineMs: number;
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** Cost that one client may spend in a minute; 0: as much as it likes. */
  readonly ratePerMinute: number;
}

/**
 * Whether clients may send the hash of an operation instead of its text: `automatic` remembers
 * those that came whole before, `trusted` takes nothing but the trusted documents.
 */
export const PERSISTED_QUERIES = ['off', 'automatic', 'trusted'] as const;
export type PersistedQueries = (typeof PERSISTED_QUERIES)[number];

export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings that flags and, where they are silent, the environment state; defaults elsewhere.
 * Throws BAD_SETTING that names each wrong setting, what was found and what was expected.
 */
export function readSettings(
  flags: Environment = {},
  environment: Environment = process.env,
): Settings {
  const stated = Object.fromEntries(
    SETTING_NAMES.map((name) => [name, (flags[name] ?? environment[name])?.trim() || undefined]),
  );
  const read = z.object(SETTING_BY_NAME).safeParse(stated);
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      const found = SECRETS.has(name) ? 'not shown' : `"${stated[name]}"`;
      return `${name} is ${found}, expected ${message}`;
    });
    throw new AppError('BAD_SETTING', faults.join('; '));
  }
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = read.data;
  if (
    read.data.PAPERGRAPH_PERSISTED_QUERIES === 'trusted' &&
    !read.data.PAPERGRAPH_TRUSTED_DOCUMENTS
  ) {
    throw new AppError(
      'BAD_SETTING',
      'PAPERGRAPH_PERSISTED_QUERIES is "trusted", expected PAPERGRAPH_TRUSTED_DOCUMENTS beside it',
    );
  }
  const credentials = username ? { username, password: password ?? '' } : undefined;
  return {
    host: read.data.HOST,
    port: read.data.PORT,
    dataFolder: resolve(read.data.PAPERGRAPH_DATA),
    ...(uri
      ? { neo4j: { uri, database: read.data.NEO4J_DATABASE, ...(credentials && { credentials }) } }
      : {}),
    allowedHosts: listOf(read.data.PAPERGRAPH_ALLOWED_HOSTS),
    corsOrigins: listOf(read.data.PAPERGRAPH_CORS_ORIGINS),
    curatorToken: read.data.PAPERGRAPH_CURATOR_TOKEN,
    trustProxy: read.data.PAPERGRAPH_TRUST_PROXY === 'true',
    persistedQueries: read.data.PAPERGRAPH_PERSISTED_QUERIES,
    trustedDocuments: read.data.PAPERGRAPH_TRUSTED_DOCUMENTS,
    logLevel: read.data.PAPERGRAPH_LOG_LEVEL,
    limits: {
      maxCost: read.data.PAPERGRAPH_MAX_COST,
      deadlineMs: read.data.PAPERGRAPH_DEADLINE_MS,
      bodyBytes: read.data.PAPERGRAPH_BODY_BYTES,
      ratePerMinute: read.data.PAPERGRAPH_RATE,
    },
  };
}

const SETTING_BY_NAME = {
  HOST: z.string().default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(4000),
  PAPERGRAPH_DATA: z.string().default('data/graph'),
  NEO4J_URI: z
    .string()
    .regex(
      /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/\S+$/,
      'an address such as neo4j://localhost:7687 or bolt+s://graph.example.org',
    )
    .optional(),
  NEO4J_USERNAME: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  PAPERGRAPH_ALLOWED_HOSTS: z.string().default(''),
  PAPERGRAPH_CORS_ORIGINS: z.string().default(''),
  PAPERGRAPH_CURATOR_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{16,200}$/, 'a secret of 16 to 200 characters without spaces')
    .optional(),
  PAPERGRAPH_PERSISTED_QUERIES: z
    .enum(PERSISTED_QUERIES, `one of ${PERSISTED_QUERIES.join(', ')}`)
    .default('off'),
  PAPERGRAPH_TRUSTED_DOCUMENTS: z.string().optional(),
  PAPERGRAPH_LOG_LEVEL: z.enum(LOG_LEVELS, `one of ${LOG_LEVELS.join(', ')}`).default('info'),
  PAPERGRAPH_MAX_COST: wholeNumber(1, 1e9).default(20_000),
  PAPERGRAPH_DEADLINE_MS: wholeNumber(100, 600_000).default(10_000),
  PAPERGRAPH_BODY_BYTES: wholeNumber(1024, 1e8).default(1_000_000),
  PAPERGRAPH_RATE: wholeNumber(0, 1e9).default(0),
  PAPERGRAPH_TRUST_PROXY: z.enum(['true', 'false'], 'true or false').default('false'),
};

// What is never printed.
const SECRETS: ReadonlySet<string> = new Set(['NEO4J_PASSWORD', 'PAPERGRAPH_CURATOR_TOKEN']);

/** The environment variables that are read. */
export const SETTING_NAMES: readonly string[] = Object.keys(SETTING_BY_NAME);

function wholeNumber(from: number, to: number) {
  const expected = `a whole number from ${from} to ${to}`;
  return z
    .string()
    .regex(/^\d{1,10}$/, expected)
    .transform(Number)
    .pipe(z.number().min(from, expected).max(to, expected));
}

function listOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
