import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DCLinter } from 'dclint';
import { parse } from 'yaml';

interface ComposeService {
  readonly environment: Readonly<Record<string, string>>;
  readonly healthcheck: { readonly test: readonly string[] };
  readonly ports: readonly string[];
  readonly volumes: readonly string[];
  readonly deploy: { readonly resources: { readonly limits: { readonly memory: string } } };
}

interface ComposeFile {
  readonly services: Readonly<Record<'neo4j' | 'papergraph', ComposeService>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

interface LintResult {
  readonly messages: readonly { readonly rule: string }[];
}

const source = await readFile('docker-compose.yml', 'utf8');
const compose = parse(source) as ComposeFile;
const services = Object.entries(compose.services);

describe('docker-compose.yml', () => {
  it('is what the compose specification says', async () => {
    expect(await complaints(source)).toEqual([]);
  });

  it.each([
    ['an unknown key', source.replace('restart:', 'restarts:')],
    ['a wrong type', source.replace('retries: 5', 'retries: [5]')],
    ['a missing volume type', source.replace('neo4j-data: {}', 'neo4j-data: 5')],
  ])('would be refused with %s', async (_fault, broken) => {
    expect(broken).not.toBe(source);
    expect(await complaints(broken)).toContain('invalid-schema');
  });

  it.each(services)(
    'gives %s a health check, a memory limit and declared volumes',
    (_name, service) => {
      expect(service.healthcheck.test[0]).toMatch(/^CMD(?:-SHELL)?$/);
      expect(service.deploy.resources.limits.memory).toMatch(/^\$\{\w+:-\d+[mg]\}$/);
      const named = service.volumes.map((volume) => volume.split(':')[0] ?? '');
      const declared = named.filter((name) => /^[a-z]/.test(name));
      expect(declared.length).toBeGreaterThan(0);
      expect(Object.keys(compose.volumes)).toEqual(expect.arrayContaining(declared));
    },
  );

  it.each(services)('publishes %s on loopback alone', (_name, service) => {
    expect(service.ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('has no password of its own: it must be given', () => {
    expect(source.match(/PASSWORD:\?/g)).toHaveLength(2);
    expect(source).not.toMatch(/PASSWORD:-/);
  });

  it('gives papergraph settings that it reads', async () => {
    const settings = await readFile('src/config.ts', 'utf8');
    const unknown = Object.keys(compose.services.papergraph.environment).filter(
      (name) => !settings.includes(`  ${name}: `),
    );
    expect(unknown).toEqual([]);
  });

  it('leaves Neo4j room beside heap and page cache', () => {
    const { environment, deploy } = compose.services.neo4j;
    const heap = megabytes(environment.NEO4J_server_memory_heap_max__size);
    const pageCache = megabytes(environment.NEO4J_server_memory_pagecache_size);
    expect(heap + pageCache).toBeLessThan(0.75 * megabytes(deploy.resources.limits.memory));
  });
});

/** The names of the rules that a compose file breaks, those of the specification's schema first. */
async function complaints(text: string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'papergraph-compose-'));
  try {
    const file = join(folder, 'docker-compose.yml');
    await writeFile(file, text);
    const linter = new DCLinter({ rules: {}, quiet: false, debug: false, exclude: [] });
    const results: readonly LintResult[] = linter.lintFiles([file], false);
    return results.flatMap(({ messages }) => messages.map(({ rule }) => rule));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The default of `${NAME:-1g}` in megabytes. */
function megabytes(size = ''): number {
  const [, amount, unit] = /:-(\d+)([mg])\}$/.exec(size) ?? [];
  return Number(amount) * (unit === 'g' ? 1024 : 1);
}
