import fc from 'fast-check';
import { tokenize } from '../../../src/extract/text/tokens.js';

const words = (text: string) => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it.each([
    ['fine-tuning of LLMs', ['fine-tuning', 'of', 'LLMs']],
    ['on CIFAR-10/100, we', ['on', 'CIFAR-10/100', ',', 'we']],
    ['GPT-3.5 and wav2vec 2.0.', ['GPT-3.5', 'and', 'wav2vec', '2.0', '.']],
    ['in Node.js, C++ and C#', ['in', 'Node.js', ',', 'C++', 'and', 'C#']],
    ["BERT's 1,000 tokens", ['BERT', "'s", '1,000', 'tokens']],
    ['e.g., A* search', ['e.g', '.', ',', 'A*', 'search']],
    ['a snake_case name', ['a', 'snake_case', 'name']],
    ['see https://github.com/a/b now', ['see', 'https://github.com/a/b', 'now']],
    ['we do. However, it', ['we', 'do', '.', 'However', ',', 'it']],
    ['methods.However', ['methods', '.', 'However']],
    ['naïve Bayes — 贝叶斯', ['naïve', 'Bayes', '—', '贝叶斯']],
    ['\\tau-bench', ['\\tau', '-', 'bench']],
  ])('cuts %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives slices of the text in order, with only white space between them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(end, token.start).trim()).toBe('');
          end = token.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});
