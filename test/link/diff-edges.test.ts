import type { Edge } from '../../src/domain/graph.js';
import { diffEdges } from '../../src/link/diff-edges.js';

const edge = (entityId: string, fields: Partial<Edge> = {}): Edge => ({
  paperId: 'p',
  entityId,
  relation: 'USES',
  confidence: 0.5,
  origin: 'extracted',
  extractor: 'x@1',
  name: entityId,
  evidence: [],
  votes: { Method: 1000, Model: 0 },
  forms: [entityId],
  bonds: [],
  ...fields,
});

describe('diffEdges', () => {
  it('finds nothing between equal edges, in any order, votes of zero aside', () => {
    const same = edge('b', { votes: { Method: 1000 } });
    expect(diffEdges([edge('a'), edge('b')], [same, edge('a')])).toEqual({
      inserted: [],
      changed: [],
      deleted: [],
    });
  });

  it('tells what came, changed and went', () => {
    const surer = edge('a', { confidence: 0.9 });
    expect(diffEdges([edge('a'), edge('b')], [surer, edge('c')])).toEqual({
      inserted: [edge('c')],
      changed: [{ from: edge('a'), to: surer }],
      deleted: [edge('b')],
    });
  });

  it('deletes and inserts where the relation differs, since its type cannot change', () => {
    const introduces = edge('a', { relation: 'INTRODUCES' });
    expect(diffEdges([edge('a')], [introduces])).toEqual({
      inserted: [introduces],
      changed: [],
      deleted: [edge('a')],
    });
  });
});
