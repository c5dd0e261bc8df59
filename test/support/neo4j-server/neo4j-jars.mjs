import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
const CACHE = fileURLToPath(new URL('../../../.neo4j/', import.meta.url));
const DOWNLOAD_TIMEOUT_MS = 8 * 60_000;

/**
 * The folder with the jars of Neo4j, fetched by Maven (118 MB) when `pom.xml` has changed or the
 * folder is missing. Throws when Maven is missing or fails, with what it said.
 * @returns {Promise<string>}
 */
export async function neo4jJars() {
  const lib = join(CACHE, 'lib');
  const pom = await readFile(POM, 'utf8');
  const fetchedFor = await readFile(join(lib, 'pom.xml'), 'utf8').catch(() => undefined);
  if (fetchedFor === pom) {
    return lib;
  }
  await mkdir(CACHE, { recursive: true });
  const fetched = await mkdtemp(join(CACHE, 'fetching-'));
  try {
    await runMaven(fetched);
    await writeFile(join(fetched, 'pom.xml'), pom);
    await rm(lib, { recursive: true, force: true });
    // Another run may have put its own there a moment ago; it is as good.
    await rename(fetched, lib).catch((error) => {
      if (error.code !== 'ENOTEMPTY') throw error;
    });
  } finally {
    await rm(fetched, { recursive: true, force: true });
  }
  return lib;
}

/** @param {string} folder */
async function runMaven(folder) {
  const maven = spawn(
    'mvn',
    [
      ...['--batch-mode', '--quiet', '--file', POM, 'dependency:copy-dependencies'],
      ...['-DincludeScope=runtime', `-DoutputDirectory=${folder}`],
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      timeout: DOWNLOAD_TIMEOUT_MS,
    },
  );
  let said = '';
  maven.stdout.on('data', (chunk) => {
    said += chunk;
  });
  maven.stderr.on('data', (chunk) => {
    said += chunk;
  });
  await new Promise((resolve, reject) => {
    maven.once('error', () => reject(new Error('Maven (mvn) is not installed')));
    maven.once('close', (code) =>
      code === 0
        ? resolve(undefined)
        : reject(new Error(`Maven could not fetch Neo4j (exit ${code}): ${said.slice(0, 2000)}`)),
    );
  });
}
