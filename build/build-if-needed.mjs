// Builds when the build is missing or a source is newer; `npm start` begins with it.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

if (newestOf('src') > builtAt() || builtAt('dist/serve/graphiql/assets') === 0) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
}

/**
 * When the newest file under a folder changed.
 * @param {string} folder
 */
function newestOf(folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => statSync(join(root, folder, file)).mtimeMs)
    .reduce((newest, time) => Math.max(newest, time), 0);
}

/** When `file` was written last, 0 where it does not exist. */
function builtAt(file = 'dist/.tsbuildinfo') {
  return statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
