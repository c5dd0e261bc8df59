import { readFileSync } from 'node:fs';
import { SETTING_NAMES } from '../../src/config.js';

const OPERATIONS = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');

describe('docs/operations.md', () => {
  it('names every setting and no other', () => {
    const [, table = ''] = /## Settings\n([\s\S]*?)\n## /.exec(OPERATIONS) ?? [];
    const named = [...table.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name),
    );
    expect(named.sort()).toEqual([...SETTING_NAMES].sort());
  });
});
