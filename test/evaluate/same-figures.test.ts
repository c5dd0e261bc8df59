import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  type AnnotatedPaper,
  type PredictedEntity,
  parseAnnotatedPaper,
  parsePredictedPaper,
} from '../../src/evaluate/annotation.js';
import { evaluate } from '../../src/evaluate/evaluation.js';
import { readJsonl } from '../../src/evaluate/read-jsonl.js';
import { roundFigures } from '../../src/evaluate/round-figures.js';

const FIXTURE = 'test/evaluate/fixture';
const SCORER = '../shared/gold/score.py';
const GOLD = '../shared/gold/train.jsonl';
const hasReference =
  existsSync(SCORER) && existsSync(GOLD) && spawnSync('python3', ['--version']).status === 0;

/** Our figures in the form that the reference scorer prints. */
function figuresOf(goldPath: string, predictedPath: string): unknown {
  const gold = readJsonl(goldPath, parseAnnotatedPaper);
  const predicted = readJsonl(predictedPath, parsePredictedPaper);
  const { papers, entitiesTyped, entitiesUntyped, topics, repositories, relations } = roundFigures(
    evaluate(gold, predicted, { seed: 1, samples: 1 }),
  );
  const { otherType, micro, ...kinds } = entitiesTyped;
  return {
    papers,
    entities_typed: { ...kinds, ...(otherType.fp > 0 ? { other: otherType } : {}), micro },
    entities_untyped: entitiesUntyped,
    topics,
    repositories,
    relations: {
      accuracy: relations.accuracy,
      right: relations.right,
      matched: relations.matched,
      introduces_vs_rest: relations.byRelation.INTRODUCES,
      confusion_gold_to_predicted: relations.confusion,
    },
  };
}

/** The reference's answer, with every relation that is none under one name, as we count them. */
function reference(text: string): unknown {
  return JSON.parse(text.replaceAll('"None":', '"other":'));
}

it('gives the figures of the reference scorer on papers of every corner case', () => {
  const expected = readFileSync(`${FIXTURE}/expected.json`, 'utf8');
  expect(figuresOf(`${FIXTURE}/gold.jsonl`, `${FIXTURE}/predictions.jsonl`)).toEqual(
    reference(expected),
  );
});

(hasReference ? it : it.skip)(
  'gives the figures of the reference scorer on random predictions (needs ../shared and python3)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'papergraph-'));
    const goldPath = join(folder, 'gold.jsonl');
    writeFileSync(goldPath, readFileSync(GOLD, 'utf8').split('\n').slice(0, 500).join('\n'));
    const gold = readJsonl(goldPath, parseAnnotatedPaper);
    for (const seed of [1, 2, 3]) {
      const path = join(folder, `predictions-${seed}.jsonl`);
      const lines = fc.sample(fc.infiniteStream(fc.nat(999)), { seed, numRuns: 1 });
      const dice = lines[0] ?? [][Symbol.iterator]();
      const roll = (): number => dice.next().value ?? 0;
      writeFileSync(path, gold.flatMap((paper) => disturbed(paper, gold, roll)).join('\n'));
      const answer = execFileSync('python3', [SCORER, goldPath, path, '--json'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      expect(figuresOf(goldPath, path)).toEqual(reference(answer));
    }
    rmSync(folder, { recursive: true });
  },
);

/** A prediction that is right in part: things left out, doubled, renamed, retyped, and others' things. */
function disturbed(
  paper: AnnotatedPaper,
  all: readonly AnnotatedPaper[],
  roll: () => number,
): readonly string[] {
  const other = all[roll() % all.length] ?? paper;
  const entities = [...paper.entities, ...other.entities.slice(0, 2)]
    .filter(() => roll() % 5 > 0)
    .flatMap(({ type, name, aliases, relation }): readonly Partial<PredictedEntity>[] => {
      const isRenamed = roll() % 4 === 0 && aliases[0] !== undefined;
      const prediction = {
        type: roll() % 6 === 0 ? (['Model', 'Method', 'Dataset', 'Tool'][roll() % 4] ?? '') : type,
        name: isRenamed ? (aliases[0] ?? name) : name,
        aliases: roll() % 3 === 0 ? [...aliases, name] : [],
        ...(roll() % 9 === 0 ? {} : { relation: roll() % 3 === 0 ? 'USES' : relation }),
      };
      return roll() % 8 === 0 ? [prediction, { ...prediction, aliases: [] }] : [prediction];
    });
  const topics = [...paper.topics, ...other.topics].filter(() => roll() % 3 > 0);
  const repositories = [...paper.repositories, ...other.repositories];
  return roll() % 20 === 0
    ? []
    : [JSON.stringify({ title: paper.title.toUpperCase(), entities, topics, repositories })];
}
