import { ADAPTER_PAPERS } from '../../support/adapter-papers.js';
import { engine } from '../../support/engine.js';
import { paper } from '../../support/paper.js';
import { openTestApi, putPapers, type TestApi } from '../../support/test-api.js';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await putPapers(api.store, ADAPTER_PAPERS);
}, 30_000);

afterAll(() => api.close());

const LORA = 'LoRA: Low-Rank Adaptation of Large Language Models';

describe(`paper(by:) on ${engine}`, () => {
  it.each([
    ['arxiv', '2106.09685'],
    ['arxiv', 'https://arxiv.org/abs/2106.09685v2'],
    ['doi', 'https://doi.org/10.1000/LORA'],
    ['doi', '10.48550/arXiv.2106.09685'],
    ['title', 'lora low rank adaptation of large language models'],
  ])('finds a paper by %s %s', async (key, value) => {
    const { data } = await api.ask(
      'query ($by: PaperKey!) { paper(by: $by) { title externalIds { arxiv doi } } }',
      { by: { [key]: value } },
    );
    expect(data.paper).toEqual({
      title: LORA,
      externalIds: { arxiv: '2106.09685', doi: '10.1000/lora' },
    });
  });

  it.each([
    ['arxiv', '2106.00001'],
    ['openAlex', 'W1'],
    ['title', 'No such title'],
  ])('answers null where %s %s is unknown', async (key, value) => {
    const { data, errors } = await api.ask('query ($by: PaperKey!) { paper(by: $by) { id } }', {
      by: { [key]: value },
    });
    expect({ data, errors }).toEqual({ data: { paper: null }, errors: [] });
  });

  it('refuses a malformed id and says what it expected', async () => {
    const { errors } = await api.ask('{ paper(by: { arxiv: "LoRA" }) { id } }');
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0]?.message).toMatch(/found "LoRA", expected an arXiv id/);
  });

  it('says which papers share a title', async () => {
    const { errors } = await api.ask('{ paper(by: { title: "INTRODUCTION" }) { id } }');
    expect(errors[0]?.extensions).toMatchObject({
      code: 'AMBIGUOUS',
      candidates: [
        { title: 'Introduction', year: 2019 },
        { title: 'Introduction', year: 2012 },
      ],
    });
  });

  it.each([{}, { arxiv: '2106.09685', doi: '10.1000/lora' }, null, { arxiv: null }])(
    'takes exactly one key, not %j',
    async (by) => {
      const { status, errors } = await api.ask('query ($by: PaperKey!) { paper(by: $by) { id } }', {
        by,
      });
      expect(status).toBe(400);
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    },
  );
});

describe(`papersByKey on ${engine}`, () => {
  const KEYS = 'query ($keys: [PaperKey!]!) { papersByKey(keys: $keys) { id title } }';

  it('keeps the order asked, nulls where nothing is, in one statement and one for titles', async () => {
    const [{ id }] = (await api.ask('{ papers(first: 1) { nodes { id } } }')).data.papers.nodes;
    const { data, errors, statements } = await api.ask(KEYS, {
      keys: [
        { doi: '10.1000/two' },
        { arxiv: '1111.11111' },
        { title: 'a NOTE without year' },
        { arxiv: '2106.09685' },
        { id },
        { arxiv: '2106.09685v3' },
      ],
    });
    expect(errors).toEqual([]);
    expect(data.papersByKey.map((found: { title: string } | null) => found?.title)).toEqual([
      'Introduction',
      undefined,
      'A Note Without Year',
      LORA,
      'A Closer Look at Adapters',
      LORA,
    ]);
    expect(statements).toEqual(['read/papers-by-titles', 'page/papers-by-keys']);
  });

  it('says of each wrong key what is wrong, and answers the others', async () => {
    const { data, errors } = await api.ask(KEYS, {
      keys: [{ arxiv: 'x' }, { title: 'introduction' }, { arxiv: '2106.09685' }, { id: 'x' }],
    });
    expect(data.papersByKey).toEqual([null, null, expect.objectContaining({ title: LORA }), null]);
    expect(errors.map(({ path, extensions }) => [path?.[1], extensions.code])).toEqual([
      [0, 'BAD_USER_INPUT'],
      [1, 'AMBIGUOUS'],
      [3, 'BAD_USER_INPUT'],
    ]);
    expect(errors[1]?.extensions.candidates).toHaveLength(2);
  });

  it('takes 100 keys in one statement, and no more', async () => {
    const keys = Array.from({ length: 100 }, (_, index) => ({ arxiv: `2106.${10_000 + index}` }));
    const { data, statements } = await api.ask(KEYS, { keys });
    expect(data.papersByKey).toEqual(Array(100).fill(null));
    expect(statements).toEqual(['page/papers-by-keys']);
    const { errors } = await api.ask(KEYS, { keys: [...keys, ...keys.slice(0, 1)] });
    expect(errors[0]?.message).toMatch(/found 101 keys, expected at most 100/);
  });
});

describe(`node and nodes on ${engine}`, () => {
  it('give every node again by its id, in the order asked, null where there is none', async () => {
    const { data } = await api.ask(
      '{ paper(by: { arxiv: "2106.09685" }) { id authors { id name } methods { nodes { id name } } } }',
    );
    const ids = [data.paper.authors[0].id, data.paper.id, data.paper.methods.nodes[0].id];
    const unknown = Buffer.from('Paper:arxiv:0000.00000').toString('base64url');
    const again = await api.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Paper { title } ... on Author { name } ... on Entity { name } } }',
      { ids: [...ids, unknown, ids[0]] },
    );
    expect(again.data.nodes).toEqual([
      { __typename: 'Author', id: ids[0], name: 'Edward J. Hu' },
      { __typename: 'Paper', id: ids[1], title: LORA },
      { __typename: 'Method', id: ids[2], name: 'LoRA' },
      null,
      { __typename: 'Author', id: ids[0], name: 'Edward J. Hu' },
    ]);
  });

  it('find a paper by the id it had before it got a stronger one', async () => {
    const before = await api.ask('{ paper(by: { title: "What RoBERTa Knows of Syntax" }) { id } }');
    await putPapers(api.store, [
      paper('What RoBERTa Knows of Syntax', { year: 2020, externalIds: { arxiv: '2001.00001' } }),
    ]);
    const after = await api.ask(
      'query ($id: ID!) { node(id: $id) { id ... on Paper { title } } }',
      {
        id: before.data.paper.id,
      },
    );
    expect(after.data.node.title).toBe('What RoBERTa Knows of Syntax');
    expect(after.data.node.id).not.toBe(before.data.paper.id);
  });

  it.each(['abc', '', 'UGFwZXI', Buffer.from('Song:1').toString('base64url')])(
    'refuse "%s", which is no id',
    async (id) => {
      const { errors } = await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    },
  );
});

describe(`entities by name on ${engine}`, () => {
  it.each([
    ['{ entity(kind: METHOD, name: "lora") { __typename name } }', 'LoRA'],
    ['{ entity(kind: METHOD, name: "Low Rank Adaptation") { __typename name } }', 'LoRA'],
    ['{ entity: model(name: "LoRA") { __typename name } }', 'LoRA'],
    ['{ entity: method(name: "chatgpt") { __typename name } }', 'ChatGPT'],
    ['{ entity: dataset(name: "glue") { __typename name } }', 'GLUE'],
    ['{ entity: topic(name: "Language modeling") { __typename name } }', 'language modeling'],
    ['{ entity: repository(url: "www.github.com/Microsoft/lora.git") { name } }', 'microsoft/LoRA'],
    [
      '{ entity: repository(url: "https://github.com/microsoft/LoRA/tree/main") { name } }',
      'microsoft/LoRA',
    ],
    ['{ entity: author(name: "EDWARD J HU") { name } }', 'Edward J. Hu'],
  ])('%s finds %s', async (query, name) => {
    const { data, errors } = await api.ask(query);
    expect(errors).toEqual([]);
    expect(data.entity.name).toBe(name);
  });

  it('gives null for a name that nothing answers to', async () => {
    const { data, errors } = await api.ask('{ entity(kind: DATASET, name: "LoRA") { id } }');
    expect({ data, errors }).toEqual({ data: { entity: null }, errors: [] });
  });

  it('says which entities share an alias, unless one bears it as its name', async () => {
    await putPapers(api.store, [
      paper('Segmenting whatever there is', {
        abstract: 'We present {INTRODUCES Model Segment Anything Model|SAM}.',
        year: 2023,
      }),
      paper('Flat minima of deep networks', {
        abstract: 'We use {USES Method Sharpness-Aware Minimization|SAM}.',
        year: 2021,
      }),
    ]);
    const { data, errors } = await api.ask('{ method(name: "SAM") { id } }');
    expect(data.method).toBeNull();
    expect(errors[0]?.extensions.code).toBe('AMBIGUOUS');
    const candidates = errors[0]?.extensions.candidates as readonly { readonly id: string }[];
    expect(candidates).toEqual([
      { id: expect.any(String), kind: 'MODEL', name: 'Segment Anything Model', paperCount: 1 },
      {
        id: expect.any(String),
        kind: 'METHOD',
        name: 'Sharpness-Aware Minimization',
        paperCount: 1,
      },
    ]);
    const again = await api.ask('query ($id: ID!) { node(id: $id) { ... on Entity { name } } }', {
      id: candidates[0]?.id,
    });
    expect(again.data.node).toEqual({ name: 'Segment Anything Model' });
    await putPapers(api.store, [
      paper('A method called by three letters', {
        abstract: 'We propose {INTRODUCES Method SAM}.',
        year: 2024,
      }),
    ]);
    const named = await api.ask('{ method(name: "sam") { name } }');
    expect(named.data.method).toEqual({ name: 'SAM' });
  });

  it('lists all that answer to a name, with what they are', async () => {
    await putPapers(api.store, [
      paper('GLUE the method', { abstract: 'We propose {INTRODUCES Method GLUE}.', year: 2024 }),
    ]);
    const { data } = await api.ask('{ entitiesNamed(name: "glue") { kind paperCount } }');
    expect(data.entitiesNamed).toEqual([
      { kind: 'DATASET', paperCount: 4 },
      { kind: 'METHOD', paperCount: 1 },
    ]);
  });
});

describe(`statistics on ${engine}`, () => {
  it('count nodes, and edges by relation', async () => {
    const { data } = await api.ask(
      '{ statistics { datasets repositories relations { relation edges } } }',
    );
    expect(data.statistics.datasets).toBe(2);
    expect(data.statistics.repositories).toBe(4);
    expect(data.statistics.relations).toContainEqual({ relation: 'RELEASES', edges: 3 });
  });
});
