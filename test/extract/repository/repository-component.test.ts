import { repositoryComponent } from '../../../src/extract/repository/repository-component.js';
import { readFieldText } from '../../../src/extract/text/field-text.js';

function repositoriesOf(abstract: string): readonly string[] {
  const { repositories } = repositoryComponent.run({
    fields: [readFieldText('abstract', abstract)],
  });
  return repositories.map(({ relation, host, slug }) => `${relation} ${host} ${slug}`);
}

describe('repositories', () => {
  it.each([
    ['Our code is available at https://github.com/ab/cd.', ['OFFICIAL github ab/cd']],
    [
      'We build on the toolkit of others (https://github.com/ab/cd), which helps much in what we later do with it all.',
      ['RELATED github ab/cd'],
    ],
    [
      'Models are on https://huggingface.co/datasets/ab/cd',
      ['OFFICIAL huggingface datasets/ab/cd'],
    ],
    ['Project page: https://ab.github.io/cd/', ['OFFICIAL other ab.github.io/cd']],
    [
      'Released at https://zenodo.org/record/123456.',
      ['OFFICIAL zenodo zenodo.org/records/123456'],
    ],
    ['A video is at https://youtu.be/abc', []],
    ['As in https://arxiv.org/abs/2101.00001 we', []],
    ['More at https://github.com/ab', []],
  ])('reads %j', (abstract, expected) => {
    expect(repositoriesOf(abstract)).toEqual(expected);
  });

  it('joins two spellings of one repository, each with its place', () => {
    const fields = [
      readFieldText('abstract', 'See github.com/Ab/cd. Code: https://github.com/ab/CD'),
    ];
    const { repositories } = repositoryComponent.run({ fields });
    expect(repositories.map(({ slug, mentions }) => [slug, mentions.length])).toEqual([
      ['Ab/cd', 2],
    ]);
  });
});
