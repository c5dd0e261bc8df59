import { NAMED_RELATIONS } from '../domain/relation.js';
import type { Interval } from './bootstrap.js';
import { SURE } from './calibration.js';
import type { Evaluation } from './evaluation.js';
import type { Score } from './figures.js';

/** The evaluation as a table for reading; percentages, with 95 % intervals over papers where there are. */
export function toReport(evaluation: Evaluation): string {
  const { papers, entitiesTyped, relations, canonicalSpelling, calibration, intervals } =
    evaluation;
  const kinds = [
    scoreRow('Method', entitiesTyped.Method, intervals.methodF1),
    scoreRow('Model', entitiesTyped.Model, intervals.modelF1),
    scoreRow('Dataset', entitiesTyped.Dataset, intervals.datasetF1),
    ...(entitiesTyped.otherType.fp > 0 ? [scoreRow('no such type', entitiesTyped.otherType)] : []),
  ];
  return [
    `papers: ${papers.gold} in the gold, ${papers.predicted} predicted`,
    '',
    row(['', 'P', 'R', 'F1', '95 %', 'tp', 'fp', 'fn']),
    scoreRow('entities, typed', entitiesTyped.micro, intervals.typedF1),
    ...kinds.map((line) => `  ${line.replace(/ {2}/, '')}`),
    scoreRow('entities, untyped', evaluation.entitiesUntyped, intervals.untypedF1),
    scoreRow('topics', evaluation.topics, intervals.topicF1),
    scoreRow('repositories', evaluation.repositories, intervals.repositoryF1),
    '',
    `relations of ${relations.matched} matched entities`,
    shareRow('accuracy', relations.accuracy, intervals.relationAccuracy),
    shareRow('macro-F1', relations.macroF1, intervals.relationMacroF1),
    ...NAMED_RELATIONS.map((relation) => scoreRow(relation, relations.byRelation[relation])),
    '',
    shareRow('canonical spelling', canonicalSpelling.share, intervals.canonicalSpelling),
    ...(calibration.judged === 0
      ? []
      : [
          shareRow('calibration error', calibration.expectedError),
          shareRow(`precision where >= ${SURE}`, calibration.precisionWhereSure) +
            `  (${calibration.sure} of ${calibration.judged} predictions)`,
        ]),
    '',
  ].join('\n');
}

function scoreRow(label: string, score: Score, interval?: Interval): string {
  const { precision, recall, f1, tp, fp, fn } = score;
  const shares = [precision, recall, f1].map(percent);
  return row([label, ...shares, intervalText(interval), String(tp), String(fp), String(fn)]);
}

function shareRow(label: string, share: number, interval?: Interval): string {
  return row([label, '', '', percent(share), intervalText(interval)]);
}

function row([label = '', ...cells]: readonly string[]): string {
  const widths = [7, 7, 7, 16, 7, 7, 7];
  const columns = cells.map((cell, index) => cell.padStart(widths[index] ?? 0));
  return (label.padEnd(22) + columns.join('')).trimEnd();
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}

function intervalText(interval: Interval | undefined): string {
  return interval === undefined ? '' : `[${interval.map(percent).join(', ')}]`;
}
