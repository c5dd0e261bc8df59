import { readFile } from 'node:fs/promises';

const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const contributing = await readFile('CONTRIBUTING.md', 'utf8');

describe('CONTRIBUTING.md', () => {
  it('says what each script does, and names no other', () => {
    const described = [...contributing.matchAll(/^\| `npm (?:run )?([\w:-]+)` \|/gm)].map(
      (match) => match[1],
    );
    // npm runs `prepare` by itself.
    const callable = Object.keys(scripts).filter((name) => name !== 'prepare');
    expect(described.sort()).toEqual(callable.sort());
  });
});
