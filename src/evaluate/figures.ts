import { NAMED_KINDS } from '../domain/entity.js';
import { NAMED_RELATIONS, type NamedRelation } from '../domain/relation.js';
import { COUNTED, type Counted, PREDICTED_RELATIONS, type Tally } from './tally.js';

/** Precision, recall and F1, 0..1, unrounded, and what they are made of. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

export interface RelationFigures {
  /** Share of the matched entities with the gold's relation. */
  readonly accuracy: number;
  /** Mean F1 over the relations that occur in the gold or the predictions. */
  readonly macroF1: number;
  readonly right: number;
  readonly matched: number;
  /** Each relation against the rest. */
  readonly byRelation: Readonly<Record<NamedRelation, Score>>;
  /** Counts by gold relation, then by predicted relation; only those that are there. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface Figures {
  /** `otherType`: predictions whose type is none; `micro`: all together. */
  readonly entitiesTyped: Readonly<
    Record<'Method' | 'Model' | 'Dataset' | 'otherType' | 'micro', Score>
  >;
  readonly entitiesUntyped: Score;
  readonly topics: Score;
  readonly repositories: Score;
  readonly relations: RelationFigures;
  /** Share of the matched entities whose name is spelled as in the gold. */
  readonly canonicalSpelling: {
    readonly share: number;
    readonly same: number;
    readonly matched: number;
  };
}

/** All figures of one tally. */
export function figuresOf(tally: Tally): Figures {
  const relations = relationFigures(tally);
  const { matched } = relations;
  return {
    entitiesTyped: {
      Method: scoreOf(tally, ['Method']),
      Model: scoreOf(tally, ['Model']),
      Dataset: scoreOf(tally, ['Dataset']),
      otherType: scoreOf(tally, ['otherType']),
      micro: scoreOf(tally, [...NAMED_KINDS, 'otherType']),
    },
    entitiesUntyped: scoreOf(tally, ['untyped']),
    topics: scoreOf(tally, ['topics']),
    repositories: scoreOf(tally, ['repositories']),
    relations,
    canonicalSpelling: {
      share: share(tally.spelledAsGold, matched),
      same: tally.spelledAsGold,
      matched,
    },
  };
}

/** Nothing to find and nothing found is a perfect score. */
function toScore({ tp, fp, fn }: { tp: number; fp: number; fn: number }): Score {
  const precision = tp + fp > 0 ? tp / (tp + fp) : fn === 0 ? 1 : 0;
  const recall = tp + fn > 0 ? tp / (tp + fn) : fp === 0 ? 1 : 0;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1, tp, fp, fn };
}

function scoreOf(tally: Tally, counted: readonly Counted[]): Score {
  const sum = (outcome: 'tp' | 'fp' | 'fn'): number =>
    COUNTED.filter((each) => counted.includes(each)).reduce(
      (total, each) => total + tally.count(each, outcome),
      0,
    );
  return toScore({ tp: sum('tp'), fp: sum('fp'), fn: sum('fn') });
}

function relationFigures(tally: Tally): RelationFigures {
  const rows = NAMED_RELATIONS.map((gold) => ({
    gold,
    cells: PREDICTED_RELATIONS.map((predicted) => ({
      predicted,
      count: tally.relations(gold, predicted),
    })).filter(({ count }) => count > 0),
  }));
  const cells = rows.flatMap((row) => row.cells.map((cell) => ({ gold: row.gold, ...cell })));
  const total = (isWanted: (cell: (typeof cells)[number]) => boolean): number =>
    cells.filter(isWanted).reduce((sum, { count }) => sum + count, 0);
  const scores = NAMED_RELATIONS.map((relation) => ({
    relation,
    score: toScore({
      tp: total(({ gold, predicted }) => gold === relation && predicted === relation),
      fp: total(({ gold, predicted }) => gold !== relation && predicted === relation),
      fn: total(({ gold, predicted }) => gold === relation && predicted !== relation),
    }),
  }));
  const occurring = scores.filter(({ score }) => score.tp + score.fp + score.fn > 0);
  const matched = total(() => true);
  const right = total(({ gold, predicted }) => gold === predicted);
  return {
    accuracy: share(right, matched),
    macroF1: share(
      occurring.reduce((sum, { score }) => sum + score.f1, 0),
      occurring.length,
    ),
    right,
    matched,
    byRelation: Object.fromEntries(
      scores.map(({ relation, score }) => [relation, score]),
    ) as RelationFigures['byRelation'],
    confusion: Object.fromEntries(
      rows
        .filter((row) => row.cells.length > 0)
        .map((row) => [row.gold, Object.fromEntries(row.cells.map((c) => [c.predicted, c.count]))]),
    ),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
