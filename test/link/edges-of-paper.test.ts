import type { ExtractedEntity, Extraction } from '../../src/domain/extraction.js';
import type { PaperNode } from '../../src/domain/graph.js';
import { claimsOfPaper, edgesOfClaims } from '../../src/link/edges-of-paper.js';
import { formBonds } from '../../src/link/form/form-bonds.js';
import { formKnowledge } from '../../src/link/form/form-knowledge.js';
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

const edgesOfPaper = (paperNode: PaperNode, extraction: Extraction) =>
  edgesOfClaims(claimsOfPaper(paperNode, extraction, formKnowledge()), {
    knowledge: formKnowledge(),
    bonds: formBonds([]),
  });

describe('edgesOfClaims', () => {
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
        forms: ['technique:bert'],
        bonds: [],
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

  it('says which short form stands for which long one, where the paper does', () => {
    const both = bert({
      name: 'fuzzy brick network',
      aliases: ['FBN'],
      type: 'Method',
      mentions: ['fuzzy brick network', 'FBN'].map((surface) => ({
        field: 'abstract',
        start: 0,
        end: surface.length,
        surface,
      })),
    });
    expect(edgesOfPaper(node(), found({ entities: [both] }))).toMatchObject([
      {
        entityId: 'technique:fuzzybricknetwork',
        forms: ['technique:fbn', 'technique:fuzzybricknetwork'],
        bonds: ['technique:fbn=technique:fuzzybricknetwork'],
      },
    ]);
  });

  it('takes no alias for a word of the paper that its text does not have', () => {
    const [edge] = edgesOfPaper(
      node(),
      found({ entities: [bert({ name: 'fuzzy brick network', aliases: ['FBN'] })] }),
    );
    expect(edge?.bonds).toEqual([]);
  });

  it.each([
    ['BERT', 'BERT-based'],
    ['Attention', 'attention mechanism'],
    ['Qwen3-4B', 'Qwen3-1.7B/4B'],
    ['GLUE', 'SuperGLUE'],
  ])('does not take %s for a short form of %s', (name, alias) => {
    const mentions = [name, alias].map((surface) => ({
      ...{ field: 'abstract' as const, start: 0, end: surface.length, surface },
    }));
    const [edge] = edgesOfPaper(
      node(),
      found({ entities: [bert({ name, aliases: [alias], mentions })] }),
    );
    expect(edge?.bonds).toEqual([]);
  });

  it('reads a known acronym by its context, less surely than its long form', () => {
    const cfg = (sentence: string, name = 'CFG') =>
      edgesOfPaper(
        node({ title: 'A paper', abstract: sentence }),
        found({
          entities: [
            bert({
              name,
              type: 'Method',
              mentions: [{ field: 'abstract', start: 0, end: 3, surface: name }],
            }),
          ],
        }),
      )[0];
    const parser = cfg('CFG rules derive the sentences that the parser of the treebank sees.');
    const sampler = cfg('CFG steers the sampling of text-to-image diffusion models.');
    expect(parser?.entityId).toBe('technique:contextfreegrammar');
    expect(sampler?.entityId).toBe('technique:classifierfreeguidance');
    expect(parser?.confidence).toBeLessThan(0.9124);
    expect(cfg('It is one.', 'context-free grammar')).toMatchObject({
      entityId: parser?.entityId,
      confidence: 0.9124,
    });
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
