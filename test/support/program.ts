import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Program {
  /** A folder of its own, where it runs and keeps its graph. */
  readonly folder: string;
  /** Runs a command to its end. */
  readonly run: (
    arguments_: readonly string[],
    input?: string,
    environment?: Readonly<Record<string, string>>,
  ) => ProgramRun;
  /** Starts a command that goes on. */
  readonly start: (
    arguments_: readonly string[],
    environment?: Readonly<Record<string, string>>,
  ) => ChildProcess;
  readonly remove: () => void;
}

export interface ProgramRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Builds the program as it is now into a temporary folder, as `npm run build` would into dist/. */
export function buildProgram(): Program {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-'));
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  const options = ['-p', join(ROOT, 'tsconfig.build.json'), '--outDir', join(folder, 'dist')];
  const built = spawnSync(process.execPath, [compiler, ...options], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`Expected the program to compile:\n${built.stdout}`);
  for (const name of ['cypher', 'data', 'models', 'node_modules', 'schema']) {
    symlinkSync(join(ROOT, name), join(folder, name), 'junction');
  }
  cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  const main = join(folder, 'dist/cli/main.js');
  const surroundings = {
    cwd: folder,
    env: { ...process.env, PAPERGRAPH_DATA: join(folder, 'graph'), NEO4J_URI: '' },
  };
  return {
    folder,
    run(arguments_, input = '', environment = {}) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...arguments_], {
        ...surroundings,
        env: { ...surroundings.env, ...environment },
        input,
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      });
      return { code: status, stdout, stderr };
    },
    start: (arguments_, environment = {}) =>
      spawn(process.execPath, [main, ...arguments_], {
        ...surroundings,
        env: { ...surroundings.env, ...environment },
        stdio: 'pipe',
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
