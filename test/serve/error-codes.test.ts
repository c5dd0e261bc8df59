import { readFile } from 'node:fs/promises';
import { ERROR_CODES } from '../../src/domain/app-error.js';
import { API_ERROR_CODES } from '../../src/serve/error/api-error-codes.js';

const documented = [
  ...(await readFile('docs/errors.md', 'utf8')).matchAll(/^\| `(\w+)` \| (.+) \| (.+) \|$/gm),
];

describe('docs/errors.md', () => {
  it('has every code once, in alphabetical order, and no other', () => {
    const codes = [...new Set([...ERROR_CODES, ...API_ERROR_CODES])].sort();
    expect(documented.map(([, code]) => code)).toEqual(codes);
  });

  it('says of each what it means and what to do', () => {
    for (const [, , meaning = '', advice = ''] of documented) {
      expect(meaning.length).toBeGreaterThan(20);
      expect(advice).toMatch(/\.$/);
    }
  });
});
