import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expectation, freePort, ready, stops } from './expectation.mjs';

// Starts the built server as a user would, on an empty folder, and asks it over HTTP.

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

const folder = await mkdtemp(join(tmpdir(), 'papergraph-smoke-'));
const port = await freePort();
try {
  const first = start();
  await expectation('the sample is loaded and the server gets ready', () => ready(first, port));
  await expectation('GraphQL answers with papers of the sample', asksForPapers);
  await expectation('a wrong query is answered with its error', asksWrongly);
  await expectation('GraphiQL is served without another host', opensGraphiql);
  await expectation('/healthz answers', () => get('/healthz'));
  await expectation('SIGTERM ends it with exit code 0', () => stops(first, 'SIGTERM'));
  const second = start();
  await expectation('a second start is ready', () => ready(second, port));
  await expectation('the second start answers the same', asksForPapers);
  await expectation('SIGINT ends it with exit code 0', () => stops(second, 'SIGINT'));
} finally {
  await rm(folder, { recursive: true, force: true });
}

function start() {
  const { NEO4J_URI: _, ...environment } = process.env;
  return spawn(process.execPath, [MAIN, 'serve', '--port', String(port)], {
    env: { ...environment, PAPERGRAPH_DATA: folder },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

async function asksForPapers() {
  const { body, status } = await ask('{ papers(first: 2) { totalCount nodes { title } } }');
  const papers = body.data?.papers;
  if (status !== 200 || papers?.totalCount !== 69 || papers.nodes.length !== 2) {
    throw new Error(`status ${status}, ${JSON.stringify(body).slice(0, 300)}`);
  }
}

async function asksWrongly() {
  const { body, status } = await ask('{ nothingOfTheKind }');
  if (body.errors?.[0]?.extensions?.code !== 'GRAPHQL_VALIDATION_FAILED') {
    throw new Error(`status ${status}, ${JSON.stringify(body).slice(0, 300)}`);
  }
}

async function opensGraphiql() {
  const { text, headers } = await get('/graphiql');
  const policy = headers.get('content-security-policy') ?? '';
  if (!/script-src 'self'/.test(policy)) throw new Error(`Content-Security-Policy: ${policy}`);
  const addresses = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
  if (addresses.length === 0) throw new Error('the page loads nothing');
  for (const address of addresses.filter((found) => !found.startsWith('data:'))) {
    const page = new URL(address, `http://127.0.0.1:${port}/graphiql`);
    if (page.host !== `127.0.0.1:${port}`) throw new Error(`it loads ${address}`);
    await get(page.pathname);
  }
}

/**
 * @typedef {object} GraphqlAnswer
 * @property {{ papers?: { totalCount: number, nodes: readonly unknown[] } }} [data]
 * @property {readonly { extensions?: { code?: string } }[]} [errors]
 */

/**
 * @param {string} query
 * @returns {Promise<{ status: number, body: GraphqlAnswer }>}
 */
async function ask(query) {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: answer.status, body: /** @type {GraphqlAnswer} */ (await answer.json()) };
}

/** @param {string} path */
async function get(path) {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${path}: status ${answer.status}`);
  return { text, headers: answer.headers };
}
