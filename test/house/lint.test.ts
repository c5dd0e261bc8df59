import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const BIOME = resolve('node_modules/@biomejs/biome/bin/biome');

/** What each rule of ours forbids: its category, a file, and a text that breaks it. */
const FORBIDDEN: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['lint/style/noProcessEnv', 'src/serve/env.ts', 'export const port = process.env.PORT;'],
  ['lint/style/noProcessEnv', 'src/cli/env.ts', 'export const port = process.env.PORT;'],
  [
    'lint/style/noRestrictedImports',
    'src/cli/env-import.ts',
    "export { env } from 'node:process';",
  ],
  ['lint/suspicious/noConsole', 'src/serve/console.ts', "console.error('x');"],
  ['plugin', 'src/serve/stdout.ts', "process.stdout.write('x');"],
  ['plugin', 'src/ingest/stderr.ts', "process.stderr.write('x');"],
  ['lint/suspicious/noExplicitAny', 'src/read/any.ts', 'export const x = (y: any) => y;'],
  ['lint/style/noDefaultExport', 'src/read/default.ts', 'export default 1;'],
  ['lint/performance/noBarrelFile', 'src/read/barrel.ts', "export * from './any.js';"],
  ['lint/style/useFilenamingConvention', 'src/read/camelCase.ts', 'export const x = 1;'],
  ['lint/style/noExcessiveLinesPerFile', 'src/read/long.ts', 'export const x = 1;\n'.repeat(301)],
  ['lint/suspicious/noImportCycles', 'src/read/cycle-a.ts', "import './cycle-b.js';"],
  ['lint/suspicious/noImportCycles', 'src/read/cycle-b.ts', "import './cycle-a.js';"],
  [
    'lint/nursery/noFloatingPromises',
    'src/read/floating.ts',
    'async function later(): Promise<void> {}\nexport function now(): void {\n  later();\n}',
  ],
  [
    'lint/complexity/useMaxParams',
    'src/read/parameters.ts',
    'export const f = (a: 1, b: 1, c: 1, d: 1) => [a, b, c, d];',
  ],
  ['format', 'src/read/format.ts', 'export const x = "double";\n'],
];

/** What the same rules let pass, because it stands where it belongs. */
const ALLOWED: readonly (readonly [file: string, text: string])[] = [
  ['src/config.ts', 'export const port = process.env.PORT;\n'],
  ['src/cli/print.ts', "process.stdout.write('x');\nconsole.error('x');\n"],
  ['src/serve/paper.resolver.ts', 'export const x = 1;\n'],
  ['src/read/most.ts', `// line\n`.repeat(299)],
];

describe('the rules of style', () => {
  let folder: string;
  let found: readonly string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'papergraph-lint-'));
    for (const part of ['biome.json', '.biome-printing.grit', '.gitignore', 'package.json']) {
      await cp(part, join(folder, part));
    }
    await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    for (const [file, text] of [...FORBIDDEN.map(([, ...planted]) => planted), ...ALLOWED]) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    found = await diagnostics(folder);
  }, 30_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(FORBIDDEN)('%s bites in %s', (rule, file) => {
    expect(found).toContain(`${rule}: ${file}`);
  });

  it.each(ALLOWED)('let %s pass', (file) => {
    expect(found.filter((diagnostic) => diagnostic.endsWith(`: ${file}`))).toEqual([]);
  });
});

interface Report {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly location: { readonly path: string | { readonly file: string } };
  }[];
}

async function diagnostics(folder: string): Promise<readonly string[]> {
  const report = await new Promise<string>((done) => {
    execFile(
      process.execPath,
      [BIOME, 'ci', '--colors=off', '--reporter=json', '--max-diagnostics=none'],
      { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
      (_failure, stdout) => done(stdout),
    );
  });
  return (JSON.parse(report) as Report).diagnostics.map(({ category, location }) => {
    const path = typeof location.path === 'string' ? location.path : location.path.file;
    return `${category}: ${path}`;
  });
}
