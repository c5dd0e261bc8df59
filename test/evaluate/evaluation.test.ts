import {
  type AnnotatedPaper,
  type PredictedPaper,
  parseAnnotatedPaper,
  parsePredictedPaper,
} from '../../src/evaluate/annotation.js';
import { bootstrapIntervals } from '../../src/evaluate/bootstrap.js';
import { calibrationOf, expectedCalibrationError } from '../../src/evaluate/calibration.js';
import { evaluate } from '../../src/evaluate/evaluation.js';
import { toReport } from '../../src/evaluate/report.js';
import { roundFigures } from '../../src/evaluate/round-figures.js';
import type { Judgement } from '../../src/evaluate/score-paper.js';
import { Tally } from '../../src/evaluate/tally.js';

function annotated(title: string, entities: readonly object[]): AnnotatedPaper {
  return parseAnnotatedPaper({ title, entities });
}

function predicted(title: string, entities: readonly object[]): PredictedPaper {
  return parsePredictedPaper({ title, entities });
}

const method = (name: string, relation = 'USES') => ({ type: 'Method', name, relation });
const sure = (confidence: number, isRight: boolean): Judgement => ({ confidence, isRight });

describe('evaluate', () => {
  it('counts a name as spelled canonically only where it equals the gold to the letter', () => {
    const { canonicalSpelling } = evaluate(
      [annotated('a', [method('KiteNet'), method('TailDrop'), method('missed')])],
      [predicted('a', [method('KiteNet'), method('Tail-Drops')])],
      { seed: 1, samples: 1 },
    );
    expect(canonicalSpelling).toEqual({ share: 0.5, same: 1, matched: 2 });
  });

  it('takes the mean F1 over the relations that occur', () => {
    const { relations } = evaluate(
      [annotated('a', [method('x', 'USES'), method('y', 'MENTIONS'), method('z', 'MENTIONS')])],
      [predicted('a', [method('x', 'USES'), method('y', 'USES'), method('z', 'MENTIONS')])],
      { seed: 1, samples: 1 },
    );
    // USES: P 1/2, R 1; MENTIONS: P 1, R 1/2.
    expect(relations.macroF1).toBeCloseTo(2 / 3);
    expect(relations.accuracy).toBeCloseTo(2 / 3);
  });

  it('judges confidences by type, and not what names something optional', () => {
    const gold = [method('x'), { ...method('y'), optional: true }, method('z')];
    const { calibration } = evaluate(
      [annotated('a', gold)],
      [
        predicted('a', [
          { ...method('x'), confidence: 0.95 },
          { ...method('y'), confidence: 0.95 },
          { ...method('z'), type: 'Model', confidence: 0.9 },
        ]),
      ],
      { seed: 1, samples: 1 },
    );
    expect(calibration).toMatchObject({ judged: 2, sure: 2, precisionWhereSure: 0.5 });
  });

  it('says which predictions were left out and which papers have none', () => {
    const { notes } = evaluate(
      [annotated('a', []), annotated('b', [])],
      [predicted('A', []), predicted('a!', []), predicted('c', [])],
      { seed: 1, samples: 1 },
    );
    expect(notes).toEqual([
      'title predicted twice, the first counts: a!',
      'not in the gold, left out: c',
      'no prediction: b',
    ]);
  });

  it('writes a table with every figure', () => {
    const report = toReport(
      evaluate([annotated('a', [method('x')])], [predicted('a', [method('x')])], {
        seed: 1,
        samples: 9,
      }),
    );
    expect(report).toContain('papers: 1 in the gold, 1 predicted');
    expect(report).toMatch(
      /^entities, typed +100\.0 +100\.0 +100\.0 +\[100\.0, 100\.0\] +1 +0 +0$/m,
    );
    expect(report).toMatch(/^ {2}Method +100\.0 /m);
    expect(report).not.toMatch(/calibration/);
  });
});

describe('bootstrapIntervals', () => {
  const tallies = Array.from({ length: 100 }, (_, index) => {
    const tally = new Tally();
    tally.add('topics', index % 2 === 0 ? 'tp' : 'fn');
    return tally;
  });
  const recall = (tally: Tally) => {
    const found = tally.count('topics', 'tp');
    return { recall: found / (found + tally.count('topics', 'fn') || 1) };
  };

  it('covers about two standard errors on each side', () => {
    const {
      recall: [low, high],
    } = bootstrapIntervals(tallies, recall, { samples: 2000, seed: 7 });
    // Half of 100 papers: standard error 0.05.
    expect(low).toBeGreaterThan(0.37);
    expect(low).toBeLessThan(0.43);
    expect(high).toBeGreaterThan(0.57);
    expect(high).toBeLessThan(0.63);
  });

  it('gives the same intervals for the same seed, others for another', () => {
    const intervals = [1, 1, 2].map((seed) =>
      bootstrapIntervals(tallies, recall, { samples: 50, seed }),
    );
    expect(intervals[0]).toEqual(intervals[1]);
    expect(intervals[0]).not.toEqual(intervals[2]);
  });
});

describe('calibration', () => {
  it.each<[string, readonly Judgement[], number]>([
    ['nothing', [], 0],
    ['as sure as right', [sure(0.5, true), sure(0.5, false)], 0],
    ['sure and wrong', [sure(1, false), sure(1, false)], 1],
    ['two bins', [sure(0.8, true), sure(0.2, false), sure(0.2, false), sure(0.2, false)], 0.2],
    ['confidences of one bin together', [sure(0.71, true), sure(0.79, false)], 0.25],
  ])('has the expected error of %s', (_, judgements, error) => {
    expect(expectedCalibrationError(judgements)).toBeCloseTo(error);
  });

  it('takes the precision of what is at least 0.9 sure', () => {
    const judgements = [sure(0.9, true), sure(0.95, true), sure(1, false), sure(0.89, false)];
    expect(calibrationOf(judgements)).toMatchObject({ sure: 3, judged: 4 });
    expect(calibrationOf(judgements).precisionWhereSure).toBeCloseTo(2 / 3);
  });
});

describe('roundFigures', () => {
  it.each([
    [1 / 32, 0.0312],
    [3 / 32, 0.0938],
    [2 / 3, 0.6667],
    [0.00005, 0.0001],
    [7, 7],
  ])('rounds %d to %d', (value, rounded) => {
    expect(roundFigures({ list: [value] })).toEqual({ list: [rounded] });
  });
});
