import { normalName, normalTitle, normalUrl } from '../../src/evaluate/normal-form.js';

it.each([
  ['Kite-Nets', 'kitenet'],
  ['loss', 'loss'],
  ['s', 's'],
  ['Kites 2', 'kites2'],
  ['C++', 'c++'],
  ['C#', 'c'],
  ['Straße', 'strasse'],
  ['GROẞ', 'gross'],
  ['ΣΟΦΟΣ', 'σοφοσ'],
  ['ﬁne', 'fine'],
  ['Ｂｅａｃｈ', 'beach'],
  ['ıslak', 'ıslak'],
  ['風箏', '風箏'],
  ['!!!', ''],
])('normalises the name %j to %j', (name, form) => {
  expect(normalName(name)).toBe(form);
});

it('keeps the plural of a title', () => {
  expect(normalTitle('Kites: On Tails')).toBe('kitesontails');
});

it.each([
  ['https://www.GitHub.com/Jane/Kites.git/', 'github.com/jane/kites'],
  ['https://github.com/Jane/Kites.git', 'github.com/jane/kites'],
  ['http://GitLab.com/Jane/Kites//', 'gitlab.com/Jane/Kites'],
  ['github.com', 'github.com'],
  ['  ', ''],
])('normalises the address %j to %j', (url, form) => {
  expect(normalUrl(url)).toBe(form);
});
