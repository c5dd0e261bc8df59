import type { Paper } from '../../src/domain/paper.js';
import { commitPapers } from '../../src/ingest/commit-papers.js';
import type { GraphStore } from '../../src/store/graph-store.js';
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

const methodsOf = async () =>
  (
    await store.read({
      name: 'methods',
      text: 'MATCH (p:Paper)-[r]->(e:Entity) RETURN p.title AS title, e.id AS id, r.confidence AS confidence ORDER BY title, id',
    })
  ).map(({ title, id, confidence }) => [title, id, confidence]);
const using = (title: string, name: string) =>
  paper(title, { abstract: `We use {USES Method ${name}}.` });

describe('an acronym and its long form', () => {
  const SHORT = using('The acronym alone', 'FBN');
  const LONG = using('The long form alone', 'fuzzy brick network');
  const BOTH = using('Both at once', 'fuzzy brick network|FBN');

  it('are two entities until a paper says that they are one, and again when it no longer does', async () => {
    await commit(SHORT, LONG);
    const apart = [
      [SHORT.title, 'technique:fbn', 0.875],
      [LONG.title, 'technique:fuzzybricknetwork', 0.875],
    ];
    expect(await methodsOf()).toEqual(apart);
    const summary = await commit(BOTH);
    expect(await methodsOf()).toEqual([
      [BOTH.title, 'technique:fbn', 0.875],
      [SHORT.title, 'technique:fbn', 0.7875],
      [LONG.title, 'technique:fbn', 0.875],
    ]);
    expect(summary.papers).toMatchObject({ inserted: 1, changed: 0 });
    await commit({ ...BOTH, abstract: 'Nothing is said.' });
    expect(await methodsOf()).toEqual(apart);
  });

  it('are one entity whose aliases tell both', async () => {
    await commit(SHORT, LONG, BOTH);
    const [entity] = await store.read({
      name: 'entity',
      text: 'MATCH (e:Entity) RETURN e.name AS name, e.aliases AS aliases, e.paperCount AS papers',
    });
    expect(entity).toEqual({ name: 'fuzzy brick network', aliases: ['FBN'], papers: 3 });
  });

  it('prove the acronym by the paper that says what it stands for, as long as there is one', async () => {
    const proof = async () =>
      store.read({
        name: 'proof',
        text: "MATCH (n:Name {key: 'fbn'})-[r:NAMES]->(e:Entity) RETURN r.paper AS paper, r.papers AS papers, r.joined AS joined",
      });
    const bare = { ...SHORT, externalIds: { arxiv: '2001.00001' } };
    const joining = { ...BOTH, externalIds: { arxiv: '2001.00009' } };
    await commit(bare, joining);
    expect(await proof()).toEqual([{ paper: 'arxiv:2001.00009', papers: 2, joined: 1 }]);
    await commit({ ...joining, abstract: 'Nothing is said.' });
    expect(await proof()).toEqual([{ paper: 'arxiv:2001.00001', papers: 1, joined: 0 }]);
  });

  it('touch no other paper than those that bear one of the two', async () => {
    await commit(SHORT, LONG, using('Another', 'BERT'));
    const summary = await commit(BOTH);
    expect(summary.edges).toEqual({ inserted: 2, changed: 1, deleted: 1 });
  });

  it('leave a second meaning of the acronym apart, and read it by itself as the commoner one', async () => {
    await commit(
      BOTH,
      using('Both once more', 'fuzzy brick network|FBN'),
      using('Another meaning', 'frozen bread numbers|FBN'),
      SHORT,
    );
    expect((await methodsOf()).map(([title, id]) => [title, id])).toEqual([
      ['Another meaning', 'technique:frozenbreadnumber'],
      ['Both at once', 'technique:fbn'],
      ['Both once more', 'technique:fbn'],
      ['The acronym alone', 'technique:fbn'],
    ]);
  });

  it('are one where it is known before any paper says so', async () => {
    await commit(using('First', 'CNN'), using('Second', 'convolutional neural network'));
    expect(new Set((await methodsOf()).map(([, id]) => id))).toEqual(
      new Set(['technique:convolutionalneuralnetwork']),
    );
  });

  it('leave no form behind that no paper speaks of', async () => {
    await commit(BOTH);
    await commit({ ...BOTH, abstract: 'Nothing is said.' });
    const [forms] = await store.read({
      name: 'forms',
      text: 'MATCH (f:Form) RETURN count(f) AS forms',
    });
    expect(forms).toEqual({ forms: 0 });
  });
});
