import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import layers from '../../.dependency-cruiser.mjs';

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

interface Cruise {
  readonly summary: { readonly totalCruised: number; readonly violations: readonly Violation[] };
}

const CRUISER = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** What each rule forbids: its name, a file, and what that file imports. */
const FORBIDDEN: readonly (readonly [rule: string, file: string, imported: string])[] = [
  ['no-cycles', 'src/read/planted-one.ts', './planted-two.js'],
  ['resolves', 'src/read/planted-lost.ts', './nowhere.js'],
  ['every-file-in-a-room', 'src/cli/planted-drawer.ts', '../utils/planted.js'],
  ['production-packages-only', 'src/read/planted-development.ts', 'fast-check'],
  ['source-stands-alone', 'src/read/planted-test.ts', '../../test/planted.js'],
  ['domain-is-pure', 'src/domain/planted-package.ts', 'zod'],
  ['domain-knows-only-itself', 'src/domain/planted-room.ts', '../read/planted.js'],
  ['read-knows-only-domain', 'src/read/planted-room.ts', '../extract/planted.js'],
  ['read-knows-only-domain', 'src/read/planted-settings.ts', '../config.js'],
  ['extract-knows-only-domain', 'src/extract/planted-room.ts', '../link/planted.js'],
  ['link-knows-only-domain', 'src/link/planted-room.ts', '../store/planted.js'],
  ['store-knows-only-domain', 'src/store/planted-room.ts', '../link/planted.js'],
  ['discover-knows-only-domain-store', 'src/discover/planted-room.ts', '../extract/planted.js'],
  ['export-knows-only-discover-domain-store', 'src/export/planted-room.ts', '../read/planted.js'],
  [
    'ingest-knows-only-domain-extract-link-read-store',
    'src/ingest/planted-serve.ts',
    '../serve/planted.js',
  ],
  [
    'serve-knows-only-config-discover-domain-store',
    'src/serve/planted-read.ts',
    '../read/planted.js',
  ],
  [
    'serve-knows-only-config-discover-domain-store',
    'src/serve/planted-train.ts',
    '../train/planted.js',
  ],
  ['production-never-imports-learning', 'src/ingest/planted-train.ts', '../train/planted.js'],
  ['production-never-imports-learning', 'src/extract/planted-score.ts', '../evaluate/planted.js'],
  ['nothing-imports-cli', 'src/train/planted-command.ts', '../cli/planted.js'],
  ['stages-meet-in-ingest', 'src/discover/planted-ingest.ts', '../ingest/planted.js'],
  ['engines-hide-behind-the-port', 'src/discover/planted-engine.ts', '../store/neo4j/planted.js'],
  ['engines-do-not-know-each-other', 'src/store/neo4j/planted-peer.ts', '../embedded/planted.js'],
  ['resolvers-read-through-loaders', 'src/serve/a/planted.resolver.ts', '../../store/planted.js'],
  ['object-types-stand-alone', 'src/serve/author/author.type.ts', '../paper/paper.type.js'],
  ['only-store-neo4j-imports-its-packages', 'src/discover/planted-driver.ts', 'neo4j-driver'],
  [
    'only-store-embedded-imports-its-packages',
    'src/store/neo4j/planted-driver.ts',
    '@grafeo-db/js',
  ],
  ['only-serve-imports-its-packages', 'src/discover/planted-graphql.ts', 'graphql'],
  ['only-serve-imports-its-packages', 'src/domain/planted-loader.ts', 'dataloader'],
];

describe('the layers', () => {
  it('are checked over every source file', async () => {
    const { summary } = await cruise('.');
    const sources = (await readdir('src', { recursive: true })).filter((file) =>
      /\.ts$/.test(file),
    );
    expect(sources.length).toBeGreaterThan(0);
    expect(summary.totalCruised).toBeGreaterThanOrEqual(sources.length);
  });

  it('have a planted violation below for each rule', () => {
    const planted = new Set(FORBIDDEN.map(([rule]) => rule));
    expect([...planted].sort()).toEqual((layers.forbidden ?? []).map(({ name }) => name).sort());
  });

  describe('when a violation is planted', () => {
    let folder: string;
    let found: readonly string[];

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'papergraph-layers-'));
      await copyProject(folder);
      for (const [, file, imported] of FORBIDDEN) {
        await plant(folder, file, `import '${imported}';\n`);
        if (imported.startsWith('.') && !imported.includes('nowhere')) {
          await plant(folder, join(dirname(file), imported.replace(/\.js$/, '.ts')), '');
        }
      }
      await plant(folder, 'src/read/planted-two.ts', "import './planted-one.js';\n");
      const { summary } = await cruise(folder);
      found = summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`);
    }, 30_000);

    afterAll(() => rm(folder, { recursive: true, force: true }));

    it.each(FORBIDDEN)('%s bites in %s importing %s', (rule, file) => {
      expect(found).toContain(`${rule}: ${file}`);
    });
  });
});

async function cruise(folder: string): Promise<Cruise> {
  const cruiser = execFile(process.execPath, [CRUISER, 'src', '--output-type', 'json'], {
    cwd: folder,
    maxBuffer: 64 * 1024 * 1024,
  });
  let report = '';
  cruiser.stdout?.on('data', (chunk) => {
    report += chunk;
  });
  await new Promise((done) => cruiser.once('close', done));
  return JSON.parse(report) as Cruise;
}

async function copyProject(folder: string): Promise<void> {
  for (const part of ['src', '.dependency-cruiser.mjs', 'package.json', 'tsconfig.json']) {
    await cp(part, join(folder, part), { recursive: true });
  }
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
}

async function plant(folder: string, file: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text, { flag: 'w' });
}
