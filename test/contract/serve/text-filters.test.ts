import { ADAPTER_PAPERS } from '../../support/adapter-papers.js';
import { engine } from '../../support/engine.js';
import { openTestApi, putPapers, type TestApi } from '../../support/test-api.js';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await putPapers(api.store, ADAPTER_PAPERS);
}, 30_000);

afterAll(() => api.close());

const FILTERED =
  'query ($filter: PaperFilter) { papers(filter: $filter) { totalCount nodes { id title } } }';

async function titles(filter: object): Promise<readonly string[]> {
  const { data, errors } = await api.ask(FILTERED, { filter });
  expect(errors).toEqual([]);
  return data.papers.nodes.map(({ title }: { title: string }) => title);
}

describe(`papers(filter: { text }) on ${engine}`, () => {
  it('has all the words, in any form and order', async () => {
    const qlora = ['QLoRA: Efficient Finetuning of Quantized LLMs'];
    expect(await titles({ text: 'quantizing finetune' })).toEqual(qlora);
    expect(await titles({ text: 'quantized nonesuch' })).toEqual([]);
    expect(await titles({ text: 'lora', venue: { is: 'neurips' } })).toEqual(qlora);
  });

  it('holds within or, not, and the papers of an entity', async () => {
    expect(await titles({ or: [{ text: 'quantized' }, { text: 'syntax' }] })).toHaveLength(2);
    expect(await titles({ not: { text: 'lora' } })).not.toContain('AdaLoRA');
    const { data } = await api.ask(
      '{ method(name: "LoRA") { papers(filter: { text: "quantized" }) { totalCount } } }',
    );
    expect(data.method.papers.totalCount).toBe(1);
  });

  it('is looked up first, as ids are, and read from there', async () => {
    const byText = await api.ask(FILTERED, { filter: { and: [{ text: 'adapters' }] } });
    expect([...byText.statements].sort()).toEqual([
      'page/count-papers-of-ids',
      'page/papers-of-ids',
      'text-candidates:Paper',
      'text-candidates:Paper',
    ]);
    const ids = byText.data.papers.nodes.map(({ id }: { id: string }) => id);
    expect((await api.ask(FILTERED, { filter: { ids } })).data).toEqual(byText.data);
  });

  it.each([
    [{ text: 'of the' }, /expected 1 to 12 words that carry meaning/],
    [{ text: 'x'.repeat(1001) }, /a text of 1001 characters, expected at most 1000/],
    [{ or: Array.from({ length: 5 }, () => ({ text: 'a model' })) }, /more than 4 texts/],
  ])('refuses %j', async (filter, message) => {
    const { errors } = await api.ask(FILTERED, { filter });
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0]?.message).toMatch(message);
  });
});
