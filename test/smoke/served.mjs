import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

// Starts the built server as a user would, on an empty folder, and asks it over HTTP.
// Prints "ok" or "not ok" for each expectation; exits with 1 when one is not met.

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const START_TIMEOUT_MS = 60_000;

const data = await mkdtemp(join(tmpdir(), 'papergraph-smoke-'));
try {
  const port = await freePort();
  const first = await start(port);
  await expectation('the sample is loaded and the server gets ready', () => ready(first));
  await expectation('GraphQL answers with papers of the sample', () => asksForPapers(port));
  await expectation('a wrong query is answered with its error', () => asksWrongly(port));
  await expectation('GraphiQL is served without another host', () => opensGraphiql(port));
  await expectation('/healthz answers', () => get(port, '/healthz'));
  await expectation('SIGTERM ends it with exit code 0', () => stops(first));
  const second = await start(port);
  await expectation('a second start is ready', () => ready(second));
  await expectation('the second start answers the same', () => asksForPapers(port));
  await expectation('SIGINT ends it with exit code 0', () => stops(second, 'SIGINT'));
} finally {
  await rm(data, { recursive: true, force: true });
}

/**
 * @param {string} claim
 * @param {() => Promise<unknown>} check throws when the claim is false
 */
async function expectation(claim, check) {
  try {
    await check();
    console.log(`ok - ${claim}`);
  } catch (error) {
    console.log(`not ok - ${claim}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

/** @param {number} port */
async function start(port) {
  const { NEO4J_URI: _, ...environment } = process.env;
  const server = spawn(process.execPath, [MAIN, 'serve', '--port', String(port)], {
    env: { ...environment, PAPERGRAPH_DATA: data },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return { server, port };
}

/** @typedef {Awaited<ReturnType<typeof start>>} Started */

/** @param {Started} started */
async function ready({ server, port }) {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`it ended with exit code ${server.exitCode}`);
    const answer = await fetch(url(port, '/readyz')).catch(() => undefined);
    if (answer?.status === 200) return;
    await sleep(100);
  }
  throw new Error(`not ready in ${START_TIMEOUT_MS} ms`);
}

/** @param {number} port */
async function asksForPapers(port) {
  const { body, status } = await ask(port, '{ papers(first: 2) { totalCount nodes { title } } }');
  const papers = body.data?.papers;
  if (status !== 200 || papers?.totalCount !== 69 || papers.nodes.length !== 2) {
    throw new Error(`status ${status}, ${JSON.stringify(body).slice(0, 300)}`);
  }
}

/** @param {number} port */
async function asksWrongly(port) {
  const { body, status } = await ask(port, '{ nothingOfTheKind }');
  if (body.errors?.[0]?.extensions?.code !== 'GRAPHQL_VALIDATION_FAILED') {
    throw new Error(`status ${status}, ${JSON.stringify(body).slice(0, 300)}`);
  }
}

/** @param {number} port */
async function opensGraphiql(port) {
  const { text, headers } = await get(port, '/graphiql');
  const policy = headers.get('content-security-policy') ?? '';
  if (!/script-src 'self'/.test(policy)) throw new Error(`Content-Security-Policy: ${policy}`);
  const addresses = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
  if (addresses.length === 0) throw new Error('the page loads nothing');
  for (const address of addresses) {
    const page = new URL(address, url(port, '/graphiql'));
    if (page.host !== `127.0.0.1:${port}`) throw new Error(`it loads ${address}`);
    await get(port, page.pathname);
  }
}

/**
 * @param {Started} started
 * @param {NodeJS.Signals} [signal]
 */
async function stops({ server }, signal = 'SIGTERM') {
  const exit = once(server, 'exit');
  server.kill(signal);
  const late = sleep(15_000, ['not in 15 s'], { ref: false });
  const [code] = await Promise.race([exit, late]);
  if (code !== 0) {
    server.kill('SIGKILL');
    throw new Error(`exit: ${code}`);
  }
}

/**
 * @typedef {object} GraphqlAnswer
 * @property {{ papers?: { totalCount: number, nodes: readonly unknown[] } }} [data]
 * @property {readonly { extensions?: { code?: string } }[]} [errors]
 */

/**
 * @param {number} port
 * @param {string} query
 * @returns {Promise<{ status: number, body: GraphqlAnswer }>}
 */
async function ask(port, query) {
  const answer = await fetch(url(port, '/graphql'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: answer.status, body: /** @type {GraphqlAnswer} */ (await answer.json()) };
}

/**
 * @param {number} port
 * @param {string} path
 */
async function get(port, path) {
  const answer = await fetch(url(port, path));
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${path}: status ${answer.status}`);
  return { text, headers: answer.headers };
}

/**
 * @param {number} port
 * @param {string} path
 */
function url(port, path) {
  return `http://127.0.0.1:${port}${path}`;
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
