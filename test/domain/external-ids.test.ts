import fc from 'fast-check';
import { externalIdsOfUrl, normalizeExternalIds } from '../../src/domain/external-ids.js';

describe('normalizeExternalIds', () => {
  it.each([
    ['2305.17333', '2305.17333'],
    ['2305.17333v2', '2305.17333'],
    ['arXiv:2305.17333v12', '2305.17333'],
    ['http://arxiv.org/abs/2305.17333v1', '2305.17333'],
    ['https://www.arxiv.org/pdf/0704.0001v2.pdf', '0704.0001'],
    ['math.GT/0309136v1', 'math/0309136'],
    ['https://arxiv.org/abs/hep-th/9901001', 'hep-th/9901001'],
    ['10.48550/arXiv.2305.17333', '2305.17333'],
    ['https://huggingface.co/papers/2305.17333', '2305.17333'],
  ])('reads the arXiv id %s as %s', (stated, id) => {
    expect(normalizeExternalIds({ arxiv: stated })).toEqual({
      externalIds: { arxiv: id },
      malformed: [],
    });
  });

  it.each([
    ['10.1038/S42256-024-00832-8', '10.1038/s42256-024-00832-8'],
    ['https://doi.org/10.1000/182.', '10.1000/182'],
    ['doi: 10.1000/182', '10.1000/182'],
    ['http://dx.doi.org/10.1002%2Fabc', '10.1002/abc'],
    ['10.1002/(SICI)1097(199)48:2<1::AID>3.0;2-A', undefined],
  ])('reads the DOI %s as %s', (stated, id) => {
    expect(normalizeExternalIds({ doi: stated }).externalIds.doi).toBe(id);
  });

  it.each([
    [{ acl: 'https://aclanthology.org/P18-3017.pdf' }, { acl: 'P18-3017' }],
    [{ acl: 'https://www.aclweb.org/anthology/p18-3017/' }, { acl: 'P18-3017' }],
    [{ acl: '2020.acl-main.389' }, { acl: '2020.acl-main.389' }],
    [{ openReview: 'https://openreview.net/pdf?id=B1gNKxrYPB' }, { openReview: 'B1gNKxrYPB' }],
    [{ openAlex: 'https://openalex.org/w2741809807' }, { openAlex: 'W2741809807' }],
    [{ semanticScholar: 'CorpusID:10015691' }, { semanticScholar: '10015691' }],
    [
      { semanticScholar: `https://www.semanticscholar.org/paper/A-Title/${'aB12'.repeat(10)}` },
      { semanticScholar: 'ab12'.repeat(10) },
    ],
  ])('normalises %j', (stated, ids) => {
    expect(normalizeExternalIds(stated)).toEqual({ externalIds: ids, malformed: [] });
  });

  it('counts a DOI that arXiv registered as the arXiv id alone', () => {
    expect(normalizeExternalIds({ doi: '10.48550/ARXIV.2305.17333' }).externalIds).toEqual({
      arxiv: '2305.17333',
    });
  });

  it('takes the ACL id from a DOI of the Anthology, unless one is stated', () => {
    const doi = '10.18653/v1/P18-3017';
    expect(normalizeExternalIds({ doi }).externalIds).toEqual({
      doi: '10.18653/v1/p18-3017',
      acl: 'P18-3017',
    });
    expect(normalizeExternalIds({ doi, acl: 'P18-3018' }).externalIds.acl).toBe('P18-3018');
  });

  it.each([
    [{ arxiv: '2313.17333' }, 'arxiv'],
    [{ arxiv: 'hello' }, 'arxiv'],
    [{ doi: '11.1000/182' }, 'doi'],
    [{ acl: 'P18-3' }, 'acl'],
    [{ openReview: 'https://openreview.net/group?name=ICLR' }, 'openReview'],
    [{ openAlex: 'A123' }, 'openAlex'],
    [{ semanticScholar: 'abc' }, 'semanticScholar'],
  ])('says that %j is none', (stated, kind) => {
    const { externalIds, malformed } = normalizeExternalIds(stated);
    expect(externalIds).toEqual({});
    expect(malformed).toEqual([{ kind, reason: expect.stringMatching(/^".*", expected an? /) }]);
  });

  it('leaves a normalised id as it is', () => {
    const ids = fc.record(
      {
        arxiv: fc.stringMatching(/^\d{2}0[1-9]\.\d{5}$/),
        doi: fc.stringMatching(/^10\.\d{4}\/[a-z0-9]{1,9}$/),
        acl: fc.stringMatching(/^[A-Z]\d{2}-\d{4}$/),
        openAlex: fc.stringMatching(/^W\d{4,10}$/),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(ids, (stated) => {
        expect(normalizeExternalIds(stated)).toEqual({ externalIds: stated, malformed: [] });
      }),
    );
  });
});

describe('externalIdsOfUrl', () => {
  it.each([
    ['https://arxiv.org/abs/2305.17333', { arxiv: '2305.17333' }],
    ['https://openreview.net/forum?id=B1gNKxrYPB', { openReview: 'B1gNKxrYPB' }],
    ['https://aclanthology.org/2025.coling-main.255/', { acl: '2025.coling-main.255' }],
    ['https://doi.org/10.1000/182', { doi: '10.1000/182' }],
    ['https://arxiv.org/list/cs.CL/recent', {}],
    ['https://proceedings.mlr.press/v108/rontsis20a.html', {}],
    ['2305.17333', {}],
  ])('takes from %s %j', (url, ids) => {
    expect(externalIdsOfUrl(url)).toEqual(ids);
  });
});
