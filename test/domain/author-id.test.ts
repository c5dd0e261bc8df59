import { authorIdOf } from '../../src/domain/author-id.js';

describe('authorIdOf', () => {
  it.each([
    ['Tim Dettmers', 'TIM DETTMERS'],
    ['José García', 'Jose Garcia'],
    ['Jean-Luc Doe', 'Jean Luc Doe'],
  ])('is the same for %s and %s', (a, b) => {
    expect(authorIdOf(a)).toBe(authorIdOf(b));
  });

  it('keeps names apart that differ in a final s', () => {
    expect(authorIdOf('Ann Williams')).not.toBe(authorIdOf('Ann William'));
  });

  it('is undefined for what is no name', () => {
    expect(authorIdOf('—')).toBeUndefined();
  });
});
