import { Command } from 'commander';
import { readSettings, type Settings } from '../config.js';
import { createExtractor } from '../extract/extract-paper.js';
import type { GraphStore } from '../store/graph-store.js';
import { complain } from './console.js';
import { createIngestPort } from './ingest-port.js';
import { loadSample } from './load-sample.js';
import { createLogger } from './logger.js';
import { openStore } from './open-store.js';

interface ServeFlags {
  readonly host?: string;
  readonly port?: string;
  readonly sample: boolean;
}

// Requests under way may finish; after this a second signal is not waited for.
const DRAIN_MS = 10_000;

export function serveCommand(): Command {
  return new Command('serve')
    .description('answer GraphQL over HTTP; an empty graph gets the sample listing first')
    .option('--host <address>', 'where to listen (HOST, 127.0.0.1)')
    .option('--port <number>', 'where to listen (PORT, 4000)')
    .option('--no-sample', 'leave an empty graph empty')
    .addHelpText(
      'after',
      `
Examples:
  papergraph serve
  PAPERGRAPH_DATA=/srv/graph papergraph serve --port 8080 --no-sample
  NEO4J_URI=neo4j://localhost:7687 NEO4J_USERNAME=neo4j NEO4J_PASSWORD=… papergraph serve`,
    )
    .action(async (flags: ServeFlags) => {
      const settings = readSettings({
        ...(flags.host === undefined ? {} : { HOST: flags.host }),
        ...(flags.port === undefined ? {} : { PORT: flags.port }),
      });
      // From the start: a signal that comes while the sample loads must close the graph, too.
      const signalled = nextSignal();
      const url = `http://${settings.host}:${settings.port}`;
      const store = await openStore(settings, { command: 'serve', url });
      try {
        await store.migrate();
        if (flags.sample) await loadSample(store);
        await serveUntil(signalled, store, settings);
      } finally {
        await store.close();
      }
    });
}

async function serveUntil(
  signalled: Promise<NodeJS.Signals>,
  store: GraphStore,
  settings: Settings,
): Promise<void> {
  const { createApi } = await import('../serve/create-api.js');
  const extractor = lazy(createExtractor);
  const api = await createApi({
    store,
    settings,
    ports: { extractor, ingest: createIngestPort(store, extractor) },
    logger: createLogger(settings.logLevel),
  });
  const url = await api.listen();
  complain(`papergraph answers at ${url}/graphql, with a playground at ${url}/graphiql`);
  const signal = await signalled;
  complain(`${signal}: finishing the requests under way`);
  const timer = setTimeout(() => process.exit(1), DRAIN_MS);
  await api.close();
  clearTimeout(timer);
}

/** Makes a value when it is first asked for. */
function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function nextSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}
