import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ApiResponse } from '../http/api-request.js';
import { exampleOperations } from './example-operations.js';
import { GRAPHIQL_PAGE } from './graphiql-page.js';

/**
 * What is served under /graphiql: a page that loads nothing from outside, its scripts and styles,
 * the example operations. Undefined for any other path.
 */
export async function graphiqlFile(path: string): Promise<ApiResponse | undefined> {
  if (path === '/graphiql' || path === '/graphiql/') {
    return response('text/html; charset=utf-8', GRAPHIQL_PAGE, PAGE_HEADERS);
  }
  if (path === '/graphiql/examples.json') {
    return response('application/json; charset=utf-8', JSON.stringify(await exampleOperations()));
  }
  const file = FILES[path];
  if (file === undefined) return undefined;
  const content = await readFile(locate(file));
  const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
  return response(`${type}; charset=utf-8`, content, { 'cache-control': 'public, max-age=3600' });
}

interface AssetFile {
  /** In the folder `assets` beside this file, where the build has copied it. */
  readonly name: string;
  /** Where it comes from: a package and a path in it. */
  readonly from?: readonly [string, string];
}

const FILES: Readonly<Record<string, AssetFile>> = {
  '/graphiql/react.js': {
    name: 'react.production.min.js',
    from: ['react', 'umd/react.production.min.js'],
  },
  '/graphiql/react-dom.js': {
    name: 'react-dom.production.min.js',
    from: ['react-dom', 'umd/react-dom.production.min.js'],
  },
  '/graphiql/graphiql.js': { name: 'graphiql.min.js', from: ['graphiql', 'graphiql.min.js'] },
  '/graphiql/graphiql.css': { name: 'graphiql.min.css', from: ['graphiql', 'graphiql.min.css'] },
  '/graphiql/start.js': { name: 'start.js' },
  '/graphiql/page.css': { name: 'page.css' },
};

// Not 'unsafe-eval', not 'unsafe-inline' for scripts; the editor sets styles as it runs.
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const PAGE_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'cache-control': 'no-store',
  'x-frame-options': 'DENY',
};

function response(
  type: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): ApiResponse {
  return { status: 200, headers: { 'content-type': type, ...headers }, body };
}

const ASSETS = fileURLToPath(new URL('./assets/', import.meta.url));

/** The built copy; where there is none, as in tests, the package itself. */
function locate({ name, from }: AssetFile): string {
  const built = join(ASSETS, name);
  if (from === undefined || existsSync(built)) return built;
  const [packageName, path] = from;
  const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
  return join(dirname(manifest), path);
}
