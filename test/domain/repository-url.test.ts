import { parseRepositoryUrl } from '../../src/domain/repository-url.js';

describe('parseRepositoryUrl', () => {
  it.each([
    ['https://github.com/Owner/Name', 'https://github.com/Owner/Name', 'github', 'Owner/Name'],
    ['http://www.github.com/a/b.git', 'https://github.com/a/b', 'github', 'a/b'],
    ['github.com/a/b/tree/main/x?y=1#z', 'https://github.com/a/b', 'github', 'a/b'],
    ['git@github.com:a/b.git', 'https://github.com/a/b', 'github', 'a/b'],
    ['https://raw.githubusercontent.com/a/b/main/f.py', 'https://github.com/a/b', 'github', 'a/b'],
    [
      'https://gist.github.com/a/0123456789abcdef',
      'https://gist.github.com/a/0123456789abcdef',
      'github',
      'a/0123456789abcdef',
    ],
    ['https://huggingface.co/a/b/tree/main', 'https://huggingface.co/a/b', 'huggingface', 'a/b'],
    [
      'https://hf.co/datasets/a/b',
      'https://huggingface.co/datasets/a/b',
      'huggingface',
      'datasets/a/b',
    ],
    [
      'https://huggingface.co/spaces/a/b',
      'https://huggingface.co/spaces/a/b',
      'huggingface',
      'spaces/a/b',
    ],
    ['https://gitlab.com/a/b/c/-/tree/main', 'https://gitlab.com/a/b/c', 'gitlab', 'a/b/c'],
    ['https://gitlab.inria.fr/a/b', 'https://gitlab.inria.fr/a/b', 'gitlab', 'a/b'],
    ['https://bitbucket.org/a/b/src', 'https://bitbucket.org/a/b', 'bitbucket', 'a/b'],
    [
      'https://doi.org/10.5281/zenodo.123',
      'https://zenodo.org/records/123',
      'zenodo',
      'zenodo.org/records/123',
    ],
    [
      'https://anonymous.4open.science/repository/x-1/f.py',
      'https://anonymous.4open.science/r/x-1',
      'other',
      'anonymous.4open.science/r/x-1',
    ],
    ['https://www.Example.org/a/b/.', 'https://example.org/a/b', 'other', 'example.org/a/b'],
  ])('reads %j', (text, ...expected) => {
    const { url, host, slug } = parseRepositoryUrl(text) ?? {};
    expect([url, host, slug]).toEqual(expected);
  });

  it.each([
    'https://github.com/owner',
    'https://github.com/topics/nlp',
    'https://huggingface.co/papers/2401.00001',
    'https://huggingface.co/owner',
    'https://doi.org/10.1000/182',
    'ftp://example.org/a',
    'no address',
    '',
    'https://',
  ])('finds no repository in %j', (text) => {
    expect(parseRepositoryUrl(text)).toBeUndefined();
  });

  it('gives all spellings of one GitHub repository one key', () => {
    const keys = ['https://github.com/A/B', 'http://github.com/a/b.git', 'GitHub.com/a/b/issues'];
    expect(new Set(keys.map((text) => parseRepositoryUrl(text)?.key))).toEqual(
      new Set(['github.com/a/b']),
    );
  });

  it('reads its own addresses as they are', () => {
    const { url = '' } = parseRepositoryUrl('www.github.com/a/b/') ?? {};
    expect(parseRepositoryUrl(url)?.url).toBe(url);
  });
});
