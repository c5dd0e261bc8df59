/**
 * How long the built server takes from its start until it is ready, first with an empty graph, which
 * loads the sample, then with that graph; and the memory that it holds when it is.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './median.mjs';

const ROUNDS = 7;
const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

export async function measureStartUp() {
  const folder = await mkdtemp(join(tmpdir(), 'papergraph-bench-'));
  try {
    const first = await start(folder);
    const later = [];
    for (let round = 0; round < ROUNDS; round += 1) later.push(await start(folder));
    return {
      'first start, sample loaded (ms)': Math.round(first.ms),
      'later starts (ms)': median(later.map(({ ms }) => ms)),
      'memory when ready (MB)': median(later.map(({ megabytes }) => megabytes)),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** @param {string} folder */
async function start(folder) {
  const from = performance.now();
  const server = spawn(process.execPath, [MAIN, 'serve', '--port', '0'], {
    env: { ...process.env, PAPERGRAPH_DATA: join(folder, 'graph'), NEO4J_URI: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  /** @type {string} */
  const url = await new Promise((resolve, reject) => {
    let said = '';
    server.stderr.on('data', (chunk) => {
      said += chunk;
      const address = /http:\/\/[\d.]+:\d+/.exec(said)?.[0];
      if (address) resolve(address);
    });
    server.once('exit', () => reject(new Error(said)));
  });
  const ready = await fetch(`${url}/readyz`);
  if (!ready.ok) throw new Error(`/readyz answered ${ready.status}`);
  const ms = performance.now() - from;
  const megabytes = await residentMegabytes(server.pid ?? 0);
  server.kill('SIGTERM');
  await new Promise((resolve) => server.once('exit', resolve));
  return { ms, megabytes };
}

/**
 * Resident set size as Linux tells it; 0 elsewhere.
 * @param {number} pid
 */
async function residentMegabytes(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}
