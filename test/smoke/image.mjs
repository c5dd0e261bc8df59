import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expectation, freePort, ready, stops } from './expectation.mjs';
import { rehearseImage, surroundings } from './rehearse-image.mjs';

// Carries out the Dockerfile's commands as they stand in a clean folder, without Docker, and
// starts what comes of it. It cannot show that the base image exists or that its user may write.

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

const place = await mkdtemp(join(tmpdir(), 'papergraph-image-'));
try {
  /** @type {import('./rehearse-image.mjs').Image | undefined} */
  let built;
  await expectation('every command of the Dockerfile runs', async () => {
    built = await rehearseImage(PROJECT, place);
  });
  if (built !== undefined) await tryOut(built);
} finally {
  await rm(place, { recursive: true, force: true });
}

/** @param {import('./rehearse-image.mjs').Image} image */
async function tryOut(image) {
  await expectation('the image does not run as root', () => {
    if (/^(?:root|0)\b/.test(image.user)) throw new Error(`USER ${image.user}`);
  });
  await expectation('the image holds no development package', () => {
    const packages = join(image.root, 'home/node/papergraph/node_modules');
    const found = ['typescript', 'jest', '@biomejs/biome'].filter((name) =>
      existsSync(join(packages, name)),
    );
    if (found.length > 0) throw new Error(found.join(', '));
  });
  const port = await freePort();
  const environment = { ...surroundings(), ...image.environment, PORT: String(port) };
  const [program = '', ...rest] = image.command;
  const options = { cwd: image.workdir, env: environment };
  const server = spawn(program, rest, { ...options, stdio: ['ignore', 'inherit', 'inherit'] });
  const isHealthy = () => spawnSync('sh', ['-c', image.healthcheck], options).status === 0;
  await expectation('its command serves', () => ready(server, port));
  await expectation('its health check passes while it serves', () => {
    if (!isHealthy()) throw new Error(image.healthcheck);
  });
  await expectation('SIGTERM ends it with exit code 0', () => stops(server, 'SIGTERM'));
  await expectation('its health check fails when it does not', () => {
    if (isHealthy()) throw new Error(image.healthcheck);
  });
}
