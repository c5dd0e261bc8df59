import fc from 'fast-check';
import { bm25Share } from '../../src/discover/text/bm25.js';
import { bestFragment, findTerms } from '../../src/discover/text/highlight.js';
import { countTerms } from '../../src/discover/text/term-counts.js';
import { parseWordFrequencies, wordFrequencies } from '../../src/discover/text/word-frequencies.js';
import { wordsForTerms } from '../../src/discover/text/words-for-terms.js';
import { searchTerms } from '../../src/domain/search-terms.js';

const found = (text: string, query: string) =>
  findTerms(text, new Set(searchTerms(query))).map(({ start, end }) => text.slice(start, end));

describe('findTerms', () => {
  it.each([
    ['We adapted it by adapting an adoption', 'adapt', ['adapted', 'adapting']],
    ['Naïve Bayes, naive Bayes', 'naive', ['Naïve', 'naive']],
    ['Low-Rank adaptation, low rank', 'rank', ['Low-Rank', 'rank']],
    ['A C++ and C# tool in C', 'C++', ['C++']],
    ['语言模型的研究', '语言', ['语言模型的研究']],
    ['Nothing here', 'adapt', []],
    ['The theory of it', 'the of', []],
  ])('finds in "%s" for "%s" %j', (text, query, words) => {
    expect(found(text, query)).toEqual(words);
  });

  it('is linear on hostile text', () => {
    const started = Date.now();
    found(`${'a-'.repeat(100_000)}!`, 'b');
    found('\u0301'.repeat(200_000), 'b');
    expect(Date.now() - started).toBeLessThan(3_000);
  });
});

describe('bestFragment', () => {
  it('takes the stretch with the most matches, on whole words', () => {
    const text = `A lora here. ${'Filler words stand between. '.repeat(20)}Then lora, LoRA and more lora at the end.`;
    const fragment = bestFragment(text, findTerms(text, new Set(['lora'])));
    expect(fragment?.matches).toHaveLength(3);
    const shown = text.slice(fragment?.start, fragment?.end);
    expect(shown.length).toBeLessThanOrEqual(240);
    expect(shown).toMatch(/^\S.*at the end\.$/);
  });

  it('lies within the text, its matches within it', () => {
    const texts = fc.array(fc.constantFrom('lora', 'x', 'averylongwordindeed', 'é', '𝒳'), {
      maxLength: 120,
    });
    fc.assert(
      fc.property(texts, (words) => {
        const text = words.join(' ');
        const matches = findTerms(text, new Set(['lora']));
        const fragment = bestFragment(text, matches);
        expect(fragment === undefined).toBe(matches.length === 0);
        if (fragment === undefined) return;
        expect(fragment.start).toBeGreaterThanOrEqual(0);
        expect(fragment.end).toBeLessThanOrEqual(text.length);
        for (const { start, end } of fragment.matches) {
          expect(text.slice(start, end)).toBe('lora');
          expect(start).toBeGreaterThanOrEqual(fragment.start);
          expect(end).toBeLessThanOrEqual(fragment.end);
        }
      }),
    );
  });
});

describe('bm25Share', () => {
  const frequencies = parseWordFrequencies('papers 1000 length 10 rarest 5\n900 model\n20 lora\n');
  const share = (query: string, text: string) =>
    bm25Share(query.split(' '), countTerms(text.split(' ')), frequencies);

  it('lies between 0 and 1', () => {
    expect(share('lora', 'model')).toBe(0);
    expect(share('lora', 'lora '.repeat(500).trim())).toBeLessThan(1);
    expect(bm25Share([], new Map(), frequencies)).toBe(0);
  });

  it.each([
    ['a telling word above a common one', 'lora model', 'lora x x', 'model x x'],
    ['a word said twice above one said once', 'lora', 'lora lora x', 'lora x x'],
    ['a short text above a long one', 'lora', 'lora x', `lora${' x'.repeat(60)}`],
    ['both words above one', 'lora model', 'lora model x', 'lora x x'],
  ])('sets %s', (...[, query, more, less]) => {
    expect(share(query, more)).toBeGreaterThan(share(query, less));
  });
});

describe('the shipped word frequencies', () => {
  it('know common words as common, and unknown ones as the rarest', () => {
    const { idf, meanLength } = wordFrequencies();
    expect(meanLength).toBeGreaterThan(100);
    expect(idf('model')).toBeLessThan(1);
    expect(idf('lora')).toBeGreaterThan(idf('transform'));
    expect(idf('zzzqqq')).toBeGreaterThan(idf('lora'));
  });

  it.each(['', 'papers many length 1 rarest 1', '{}'])('refuse a head "%s"', (text) => {
    expect(() => parseWordFrequencies(text)).toThrow(/expected "papers N/);
  });
});

describe('wordsForTerms', () => {
  it('writes terms as the text does, each word once', () => {
    expect(wordsForTerms('Adapting low-rank adapters', ['adapt', 'low', 'rank', 'gone'])).toEqual([
      'Adapting',
      'low-rank',
      'gone',
    ]);
  });
});
