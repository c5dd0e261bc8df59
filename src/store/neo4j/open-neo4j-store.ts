import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import type { GraphStore, Parameters, ReadOptions, Row, StatementRunner } from '../graph-store.js';
import { applyMigrations } from '../migrations.js';
import { type Statement, statement } from '../statements.js';
import { blameStatement, toStoreError } from './neo4j-errors.js';
import { toDriverParameters, toRow } from './neo4j-values.js';

export interface Neo4jSettings {
  /** `neo4j://`, `bolt://` and their `+s` forms. */
  readonly uri: string;
  readonly database: string;
  /** Absent where the server asks for none. */
  readonly credentials?: { readonly username: string; readonly password: string };
  /** Time limit of one reading transaction, in milliseconds. */
  readonly readTimeoutMs: number;
}

// The version of the language that the statements are written in; servers default to others.
const LANGUAGE = 'CYPHER 5\n';

const INDEX_BY_LABEL = { Paper: 'paper_search_text', Entity: 'entity_search_text' } as const;

/** A store on a Neo4j server or cluster. Nothing is sent before the first call. */
export function openNeo4jStore(settings: Neo4jSettings): GraphStore {
  const driver = createDriver(settings);
  const bookmarkManager = neo4j.bookmarkManager();
  const { database, readTimeoutMs } = settings;

  async function inSession<T>(
    mode: typeof neo4j.session.READ | typeof neo4j.session.WRITE,
    use: (session: Session) => Promise<T>,
  ): Promise<T> {
    const session = driver.session({ database, defaultAccessMode: mode, bookmarkManager });
    try {
      return await use(session);
    } catch (error) {
      throw toStoreError(error);
    } finally {
      await session.close();
    }
  }

  function read(
    asked: Statement,
    parameters: Parameters = {},
    { timeoutMs = readTimeoutMs }: ReadOptions = {},
  ): Promise<readonly Row[]> {
    return inSession(neo4j.session.READ, (session) =>
      session.executeRead((transaction) => runIn(transaction, asked, parameters), {
        timeout: Math.min(timeoutMs, readTimeoutMs),
      }),
    );
  }

  function transaction<T>(work: (runner: StatementRunner) => Promise<T>): Promise<T> {
    return inSession(neo4j.session.WRITE, (session) =>
      session.executeWrite((managed) =>
        work({ run: (asked, parameters = {}) => runIn(managed, asked, parameters) }),
      ),
    );
  }

  return {
    engine: 'neo4j',
    location: `${settings.uri} (${database})`,
    read,
    transaction,
    async textCandidates(label, terms, limit) {
      if (terms.length === 0) return [];
      const query = terms.map(quoteTerm).join(' OR ');
      const rows = await read(statement('neo4j/text-candidates'), {
        index: INDEX_BY_LABEL[label],
        query,
        limit,
      });
      return rows.map((row) => String(row.id));
    },
    migrate: () =>
      inSession(neo4j.session.WRITE, (session) =>
        // Schema commands cannot share a transaction with others, so each runs by itself.
        applyMigrations('neo4j', {
          run: async (asked, parameters = {}) => {
            const result = await session.run(LANGUAGE + asked.text, toDriverParameters(parameters));
            return result.records.map(toRow);
          },
        }),
      ),
    async verify() {
      await read({ name: 'verify', text: 'RETURN 1 AS one' });
    },
    close: () => driver.close(),
  };
}

function createDriver({ uri, credentials }: Neo4jSettings): Driver {
  const auth = credentials
    ? neo4j.auth.basic(credentials.username, credentials.password)
    : undefined;
  return neo4j.driver(uri, auth, { userAgent: 'papergraph' });
}

async function runIn(
  transaction: ManagedTransaction,
  asked: Statement,
  parameters: Parameters,
): Promise<readonly Row[]> {
  try {
    const result = await transaction.run(LANGUAGE + asked.text, toDriverParameters(parameters));
    return result.records.map(toRow);
  } catch (error) {
    blameStatement(error, asked);
    throw error;
  }
}

// Terms are letters and digits only; the quotes keep OR, AND and NOT from being read as operators.
function quoteTerm(term: string): string {
  return `"${term.replaceAll(/[^\p{L}\p{N}]/gu, '')}"`;
}
