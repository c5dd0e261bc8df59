/**
 * What a page of 20 papers with all their edges costs on each engine, beside the bare statements that
 * it needs on the same engine, and beside the same answer executed from memory.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, execute, parse } from 'graphql';
import { startNeo4j } from '../test/support/neo4j-server/start-neo4j.mjs';
import { built } from './built.mjs';
import { median } from './median.mjs';
import { outcomesOf } from './pipeline-rates.mjs';

const WARM_UP = 20;
const ROUNDS = 100;

const EDGE = 'edges { relation confidence evidence { field start end surface quote } node';
const QUERY = `{
  papers(first: 20) {
    nodes {
      __typename id title year
      authors { __typename name }
      methods(first: 20) { ${EDGE} { __typename id name } } }
      models(first: 20) { ${EDGE} { __typename id name } } }
      datasets(first: 20) { ${EDGE} { __typename id name } } }
      topics(first: 20) { ${EDGE} { __typename id name } } }
      repositories(first: 20) { ${EDGE} { __typename id name url } } }
    }
  }
}`;

/**
 * Medians in milliseconds, the three ways interleaved, for the embedded engine and, where it can be
 * started, Neo4j.
 * @param {readonly any[]} papers
 */
export async function measurePages(papers) {
  const { openEmbeddedStore } = await built('store/embedded/open-embedded-store.js');
  const results = { embedded: await measureEngine(openEmbeddedStore({}), papers) };
  const folder = await mkdtemp(join(tmpdir(), 'papergraph-bench-'));
  const server = await startNeo4j(folder).catch((error) => {
    console.log(`Neo4j is left out: ${error.message}`);
  });
  try {
    if (server === undefined) return results;
    const { openNeo4jStore } = await built('store/neo4j/open-neo4j-store.js');
    const store = openNeo4jStore({ uri: server.uri, database: 'neo4j', readTimeoutMs: 60_000 });
    return { ...results, neo4j: await measureEngine(store, papers) };
  } finally {
    await server?.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {any} store
 * @param {readonly any[]} papers
 */
async function measureEngine(store, papers) {
  const { createExtractor } = await built('extract/extract-paper.js');
  const { ingest } = await built('ingest/ingest.js');
  const { createApi } = await built('serve/create-api.js');
  const { readSettings } = await built('config.js');
  await store.migrate();
  await ingest(outcomesOf(papers), { store, extractor: createExtractor() });
  /** @type {[any, any][]} */
  const sent = [];
  const recording = {
    ...store,
    read(/** @type {any} */ statement, /** @type {any} */ parameters) {
      sent.push([statement, parameters]);
      return store.read(statement, parameters);
    },
  };
  const settings = readSettings({ PAPERGRAPH_MAX_COST: '1000000' }, {});
  const recorder = await createApi({ store: recording, settings });
  const answer = await ask(recorder);
  const statements = [...sent];
  const api = await createApi({ store, settings });
  const fromMemory = await memoryExecutor(answer);
  const ways = {
    api: () => ask(api),
    statements: async () => {
      // As the API sends them: the list first, then what its papers need, at once.
      const [list, ...edges] = statements;
      await store.read(...(list ?? []));
      await Promise.all(edges.map(([statement, parameters]) => store.read(statement, parameters)));
    },
    memory: fromMemory,
  };
  const times = await interleaved(ways);
  await store.close();
  return {
    statements: statements.length,
    'api (ms)': times.api,
    'bare statements (ms)': times.statements,
    'from memory (ms)': times.memory,
    'api / statements': ratio(times.api, times.statements),
    'api / memory': ratio(times.api, times.memory),
  };
}

/** @param {any} api */
async function ask(api) {
  const { status, body } = await api.handle({
    method: 'POST',
    url: '/graphql',
    headers: { host: 'localhost', 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY }),
  });
  const { data, errors } = JSON.parse(String(body));
  if (status !== 200 || errors) throw new Error(JSON.stringify(errors ?? status));
  return data;
}

/** Executes the query over the answer itself, held as plain objects, and writes it as JSON. */
async function memoryExecutor(/** @type {any} */ answer) {
  const schema = buildSchema(
    await readFile(new URL('../schema/schema.graphql', import.meta.url), 'utf8'),
  );
  const document = parse(QUERY);
  return async () => JSON.stringify(await execute({ schema, document, rootValue: answer }));
}

/** @param {Record<string, () => Promise<unknown>>} ways */
async function interleaved(ways) {
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const [name, way] of Object.entries(ways)) {
      const start = performance.now();
      await way();
      if (round >= WARM_UP) times[name]?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

/**
 * @param {number | undefined} a
 * @param {number | undefined} b
 */
function ratio(a = 0, b = 1) {
  return Math.round((100 * a) / b) / 100;
}
