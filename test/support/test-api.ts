import { createIngestPort } from '../../src/cli/ingest-port.js';
import { readSettings } from '../../src/config.js';
import type { Paper } from '../../src/domain/paper.js';
import { commitPapers } from '../../src/ingest/commit-papers.js';
import { createApi } from '../../src/serve/create-api.js';
import type { ApiRequest, ApiResponse } from '../../src/serve/http/api-request.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { markedExtractor } from './marked-extractor.js';
import { openTestStore } from './open-test-store.js';

export interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
}

export interface GraphqlAnswer {
  readonly status: number;
  // The shape is the query's, which each test knows.
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it has asked for
  readonly data: any;
  readonly errors: readonly GraphqlError[];
  /** The names of the statements that it took, in order. */
  readonly statements: readonly string[];
}

export interface TestApi {
  readonly store: GraphStore;
  ask(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<GraphqlAnswer>;
  send(request: Partial<ApiRequest>): Promise<ApiResponse>;
  close(): Promise<void>;
}

/** The API over an empty store of this run's engine, or over the store given. */
export async function openTestApi(
  given?: GraphStore,
  environment: Readonly<Record<string, string>> = {},
): Promise<TestApi> {
  const store = given ?? (await openTestStore());
  const statements: string[] = [];
  const counting: GraphStore = {
    ...store,
    read(statement, parameters) {
      statements.push(statement.name);
      return store.read(statement, parameters);
    },
    textCandidates(index, terms, limit) {
      statements.push(`text-candidates:${index}`);
      return store.textCandidates(index, terms, limit);
    },
  };
  const extractor = () => markedExtractor;
  const api = await createApi({
    store: counting,
    settings: readSettings({}, environment),
    ports: { extractor, ingest: createIngestPort(store, extractor) },
  });
  const send = (request: Partial<ApiRequest>) =>
    api.handle({ method: 'GET', url: '/graphql', headers: { host: 'localhost' }, ...request });
  return {
    store,
    send,
    async ask(query, variables = {}, headers = {}) {
      statements.length = 0;
      const { status, body } = await send({
        method: 'POST',
        headers: { host: 'localhost', 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors = [] } = JSON.parse(body.toString());
      return { status, data, errors, statements: [...statements] };
    },
    async close() {
      await api.close();
      await store.close();
    },
  };
}

/** Commits papers whose abstracts mark what they name; see `markedExtractor`. */
export async function putPapers(store: GraphStore, papers: readonly Paper[]): Promise<void> {
  await commitPapers(store, markedExtractor, papers);
}
