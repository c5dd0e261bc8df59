import type { LabelledPair } from './link-pairs.js';

/** Counts of pairs judged the same (positive) or not, and the rates that follow. */
export interface PairFigures {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
  readonly n: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly accuracy: number;
}

/**
 * Figures of judging pairs the same, by group: `all`, `kind a` and so on, `hard`. The groups and
 * figures are those of the scorer that ships with the pairs; a group without pairs is left out.
 */
export function linkFigures(
  pairs: readonly LabelledPair[],
  sameById: ReadonlyMap<string, boolean>,
): ReadonlyMap<string, PairFigures> {
  const kinds = [...new Set(pairs.map(({ kind }) => kind))].sort();
  const groups: readonly (readonly [string, (pair: LabelledPair) => boolean])[] = [
    ['all', () => true],
    ...kinds.map((kind) => [`kind ${kind}`, (pair: LabelledPair) => pair.kind === kind] as const),
    ['hard', ({ hard }) => hard],
  ];
  return new Map(
    groups.flatMap(([name, isIn]) => {
      const members = pairs.filter(isIn);
      return members.length > 0 ? [[name, figuresOf(members, sameById)] as const] : [];
    }),
  );
}

function figuresOf(
  pairs: readonly LabelledPair[],
  sameById: ReadonlyMap<string, boolean>,
): PairFigures {
  const count = (said: boolean, is: boolean) =>
    pairs.filter(({ id, same }) => (sameById.get(id) ?? false) === said && same === is).length;
  const [tp, fp, fn, tn] = [
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false),
  ];
  const precision = ratio(tp, tp + fp);
  const recall = ratio(tp, tp + fn);
  return {
    ...{ tp, fp, fn, tn, n: pairs.length, precision, recall },
    f1: ratio(2 * precision * recall, precision + recall),
    accuracy: ratio(tp + tn, pairs.length),
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** The figures as a table in per cent, a group a line. */
export function linkReport(figures: ReadonlyMap<string, PairFigures>): string {
  const head = `${''.padEnd(8)}${['n', 'P', 'R', 'F1', 'acc', 'FP', 'FN'].map((name, at) => name.padStart(WIDTHS[at] ?? 0)).join('')}`;
  const lines = [...figures].map(([name, { n, precision, recall, f1, accuracy, fp, fn }]) => {
    const shares = [precision, recall, f1, accuracy].map((share) => (100 * share).toFixed(1));
    return `${name.padEnd(8)}${[n, ...shares, fp, fn].map((cell, at) => String(cell).padStart(WIDTHS[at] ?? 0)).join('')}`;
  });
  return [head, ...lines].join('\n');
}

const WIDTHS = [5, 8, 8, 8, 8, 5, 5];
