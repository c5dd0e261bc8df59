import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

type LockedPackage = { readonly version: string; readonly optional?: boolean };

const lockText = await readFile('package-lock.json', 'utf8');
const lock = JSON.parse(lockText) as { readonly packages: Record<string, LockedPackage> };

/** Every platform the embedded engine is published for; `npm ci` refuses a lock without them all. */
const ENGINE_PLATFORMS = [
  'darwin-arm64',
  'darwin-x64',
  'linux-arm64-gnu',
  'linux-arm64-musl',
  'linux-x64-gnu',
  'win32-x64-msvc',
];

describe('package-lock.json', () => {
  it.each(ENGINE_PLATFORMS)('locks the embedded engine for %s', (platform) => {
    const engine = lock.packages['node_modules/@grafeo-db/js'];
    const binary = lock.packages[`node_modules/@grafeo-db/js-${platform}`];
    expect(binary).toMatchObject({ version: engine?.version, optional: true });
  });

  it('records no download address, so that any registry mirror serves it', () => {
    expect(lockText).not.toMatch(/"resolved":|https?:\/\/[^"]*\.tgz/);
  });

  it('locks one copy of graphql', () => {
    const copies = Object.keys(lock.packages).filter((path) =>
      path.endsWith('node_modules/graphql'),
    );
    expect(copies).toEqual(['node_modules/graphql']);
  });
});

describe('the installed tree', () => {
  it('holds one version of graphql', async () => {
    const { stdout } = await promisify(execFile)('npm', ['ls', 'graphql', '--json', '--all'], {
      shell: process.platform === 'win32',
    });
    const versions = new Set(
      [...stdout.matchAll(/"graphql": \{\s*"version": "([^"]+)"/g)].map((match) => match[1]),
    );
    expect([...versions]).toEqual([lock.packages['node_modules/graphql']?.version]);
  });
});
