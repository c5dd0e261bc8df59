import type { SequenceTables } from '../extract/crf/token-features.js';
import type { JudgedCandidate } from '../extract/entity/judge-candidates.js';
import { addPairFeatures, areComparable, pairSide } from '../extract/entity/pair-features.js';
import type { FeatureBag } from '../extract/feature/feature-sink.js';
import type { Judgement, PreparedPaper } from './gold/prepared-paper.js';
import type { Examples } from './optimize/train-logistic.js';

/** Adds the pairs of a paper's likely candidates, labelled 1 where folding the less sure one is right. */
export function addPairExamples(
  paper: PreparedPaper,
  judged: readonly JudgedCandidate[],
  {
    tables,
    bag,
    examples,
  }: { readonly tables: SequenceTables; readonly bag: FeatureBag; readonly examples: Examples },
): void {
  const judgementOf = new Map(
    paper.reading.candidates.map((candidate, index) => [candidate, paper.judgements[index]]),
  );
  const sides = judged.map((each) => pairSide(each, paper.reading.views));
  sides.forEach((low, index) => {
    for (const high of sides.slice(0, index)) {
      const label = pairLabel(
        judgementOf.get(high.judged.candidate),
        judgementOf.get(low.judged.candidate),
      );
      if (label === undefined || !areComparable(high, low)) continue;
      bag.clear();
      addPairFeatures(high, low, { tables, sink: bag });
      examples.add(bag.get(), label);
    }
  });
}

function pairLabel(high: Judgement | undefined, low: Judgement | undefined): number | undefined {
  if (high === undefined || low === undefined) return undefined;
  if (high.entity !== undefined && high.entity === low.entity) return 1;
  if (low.status === 'required') return 0;
  if (high.status === 'required' && low.status === 'passedOver') return 1;
  return undefined;
}
