import { quoteAround } from '../../src/domain/quote.js';

const quote = (text: string, surface: string) => {
  const start = text.indexOf(surface);
  return quoteAround(text, start, start + surface.length);
};

describe('quoteAround', () => {
  it.each([
    ['First comes this. We use BERT here. Then that.', 'BERT', 'We use BERT here.'],
    ['We use BERT', 'BERT', 'We use BERT'],
    ['Does it work? BERT does! Others do not.', 'BERT', 'BERT does!'],
    [
      'It costs 3.5 points (BERT et al. say so). End.',
      'BERT',
      'It costs 3.5 points (BERT et al. say so).',
    ],
  ])('of "%s" around %s is "%s"', (text, surface, sentence) => {
    expect(quote(text, surface)).toBe(sentence);
  });

  it('is cut where a text has no full stop', () => {
    const text = `${'word '.repeat(1000)}BERT${' word'.repeat(1000)}`;
    expect(quote(text, 'BERT').length).toBeLessThan(900);
    expect(quote(text, 'BERT')).toContain('BERT');
  });
});
