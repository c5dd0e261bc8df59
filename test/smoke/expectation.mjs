import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const START_TIMEOUT_MS = 60_000;

/**
 * Prints "ok" or "not ok" for a claim; one that is false makes the process exit with 1.
 * @param {string} claim
 * @param {() => unknown} check throws, or rejects, when the claim is false
 */
export async function expectation(claim, check) {
  try {
    await check();
    console.log(`ok - ${claim}`);
  } catch (error) {
    console.log(`not ok - ${claim}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

/**
 * Resolves when the server answers /readyz; throws when it has ended, or after a minute.
 * @param {import('node:child_process').ChildProcess} server
 * @param {number} port
 */
export async function ready(server, port) {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`it ended with exit code ${server.exitCode}`);
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    if (answer?.status === 200) return;
    await sleep(100);
  }
  throw new Error(`not ready in ${START_TIMEOUT_MS} ms`);
}

/**
 * Sends the signal; throws unless the server then ends with exit code 0 in 15 seconds.
 * @param {import('node:child_process').ChildProcess} server
 * @param {NodeJS.Signals} signal
 */
export async function stops(server, signal) {
  if (server.exitCode !== null) throw new Error(`it had ended: exit code ${server.exitCode}`);
  const exit = once(server, 'exit');
  server.kill(signal);
  const late = sleep(15_000, ['not in 15 s'], { ref: false });
  const [code] = await Promise.race([exit, late]);
  if (code !== 0) {
    server.kill('SIGKILL');
    throw new Error(`exit: ${code}`);
  }
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
