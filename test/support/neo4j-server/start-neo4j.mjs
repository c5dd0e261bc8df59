import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { neo4jJars } from './neo4j-jars.mjs';

const SOURCE = fileURLToPath(new URL('Neo4jServer.java', import.meta.url));
const START_TIMEOUT_MS = 90_000;

/**
 * @typedef {object} RunningNeo4j
 * @property {string} uri
 * @property {Promise<number | null>} exited the exit code, once the server has gone
 * @property {() => Promise<void>} stop writes everything and closes, in about 10 s
 * @property {() => Promise<void>} kill ends it at once, for a database that nobody needs any more
 */

/**
 * Starts a Neo4j that keeps its database in `folder`; resolves when it answers over Bolt. It needs
 * a JDK (17 or 21) and, the first time, Maven; without them this throws with what is missing.
 * @param {string} folder
 * @param {number} [port] a free one if not given
 * @returns {Promise<RunningNeo4j>}
 */
export async function startNeo4j(folder, port) {
  const jars = await neo4jJars();
  const boltPort = port ?? (await freePort());
  const java = spawn('java', ['-Xmx512m', '-cp', `${jars}/*`, SOURCE, folder, String(boltPort)], {
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let complaint = 'Neo4j ended';
  java.stderr.on('data', (chunk) => {
    complaint = (complaint + chunk).slice(-2000);
  });
  /** @type {Promise<number | null>} */
  const exited = new Promise((resolve) => {
    java.once('error', () => {
      complaint = 'Java (a JDK, 17 or 21) is not installed';
      resolve(null);
    });
    java.once('exit', resolve);
  });
  const stop = async () => {
    java.stdin.end();
    await exited;
  };
  const kill = async () => {
    java.kill('SIGKILL');
    await exited;
  };
  const uri = `bolt://127.0.0.1:${boltPort}`;
  const gone = exited.then(() => Promise.reject(new Error(complaint)));
  const waiting = new AbortController();
  try {
    await Promise.race([answers(uri, waiting.signal), gone]);
  } catch (error) {
    waiting.abort();
    await kill();
    throw error;
  }
  gone.catch(() => {});
  return { uri, exited, stop, kill };
}

/**
 * Resolves when a Bolt connection to `uri` answers a query, or when nobody waits for it any more.
 * @param {string} uri
 * @param {AbortSignal} waiting
 */
async function answers(uri, waiting) {
  const driver = neo4j.driver(uri);
  const deadline = Date.now() + START_TIMEOUT_MS;
  try {
    while (!waiting.aborted) {
      const session = driver.session({ database: 'neo4j' });
      try {
        await session.run('RETURN 1');
        return;
      } catch (error) {
        if (Date.now() > deadline) {
          throw new Error(`Neo4j did not answer at ${uri} in ${START_TIMEOUT_MS} ms`, {
            cause: error,
          });
        }
        await sleep(200);
      } finally {
        await session.close();
      }
    }
  } finally {
    await driver.close();
  }
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
