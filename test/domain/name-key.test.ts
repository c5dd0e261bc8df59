import fc from 'fast-check';
import { nameKey } from '../../src/domain/name-key.js';

describe('nameKey', () => {
  it.each([
    ['LLaMA 2', 'Llama-2'],
    ['CIFAR-10', 'CIFAR10'],
    ['naïve Bayes', 'naive bayes'],
    ['transformers', 'transformer'],
    ['Graph Neural Networks', 'graph neural network'],
    ['LLMs', 'LLM'],
    ['self-attention', 'self attention'],
    ['ﬁne-tuning', 'fine-tuning'],
  ])('joins %s and %s', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ['BERT', 'ALBERT'],
    ['DART', 'DARTS'],
    ['C', 'C++'],
    ['C++', 'C#'],
    ['LaCAM', 'LaCAM*'],
    ['LLaMA-2', 'LLaMA-3'],
    ['loss', 'los'],
    ['corpus', 'corpu'],
    ['bias', 'bia'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  it('keeps letters of every script and is empty where there is none', () => {
    expect(nameKey('通义千问')).toBe('通义千问');
    expect(nameKey('— …')).toBe('');
  });

  it('is its own key, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const key = nameKey(text);
        // A key has no capital left that could mark a plural, so folding may go on: at most once.
        expect(key.toLowerCase()).toBe(key);
        expect(key).toMatch(/^[\p{L}\p{N}+#]*\*?$/u);
      }),
    );
  });
});
