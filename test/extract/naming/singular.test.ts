import { singular } from '../../../src/extract/naming/singular.js';

describe('singular', () => {
  it.each([
    ['graph neural networks', 'graph neural network'],
    ['LLMs', 'LLM'],
    ['knowledge bases', 'knowledge base'],
    ['parallel corpora', 'parallel corpus'],
    ['ontologies', 'ontology'],
    ['contrastive losses', 'contrastive loss'],
    ['dialogue acts', 'dialogue act'],
    ['inductive bias', 'inductive bias'],
    ['sentiment analysis', 'sentiment analysis'],
    ['DARTS', 'DARTS'],
    ['Transformers', 'Transformer'],
    ['image patches', 'image patch'],
  ])('makes %j %j', (name, expected) => {
    expect(singular(name)).toBe(expected);
  });
});
