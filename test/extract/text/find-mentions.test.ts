import fc from 'fast-check';
import { readFieldText } from '../../../src/extract/text/field-text.js';
import { findMentions } from '../../../src/extract/text/find-mentions.js';

const title = readFieldText('title', 'BERT for all: ALBERT and BERT-large');
const comment = readFieldText('comment', 'BERT again');

describe('findMentions', () => {
  it('finds whole words only, and none in the comment', () => {
    const found = findMentions([title, comment], ['BERT']);
    expect(found.map(({ field, start }) => [field, start])).toEqual([
      ['title', 0],
      ['title', 25],
    ]);
  });

  it('takes the longer of two that overlap', () => {
    const found = findMentions([title], ['BERT', 'BERT-large']);
    expect(found.map(({ surface }) => surface)).toEqual(['BERT', 'BERT-large']);
  });

  it('gives places that slice back to the surface, in order, without overlap', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '-', 'é', '😀'),
      maxLength: 60,
    });
    const surface = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '😀'),
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(letters, fc.array(surface, { maxLength: 4 }), (text, surfaces) => {
        let end = 0;
        for (const mention of findMentions([readFieldText('title', text)], surfaces)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.surface);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.end;
        }
      }),
    );
  });
});
