import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkFigures } from '../../src/evaluate/link-figures.js';
import { type LabelledPair, parseLabelledPair } from '../../src/evaluate/link-pairs.js';
import { readJsonl } from '../../src/evaluate/read-jsonl.js';
import { readNameKnowledge } from '../../src/link/knowledge/name-knowledge.js';
import { sameEntity } from '../../src/link/same/same-entity.js';

const FIXTURE = 'test/evaluate/fixture';
const SCORER = '../shared/gold/score_pairs.py';
const PAIRS = '../shared/gold/pairs-dev.jsonl';
const hasReference =
  existsSync(SCORER) && existsSync(PAIRS) && spawnSync('python3', ['--version']).status === 0;

function figuresOf(
  pairs: readonly LabelledPair[],
  predicted: readonly { readonly id: string; readonly same: boolean }[],
): unknown {
  const figures = linkFigures(pairs, new Map(predicted.map(({ id, same }) => [id, same])));
  return Object.fromEntries(figures);
}

it('gives the figures of the reference scorer, a pair without prediction counting as different', () => {
  const pairs = readJsonl(`${FIXTURE}/pairs.jsonl`, parseLabelledPair);
  const predicted = readJsonl(
    `${FIXTURE}/pairs-predicted.jsonl`,
    (value) => value as { id: string; same: boolean },
  );
  const expected: unknown = JSON.parse(readFileSync(`${FIXTURE}/pairs-expected.json`, 'utf8'));
  expect(figuresOf(pairs, predicted)).toEqual(expected);
});

it('refuses a pair that is none, with what is wrong', () => {
  expect(() => parseLabelledPair({ id: 'x', kind: 'a', a: {}, b: {}, same: 1 })).toThrow('surface');
});

(hasReference ? it : it.skip)(
  'links development pairs far better than equal names do (needs ../shared and python3)',
  () => {
    const knowledge = readNameKnowledge();
    const pairs = readJsonl(PAIRS, parseLabelledPair);
    const predicted = pairs.map(({ id, a, b }) => ({
      id,
      same: sameEntity(a, b, knowledge).same,
    }));
    const folder = mkdtempSync(join(tmpdir(), 'papergraph-pairs-'));
    const file = join(folder, 'predicted.jsonl');
    writeFileSync(file, predicted.map((one) => `${JSON.stringify(one)}\n`).join(''));
    const answer = execFileSync('python3', [SCORER, PAIRS, file, '--json'], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    const { groups } = JSON.parse(answer) as {
      groups: Record<string, { precision: number; recall: number }>;
    };
    expect(figuresOf(pairs, predicted)).toEqual(groups);
    expect(groups.all?.precision).toBeGreaterThan(0.92);
    expect(groups.all?.recall).toBeGreaterThan(0.85);
    expect(groups.hard?.precision).toBeGreaterThan(0.85);
  },
);
