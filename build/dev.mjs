// Compiles on every change and starts the server again; Ctrl-C ends both. Run by `npm run dev`.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const compiler = 'node_modules/typescript/bin/tsc';

const watchers = [
  [compiler, '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'],
  ['--watch', '--watch-preserve-output', 'dist/cli/main.js', 'serve', ...process.argv.slice(2)],
].map((command) => spawn(process.execPath, command, { cwd: root, stdio: 'inherit' }));

for (const watcher of watchers) {
  watcher.once('exit', () => {
    for (const other of watchers) other.kill();
  });
}
