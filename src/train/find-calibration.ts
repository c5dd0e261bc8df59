import {
  type MergeRules,
  mergeCandidates,
  type PairJudge,
  type PairModels,
  pairJudge,
} from '../extract/entity/merge-candidates.js';
import type { FeatureBag } from '../extract/feature/feature-sink.js';
import type { Calibration } from '../extract/model/calibration.js';
import type { CrossFittedPaper } from './cross-fit.js';
import type { AnnotatedEntity } from './gold/annotated-paper.js';

/** One entity that the extractor would give: how sure it is, and whether it is right. */
interface Outcome {
  readonly probability: number;
  readonly isRight: boolean;
}

const KEEP_CHOICES = [0.25, 0.3, 0.34, 0.38, 0.42, 0.46, 0.5];
const MERGE_CHOICES = [0.35, 0.42, 0.5, 0.58, 0.66];

/** The thresholds of the best F1 on papers held out, and the share of right entities by probability. */
export function findCalibration(
  papers: readonly CrossFittedPaper[],
  {
    pairModelsOf,
    bag,
  }: { readonly pairModelsOf: (paper: CrossFittedPaper) => PairModels; readonly bag: FeatureBag },
): Calibration {
  const judges = papers.map((paper) => remembering(pairJudgeOf(paper, pairModelsOf(paper), bag)));
  const required = papers.reduce((sum, { paper }) => sum + requiredIn(paper.paper.entities), 0);
  let best = { keep: 0.4, merge: 0.5, f1: 0, outcomes: [] as readonly Outcome[] };
  for (const merge of MERGE_CHOICES) {
    for (const keep of KEEP_CHOICES) {
      const outcomes = papers.flatMap((paper, index) =>
        outcomesOf(paper, judges[index] as PairJudge, { keep, merge }),
      );
      const right = outcomes.filter((outcome) => outcome.isRight).length;
      const f1 = (2 * right) / (outcomes.length + required);
      if (f1 > best.f1) best = { keep, merge, f1, outcomes };
    }
  }
  return { keep: best.keep, merge: best.merge, ...monotoneShares(best.outcomes) };
}

function pairJudgeOf(
  { paper, judged, sources }: CrossFittedPaper,
  models: PairModels,
  bag: FeatureBag,
) {
  return pairJudge(judged, { models, tables: sources.tables, bag, views: paper.reading.views });
}

function remembering({ fold, same }: PairJudge): PairJudge {
  return { fold: rememberingPairs(fold), same: rememberingPairs(same) };
}

function rememberingPairs(judge: PairJudge['fold']): PairJudge['fold'] {
  const known = new Map<number, number>();
  return (high, low) => {
    const id = high * 100_000 + low;
    const probability = known.get(id) ?? judge(high, low);
    known.set(id, probability);
    return probability;
  };
}

function requiredIn(entities: readonly AnnotatedEntity[]): number {
  return entities.filter((entity) => !entity.optional).length;
}

function outcomesOf(
  { judged, judgementOf }: CrossFittedPaper,
  pairs: PairJudge,
  rules: MergeRules,
): readonly Outcome[] {
  const taken = new Set<AnnotatedEntity>();
  return mergeCandidates(judged, pairs, rules).flatMap(({ head, names }): readonly Outcome[] => {
    const { probability } = head;
    const judgements = names.map(judgementOf);
    const match = judgements.find(
      ({ status, entity }) => status === 'required' && entity !== undefined && !taken.has(entity),
    );
    if (match?.entity !== undefined) {
      taken.add(match.entity);
      return [{ probability, isRight: true }];
    }
    const isOptional = judgements.some(({ status }) => status === 'optional');
    return isOptional ? [] : [{ probability, isRight: false }];
  });
}

// Entities a point: fewer would follow noise.
const POINT_SIZE = 150;

/** Pool adjacent violators over points of equal size: shares that never fall as probability rises. */
function monotoneShares(outcomes: readonly Outcome[]): Pick<Calibration, 'raw' | 'right'> {
  const sorted = [...outcomes].sort((a, b) => a.probability - b.probability);
  const pools: { raw: number; right: number; weight: number }[] = [];
  for (let at = 0; at < sorted.length; at += POINT_SIZE) {
    const slice = sorted.slice(at, at + POINT_SIZE);
    let pool = {
      raw: slice.reduce((sum, { probability }) => sum + probability, 0) / slice.length,
      right: slice.filter(({ isRight }) => isRight).length / slice.length,
      weight: slice.length,
    };
    for (
      let last = pools.at(-1);
      last !== undefined && last.right > pool.right;
      last = pools.at(-1)
    ) {
      const weight = last.weight + pool.weight;
      pool = {
        raw: (last.raw * last.weight + pool.raw * pool.weight) / weight,
        right: (last.right * last.weight + pool.right * pool.weight) / weight,
        weight,
      };
      pools.pop();
    }
    pools.push(pool);
  }
  return { raw: pools.map(({ raw }) => raw), right: pools.map(({ right }) => right) };
}
