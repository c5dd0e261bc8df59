import { keysOfPaper, titleHashKey } from '../../src/domain/paper-key.js';

describe('keysOfPaper', () => {
  it('gives the strongest identity first and the title last', () => {
    const keys = keysOfPaper({
      title: 'A title',
      externalIds: { semanticScholar: 'abc', doi: '10.1/x', arxiv: '2305.17333' },
    });
    expect(keys).toEqual(['arxiv:2305.17333', 'doi:10.1/x', 's2:abc', titleHashKey('A title')]);
  });

  it('gives all spellings of a title one key', () => {
    expect(titleHashKey('Léarning: to Rank!')).toBe(titleHashKey('learning to rank'));
    expect(titleHashKey('learning to rank')).not.toBe(titleHashKey('learning to bank'));
  });
});
