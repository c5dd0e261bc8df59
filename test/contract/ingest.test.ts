import fc from 'fast-check';
import type { Paper } from '../../src/domain/paper.js';
import { commitPapers } from '../../src/ingest/commit-papers.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { statement } from '../../src/store/statements.js';
import { dumpOf } from '../support/dump-of.js';
import { engine } from '../support/engine.js';
import { markedExtractor } from '../support/marked-extractor.js';
import { emptyGraph, openTestStore } from '../support/open-test-store.js';
import { paper } from '../support/paper.js';

let store: GraphStore;

beforeAll(async () => {
  store = await openTestStore();
}, 30_000);

beforeEach(() => emptyGraph(store));

afterAll(() => store.close());

const commit = (...papers: readonly Paper[]) => commitPapers(store, markedExtractor, papers);

const dump = () => dumpOf(store);

const bonds = async () =>
  JSON.stringify(
    await store.read({
      name: 'bonds',
      text: 'MATCH (s:Form)-[r:STANDS_FOR]->(l:Form) RETURN s.id AS short, l.id AS long, r.papers AS papers ORDER BY short, long',
    }),
  );

const edges = () =>
  store.read({
    name: 'edges',
    text: 'MATCH (p:Paper)-[r]->(e:Entity) RETURN p.title AS title, type(r) AS relation, e.name AS name ORDER BY title, name',
  });

const entityNames = async () =>
  (
    await store.read({
      name: 'names',
      text: 'MATCH (e:Entity) RETURN e.name AS name ORDER BY name',
    })
  ).map(({ name }) => name);

const LORA = paper('LoRA adapts language models', {
  abstract:
    'We propose {INTRODUCES Method LoRA|low-rank adaptation}. We adapt {USES Model BERT} on {EVALUATES_ON Dataset GLUE}. Code: {RELEASES github.com/microsoft/LoRA}.',
  externalIds: { arxiv: '2106.09685' },
  year: 2021,
  authors: ['Edward Hu', 'Yelong Shen'],
});
const PROBE = paper('Probing what models learn', {
  abstract: 'We probe {USES Model BERT} for {ABOUT natural language understanding}.',
  year: 2022,
  authors: ['Yelong Shen'],
});

describe('committing papers', () => {
  it('joins papers with what they name, about and release', async () => {
    const summary = await commit(LORA, PROBE);
    expect(summary.papers).toMatchObject({ inserted: 2, unchanged: 0 });
    expect(await edges()).toEqual([
      { title: LORA.title, relation: 'USES', name: 'BERT' },
      { title: LORA.title, relation: 'EVALUATES_ON', name: 'GLUE' },
      { title: LORA.title, relation: 'INTRODUCES', name: 'LoRA' },
      { title: LORA.title, relation: 'RELEASES', name: 'microsoft/LoRA' },
      { title: PROBE.title, relation: 'USES', name: 'BERT' },
      { title: PROBE.title, relation: 'ABOUT', name: 'natural language understanding' },
    ]);
  });

  it('writes nothing the second time', async () => {
    await commit(LORA, PROBE);
    const before = await dump();
    const summary = await commit(PROBE, LORA);
    expect(summary.papers).toMatchObject({ inserted: 0, changed: 0, unchanged: 2 });
    expect(summary.edges).toEqual({ inserted: 0, changed: 0, deleted: 0 });
    expect(await dump()).toBe(before);
  });

  it('replaces exactly the edges of a paper whose abstract changed', async () => {
    await commit(LORA, PROBE);
    const summary = await commit({ ...PROBE, abstract: 'We probe {USES Model RoBERTa}.' });
    expect(summary.edges).toEqual({ inserted: 1, changed: 0, deleted: 2 });
    expect((await edges()).filter(({ title }) => title === PROBE.title)).toEqual([
      { title: PROBE.title, relation: 'USES', name: 'RoBERTa' },
    ]);
    expect(await entityNames()).toEqual(['BERT', 'GLUE', 'LoRA', 'RoBERTa', 'microsoft/LoRA']);
  });

  it('leaves no entity, name or author that no paper speaks of', async () => {
    await commit(LORA);
    await commit({ ...LORA, abstract: 'Nothing is named here.', authors: ['Ann Lee'] });
    const [counts] = await store.read(statement('read/statistics'));
    expect(counts).toMatchObject({ papers: 1, methods: 0, models: 0, datasets: 0, authors: 1 });
    const [names] = await store.read({
      name: 'names',
      text: 'MATCH (n:Name) RETURN count(n) AS names',
    });
    expect(names).toEqual({ names: 0 });
  });

  it('gives an alias the sentence of the paper that justifies it', async () => {
    await commit(LORA);
    const proofs = await store.read({
      name: 'proofs',
      text: "MATCH (n:Name)-[r:NAMES]->(e:Entity {name: 'LoRA'}) RETURN n.key AS key, r.paper AS paper, r.quote AS quote ORDER BY key",
    });
    expect(proofs.map(({ key }) => key)).toEqual(['lora', 'lowrankadaptation']);
    expect(proofs[1]).toMatchObject({ paper: 'arxiv:2106.09685' });
    expect(String(proofs[1]?.quote)).toContain('low-rank adaptation');
  });

  it('finds a new proof for an alias when its paper no longer gives it', async () => {
    const other = paper('Adapters of low rank, once more', {
      abstract: 'It is {USES Method LoRA|low-rank adaptation}, we say.',
      externalIds: { arxiv: '2999.00001' },
    });
    await commit(LORA, other);
    await commit({ ...LORA, abstract: 'We propose nothing.' });
    const [proof] = await store.read({
      name: 'proof',
      text: "MATCH (n:Name {key: 'lowrankadaptation'})-[r:NAMES]->(e:Entity) RETURN r.paper AS paper, r.papers AS papers",
    });
    expect(proof).toEqual({ paper: 'arxiv:2999.00001', papers: 1 });
  });

  it('is one paper when ids agree, under the strongest id, the former id still resolving', async () => {
    await commit(paper(LORA.title, { abstract: 'An abstract.', year: 2021 }));
    const [before] = await store.read({ name: 'id', text: 'MATCH (p:Paper) RETURN p.id AS id' });
    await commit(LORA);
    const keys = await store.read({
      name: 'keys',
      text: 'MATCH (k:PaperKey)-[:IDENTIFIES]->(p:Paper) RETURN k.key AS key, p.id AS id ORDER BY key',
    });
    expect(keys).toEqual([
      { key: 'arxiv:2106.09685', id: 'arxiv:2106.09685' },
      { key: before?.id, id: 'arxiv:2106.09685' },
    ]);
  });

  it('merges two papers that a later record shows to be one', async () => {
    await commit(
      paper('A preprint about graphs', {
        externalIds: { arxiv: '2401.00001' },
        abstract: 'Short {USES Model BERT}.',
        authors: ['Ann Lee', 'Bo Chen'],
      }),
      paper('The published paper about graphs', {
        externalIds: { doi: '10.1/x' },
        venue: 'Graphs',
        authors: ['Ann Lee'],
      }),
    );
    const summary = await commit(
      paper('A paper about graphs', { externalIds: { arxiv: '2401.00001', doi: '10.1/x' } }),
    );
    expect(summary.papers.merged).toBe(1);
    const papers = await store.read({
      name: 'papers',
      text: 'MATCH (p:Paper) RETURN p.id AS id, p.venue AS venue',
    });
    expect(papers).toEqual([{ id: 'arxiv:2401.00001', venue: 'Graphs' }]);
    const authors = await store.read({
      name: 'authors',
      text: 'MATCH (a:Author) RETURN a.name AS name, a.paperCount AS papers ORDER BY name',
    });
    expect(authors).toEqual([
      { name: 'Ann Lee', papers: 1 },
      { name: 'Bo Chen', papers: 1 },
    ]);
  });

  it('keeps what an earlier record says and a later one of the same paper lacks', async () => {
    await commit(LORA);
    await commit(paper(LORA.title, { externalIds: { arxiv: '2106.09685' }, venue: 'ICLR' }));
    const papers = await store.read({
      name: 'papers',
      text: 'MATCH (p:Paper) RETURN p.abstract AS abstract, p.venue AS venue, p.authorNames AS authors',
    });
    expect(papers).toEqual([{ abstract: LORA.abstract, venue: 'ICLR', authors: LORA.authors }]);
    expect(await edges()).toHaveLength(4);
  });

  it('keeps papers apart that share a title but contradict each other', async () => {
    await commit(
      paper('Introduction', { abstract: 'One book.', year: 2001 }),
      paper('Introduction', { abstract: 'Another book.', year: 2019 }),
      paper('A survey of graph learning', { authors: ['Ann Lee'], year: 2015 }),
      paper('A Survey of Graph Learning', { authors: ['Bo Chen'], year: 2015 }),
    );
    const [counts] = await store.read(statement('read/statistics'));
    expect(counts?.papers).toBe(4);
  });

  it('follows the larger vote on whether a name is a method or a model, keeping its id', async () => {
    await commit(paper('First paper on it', { abstract: '{USES Method GPT}' }));
    await commit(
      paper('Second paper on it', { abstract: '{USES Model GPT}' }),
      paper('Third paper on it', { abstract: '{USES Model GPT}' }),
    );
    const rows = await store.read({
      name: 'kinds',
      text: 'MATCH (e:Entity) RETURN e.id AS id, e.kind AS kind, e:Model AS model, e:Method AS method',
    });
    expect(rows).toEqual([{ id: 'technique:gpt', kind: 'Model', model: true, method: false }]);
  });
});

const NAMES = [
  'BERT',
  'Bert',
  'GPT',
  'LoRA',
  'GLUE',
  'graph neural network',
  'Graph Neural Networks',
  'FBN',
  'fuzzy brick network',
  'fuzzy brick network|FBN',
  'frozen bread numbers|FBN',
  'fuzzy brick network|FUBN',
  'SGD',
  'stochastic gradient descent',
  'schema-guided dialogue|SGD',
];
const mark = fc
  .tuple(
    fc.constantFrom('USES', 'INTRODUCES', 'MENTIONS'),
    fc.constantFrom('Method', 'Model', 'Dataset'),
    fc.subarray(NAMES, { minLength: 1, maxLength: 2 }),
  )
  .map(([relation, kind, names]) => `{${relation} ${kind} ${names.join('|')}}`);
const papers = fc.uniqueArray(
  fc.record({ number: fc.integer({ min: 0, max: 40 }), marks: fc.array(mark, { maxLength: 4 }) }),
  { selector: ({ number }) => number, minLength: 1, maxLength: 8 },
);

describe('the graph of a set of papers', () => {
  it('is the same in any order, in one run or several, with detours', async () => {
    const numRuns = engine === 'neo4j' ? 6 : 40;
    await fc.assert(
      fc.asyncProperty(
        papers,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        async (drawn, chance) => {
          const next = () => chance.next().value as number;
          const all = drawn.map(({ number, marks }) =>
            paper(`Paper number ${number} of the set`, {
              abstract: marks.join(' and '),
              authors: [`Author ${number % 3}`],
              ...(number % 2
                ? { externalIds: { arxiv: `2001.${String(number).padStart(5, '0')}` } }
                : {}),
            }),
          );
          await emptyGraph(store);
          await commit(...all);
          const expected = (await dump()) + (await bonds());
          await emptyGraph(store);
          const shuffled = all.map((one) => ({ one, at: next() })).sort((a, b) => a.at - b.at);
          for (const { one, at } of shuffled) {
            if (at > 0.7)
              await commit({
                ...one,
                abstract: 'First {USES Model Other|BERT}, {USES Method frozen bread numbers|FBN}.',
              });
            await commit(one);
          }
          expect((await dump()) + (await bonds())).toBe(expected);
        },
      ),
      { numRuns },
    );
  }, 120_000);
});
