import type { ExtractedEntity, Extraction } from '../../src/domain/extraction.js';
import type { PaperNode } from '../../src/domain/graph.js';
import { edgesOfPaper } from '../../src/link/edges-of-paper.js';
import { paper } from '../support/paper.js';

const node = (fields: Partial<PaperNode> = {}): PaperNode => ({
  ...paper('On BERT', { abstract: 'We use BERT. It is good.' }),
  id: 'p',
  keys: ['p'],
  records: [],
  contentHash: 'h',
  extractor: 'x@1',
  ...fields,
});

const bert = (fields: Partial<ExtractedEntity> = {}): ExtractedEntity => ({
  type: 'Model',
  name: 'BERT',
  aliases: [],
  relation: 'USES',
  confidence: 0.91239,
  typeProbabilities: { Method: 0.1, Model: 0.7, Dataset: 0.2 },
  mentions: [{ field: 'abstract', start: 7, end: 11, surface: 'BERT' }],
  ...fields,
});

const found = (fields: Partial<Extraction>): Extraction => ({
  entities: [],
  topics: [],
  repositories: [],
  ...fields,
});

describe('edgesOfPaper', () => {
  it('carries evidence, quote, confidence and the votes on the kind', () => {
    expect(edgesOfPaper(node(), found({ entities: [bert()] }))).toEqual([
      {
        paperId: 'p',
        entityId: 'technique:bert',
        relation: 'USES',
        confidence: 0.9124,
        origin: 'extracted',
        extractor: 'x@1',
        name: 'BERT',
        quote: 'We use BERT.',
        evidence: [{ field: 'abstract', start: 7, end: 11, surface: 'BERT' }],
        votes: { Method: 125, Model: 875 },
      },
    ]);
  });

  it('joins two findings of one entity under the stronger relation', () => {
    const [only, ...others] = edgesOfPaper(
      node(),
      found({
        entities: [
          bert({ relation: 'MENTIONS', confidence: 0.99 }),
          bert({ name: 'Bert', type: 'Method', relation: 'INTRODUCES' }),
        ],
      }),
    );
    expect(others).toEqual([]);
    expect(only).toMatchObject({ relation: 'INTRODUCES', confidence: 0.99 });
  });

  it('keeps a data set apart from a method of the same name', () => {
    const ids = edgesOfPaper(node(), found({ entities: [bert(), bert({ type: 'Dataset' })] })).map(
      ({ entityId }) => entityId,
    );
    expect(ids).toEqual(['dataset:bert', 'technique:bert']);
  });

  it('takes repositories of the metadata as released, and says who states it', () => {
    const [edge] = edgesOfPaper(
      node({ codeLinks: ['http://www.github.com/Google/BERT.git'] }),
      found({}),
    );
    expect(edge).toMatchObject({
      entityId: 'repository:github.com/google/bert',
      relation: 'RELEASES',
      origin: 'metadata',
      name: 'github.com/Google/BERT',
      evidence: [{ field: 'metadata', surface: 'http://www.github.com/Google/BERT.git' }],
    });
  });

  it('leaves out what has no letter to be known by', () => {
    expect(edgesOfPaper(node(), found({ entities: [bert({ name: '—' })] }))).toEqual([]);
  });
});
