// Puts what the playground needs beside the compiled server: the UMD builds of React and GraphiQL,
// its own page's script and style, and the example operations. Run after tsc.
import { cp, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'src/serve/graphiql');
const target = join(root, 'dist/serve/graphiql');

/** @type {readonly (readonly [string, string])[]} */
const PACKAGE_FILES = [
  ['react', 'umd/react.production.min.js'],
  ['react-dom', 'umd/react-dom.production.min.js'],
  ['graphiql', 'graphiql.min.js'],
  ['graphiql', 'graphiql.min.css'],
];

await mkdir(join(target, 'assets'), { recursive: true });
await cp(join(source, 'assets'), join(target, 'assets'), { recursive: true });
await cp(join(source, 'examples'), join(target, 'examples'), { recursive: true });
for (const [packageName, path] of PACKAGE_FILES) {
  const folder = dirname(require.resolve(`${packageName}/package.json`));
  await cp(join(folder, path), join(target, 'assets', path.slice(path.lastIndexOf('/') + 1)));
}
