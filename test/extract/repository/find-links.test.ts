import { findLinks } from '../../../src/extract/repository/find-links.js';

const addresses = (text: string) => findLinks(text).map((link) => link.address);

describe('findLinks', () => {
  it.each([
    ['Code: https://github.com/ab/cd.', ['https://github.com/ab/cd']],
    ['(code at github.com/ab/cd-e).', ['github.com/ab/cd-e']],
    ['see www.example.org/page, and', ['www.example.org/page']],
    ['at https://github. com/ab/cd.', ['https://github.com/ab/cd']],
    ['at https://github.com/ab/\ncd for all', ['https://github.com/ab/cd']],
    ['at https://github.com/long-\nname/cd.', ['https://github.com/long-name/cd']],
    ['at \\url{https://github.com/ab/c\\_d}.', ['https://github.com/ab/c_d']],
    ['at \\href{https://ab.github.io/x}{here}', ['https://ab.github.io/x']],
    ['[code](https://github.com/ab/cd) is', ['https://github.com/ab/cd']],
    ['<https://gitlab.com/a/b/c>', ['https://gitlab.com/a/b/c']],
    ['Page: ab-lab.github.io/paper/.', ['ab-lab.github.io/paper']],
    ['https://github.com/ab/cd.git.', ['https://github.com/ab/cd.git']],
    ['https://github.com/ab/cd.We show', ['https://github.com/ab/cd']],
    [
      'https://github.com/ab/cd and https://github.com/ab/ef',
      ['https://github.com/ab/cd', 'https://github.com/ab/ef'],
    ],
    ['https://example.org/wiki/A_(b) is', ['https://example.org/wiki/A_(b)']],
    ['we use GitHub. Our code is open', []],
    ['write to someone@github.com today', []],
  ])('reads %j', (text, expected) => {
    expect(addresses(text)).toEqual(expected);
  });

  it('gives the place that the text writes, wraps included', () => {
    const text = 'Code: https://github. com/ab/cd.';
    const [link] = findLinks(text);
    expect(text.slice(link?.start, link?.end)).toBe('https://github. com/ab/cd');
  });

  it.each(['https://', 'https://a.b/ ', 'www.', 'github.com/', 'a.github.io', '))))', '\\url{'])(
    'ends on 100 kB of %j',
    (piece) => {
      findLinks(piece.repeat(100_000 / piece.length));
    },
  );
});
