import { buildProgram, type Program } from '../support/program.js';

let program: Program;

beforeAll(() => {
  program = buildProgram();
}, 60_000);

afterAll(() => program.remove());

const mention = (type: string, surface: string, sentence: string) => ({
  paper: 'p',
  title: 'A title',
  surface,
  type,
  sentence,
});

describe('papergraph same', () => {
  it('answers each pair on a line of its own, in order', () => {
    const pairs = [
      { id: 'one', a: mention('Model', 'LLaMA 2', ''), b: mention('Model', 'Llama-2', '') },
      { id: 'two', a: mention('Model', 'BERT', ''), b: mention('Model', 'SciBERT', '') },
    ];
    const { code, stdout } = program.run(
      ['same'],
      pairs.map((pair) => `${JSON.stringify(pair)}\n`).join('\n'),
    );
    expect(code).toBe(0);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(answers).toEqual([
      { id: 'one', same: true, relation: 'SAME', reason: expect.any(String) },
      { id: 'two', same: false, relation: 'VARIANT_OF', reason: expect.any(String) },
    ]);
  });

  it('names the lines that are no pairs, answers the others and exits with 2', () => {
    const good = { id: 'x', a: mention('Topic', 'ASR', ''), b: mention('Topic', 'ASR', '') };
    const { code, stdout, stderr } = program.run(
      ['same', '-'],
      `{"id": 1}\nno JSON\n${JSON.stringify(good)}\n`,
    );
    expect(code).toBe(2);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('standard input:1: id:');
    expect(stderr).toContain('standard input:2: the line is no JSON');
  });

  it('says which file it cannot read', () => {
    const { code, stderr } = program.run(['same', 'nowhere.jsonl']);
    expect(code).toBe(1);
    expect(stderr).toContain('nowhere.jsonl cannot be read');
  });
});

describe('papergraph why', () => {
  it('says so where nothing answers to the name', () => {
    const { code, stderr } = program.run(['why', 'Zorb']);
    expect(code).toBe(1);
    expect(stderr).toContain('no entity has the id or answers to the name "Zorb"');
  });
});
