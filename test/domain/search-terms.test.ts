import { searchTerms, searchText } from '../../src/domain/search-terms.js';

describe('searchTerms', () => {
  it.each([
    ['Learning to rank', ['learn', 'rank']],
    ['Self-supervised speech models', ['self', 'supervis', 'selfsupervis', 'speech', 'model']],
    ['C++ and C#', ['cplusplu', 'csharp']],
    ['Über naïve Methoden', ['uber', 'naiv', 'methoden']],
    ['GPT-4o', ['gpt', '4o', 'gpt4o']],
    ['机器翻译', ['机器', '器翻', '翻译']],
    ['the of and', []],
  ])('of "%s" are %j', (text, terms) => {
    expect(searchTerms(text)).toEqual(terms);
  });

  it('are the same for every form of a word', () => {
    expect(searchTerms('translated')).toEqual(searchTerms('translating'));
  });

  it('hold letters and digits only, so that no query syntax gets through', () => {
    for (const term of searchTerms('title:(a OR "b") ~2 ^3 [x TO y] \\ a/b C++ {!x}')) {
      expect(term).toMatch(/^[\p{L}\p{N}]+$/u);
    }
  });

  it('join the terms of several texts, absent ones passed over', () => {
    expect(searchText(['Deep models', undefined, 'deep'])).toBe('deep model deep');
  });
});
