import type { SequenceTables } from '../extract/crf/token-features.js';
import type { JudgedCandidate } from '../extract/entity/judge-candidates.js';
import { addPairFeatures, areComparable, pairSide } from '../extract/entity/pair-features.js';
import type { FeatureBag } from '../extract/feature/feature-sink.js';
import type { Judgement, PreparedPaper } from './gold/prepared-paper.js';
import type { Examples } from './optimize/train-logistic.js';

/** What the pairs teach: which to fold, and which are names of one entity. */
export interface PairExamples {
  readonly fold: Examples;
  readonly same: Examples;
}

/** Adds the pairs of a paper's likely candidates that have something in common. */
export function addPairExamples(
  paper: PreparedPaper,
  judged: readonly JudgedCandidate[],
  {
    tables,
    bag,
    examples,
  }: { readonly tables: SequenceTables; readonly bag: FeatureBag; readonly examples: PairExamples },
): void {
  const judgementOf = new Map(
    paper.reading.candidates.map((candidate, index) => [candidate, paper.judgements[index]]),
  );
  const sides = judged.map((each) => pairSide(each, paper.reading.views));
  sides.forEach((low, index) => {
    for (const high of sides.slice(0, index)) {
      const [above, below] = [
        judgementOf.get(high.judged.candidate),
        judgementOf.get(low.judged.candidate),
      ];
      const label = foldLabel(above, below);
      if (!areComparable(high, low)) continue;
      bag.clear();
      addPairFeatures(high, low, { tables, sink: bag });
      if (label !== undefined) examples.fold.add(bag.get(), label);
      const isSame = sameLabel(above, below);
      if (isSame !== undefined) examples.same.add(bag.get(), isSame);
    }
  });
}

/** 1 where the less sure one is no required entity beside the other, 0 where it is one. */
function foldLabel(high: Judgement | undefined, low: Judgement | undefined): number | undefined {
  if (high === undefined || low === undefined) return undefined;
  if (high.entity !== undefined && high.entity === low.entity) return 1;
  if (low.status === 'required') return 0;
  if (high.status === 'required' && low.status === 'passedOver') return 1;
  return undefined;
}

/** 1 where both are names of one entity, or the surer one is such a name and more. */
function sameLabel(high: Judgement | undefined, low: Judgement | undefined): number | undefined {
  if (high?.entity !== undefined) return high.entity === low?.entity ? 1 : 0;
  return low?.status === 'required' ? 1 : undefined;
}
