import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProgram, type Program } from '../support/program.js';

let program: Program;

beforeAll(() => {
  program = buildProgram();
}, 60_000);

afterEach(() => rmSync(join(program.folder, 'graph'), { recursive: true, force: true }));

afterAll(() => program.remove());

const SAMPLE = 'data/sample/listing.txt';

/** JSON lines of as many papers, each using a method of its own and one that all share. */
function manyPapers(count: number): string {
  return Array.from({ length: count }, (_, number) =>
    JSON.stringify({
      title: `Method${number}Net: a study of number ${number}`,
      abstract: `We propose Method${number}Net and use random walks (RW). Code is at https://github.com/papers/net${number}.`,
      arxivId: `2001.${String(number).padStart(5, '0')}`,
    }),
  ).join('\n');
}

describe('papergraph', () => {
  it.each([
    [['--help'], 0, 'Usage: papergraph'],
    [['ingest', '--help'], 0, 'Examples:'],
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
  ])('%j prints help', (arguments_, code, text) => {
    const run = program.run(arguments_);
    expect(run.code).toBe(code);
    expect(run.stdout).toMatch(text);
  });

  it.each([
    [['frobnicate'], 64, "unknown command 'frobnicate'"],
    [['ingest'], 64, "missing required argument 'file'"],
    [['ingest', 'no-such-file.jsonl'], 1, 'no-such-file.jsonl'],
    [['ingest', SAMPLE, '--format', 'word'], 64, 'the format is "word", expected one of'],
    [['serve', '--port', 'http'], 64, 'PORT is "http", expected a whole number'],
  ])('%j exits with %i and says why', (arguments_, code, reason) => {
    const run = program.run(arguments_);
    expect(run.stderr).toContain(reason);
    expect(run.code).toBe(code);
  });

  it('ingests the sample, writes nothing the second time and says so', () => {
    expect(program.run(['ingest', SAMPLE])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('69 records read, 0 rejected; papers: 69 new'),
    });
    const first = program.run(['dump']).stdout;
    expect(program.run(['ingest', SAMPLE]).stdout).toContain('69 unchanged; nothing written');
    expect(program.run(['dump']).stdout).toBe(first);
    expect(JSON.parse(program.run(['stats', '--json']).stdout)).toMatchObject({ papers: 69 });
  }, 30_000);

  it('puts records that cannot be read into the rejects file and ingests the rest', () => {
    const run = program.run(
      ['ingest', '-', '--rejects', 'bad.jsonl'],
      `${manyPapers(2)}\n{"title": 7}\n`,
    );
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('standard input:3: ');
    expect(run.stdout).toContain('papers: 2 new');
    const [reject] = readFileSync(join(program.folder, 'bad.jsonl'), 'utf8').split('\n');
    expect(JSON.parse(reject ?? '')).toMatchObject({ line: 3, found: '{"title": 7}' });
  });

  it('extracts without storing anything, and says why where it is asked', () => {
    const input = JSON.stringify({
      title: 'BERT on GLUE',
      abstract: 'We fine-tune BERT and evaluate it on the GLUE benchmark.',
    });
    const plain = JSON.parse(program.run(['extract'], input).stdout);
    expect(plain.entities.map(({ name }: { name: string }) => name).sort()).toEqual([
      'BERT',
      'GLUE',
    ]);
    expect(plain.entities[0]).not.toHaveProperty('why');
    const explained = JSON.parse(program.run(['extract', '--explain'], input).stdout);
    for (const { why } of explained.entities) {
      expect(why.evidence).not.toHaveLength(0);
      expect(why.reasons).not.toHaveLength(0);
    }
    expect(existsSync(join(program.folder, 'graph'))).toBe(false);
  });

  it('says who has the graph open', async () => {
    const holder = program.start(['serve', '--port', '0', '--no-sample']);
    await waitUntil(() => existsSync(join(program.folder, 'graph/owner.json')));
    const run = program.run(['stats']);
    holder.kill('SIGTERM');
    await once(holder, 'exit');
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(`is open in papergraph serve (pid ${holder.pid}): stop it`);
    expect(existsSync(join(program.folder, 'graph/owner.json'))).toBe(false);
  }, 30_000);

  it('sends papers through the API of the process that has the graph', async () => {
    const token = 'a-curator-of-long-standing';
    const holder = program.start(['serve', '--port', '0', '--no-sample'], {
      PAPERGRAPH_CURATOR_TOKEN: token,
    });
    let said = '';
    holder.stderr?.on('data', (chunk) => {
      said += chunk;
    });
    await waitUntil(() => said.includes('answers at'));
    const url = /http:\/\/[^/]+/.exec(said)?.[0] ?? '';
    const send = (input: string, environment = {}) =>
      program.run(['ingest', '-', '--url', url], input, environment);
    const refused = send(manyPapers(1));
    const sent = send(`${manyPapers(150)}\n{"title": 7}\n`, { PAPERGRAPH_CURATOR_TOKEN: token });
    const again = send(manyPapers(150), { PAPERGRAPH_CURATOR_TOKEN: token });
    holder.kill('SIGTERM');
    await once(holder, 'exit');
    expect([refused.code, refused.stderr]).toEqual([
      64,
      expect.stringContaining('(UNAUTHENTICATED)'),
    ]);
    expect([sent.code, sent.stdout]).toEqual([2, expect.stringContaining('150 new, 0 changed')]);
    expect([again.code, again.stdout]).toEqual([
      0,
      expect.stringContaining('0 new, 0 changed, 150 unchanged'),
    ]);
    expect(JSON.parse(program.run(['stats', '--json']).stdout)).toMatchObject({ papers: 150 });
    expect(send('').code).toBe(0);
    expect(send(manyPapers(1)).stderr).toContain('nothing answers at');
  }, 60_000);

  it('completes what a killed run left half done', async () => {
    const papers = join(program.folder, 'many.jsonl');
    writeFileSync(papers, manyPapers(1500));
    program.run(['ingest', papers]);
    const expected = program.run(['dump']).stdout;
    rmSync(join(program.folder, 'graph'), { recursive: true });

    const killed = program.start(['ingest', papers]);
    await waitUntil(() => existsSync(join(program.folder, 'graph/owner.json')));
    await new Promise((resolve) => setTimeout(resolve, 400));
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    const left = JSON.parse(program.run(['stats', '--json']).stdout) as { papers: number };
    expect(left.papers % 100).toBe(0);
    expect(left.papers).toBeLessThan(1500);
    expect(program.run(['ingest', papers]).stdout).toContain(`${1500 - left.papers} new`);
    expect(program.run(['dump']).stdout).toBe(expected);
  }, 60_000);
});

async function waitUntil(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('Expected the program to come so far within 10 s');
}
