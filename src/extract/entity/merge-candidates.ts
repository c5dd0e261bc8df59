import type { SequenceTables } from '../crf/token-features.js';
import type { FeatureBag } from '../feature/feature-sink.js';
import { scoreClasses, sigmoid } from '../model/linear-model.js';
import type { SparseRows } from '../model/sparse-rows.js';
import type { WordView } from '../text/word-view.js';
import type { JudgedCandidate } from './judge-candidates.js';
import { addPairFeatures, areComparable, pairSide } from './pair-features.js';

/** Candidates that are one entity: the surest, and those folded into it. */
export interface Cluster {
  readonly head: JudgedCandidate;
  readonly members: readonly JudgedCandidate[];
}

export interface MergeRules {
  /** From this probability on a candidate stands for itself. */
  readonly keep: number;
  /** From this probability on two candidates are one entity. */
  readonly merge: number;
}

/** The chance that two candidates are one entity, by their places in the list, the surer one first. */
export type PairProbability = (high: number, low: number) => number;

/** Folds candidates, the surest first, into the entities that they are other names of. */
export function mergeCandidates(
  judged: readonly JudgedCandidate[],
  pairProbability: PairProbability,
  { keep, merge }: MergeRules,
): readonly Cluster[] {
  const clusters: { readonly at: number; readonly members: JudgedCandidate[] }[] = [];
  judged.forEach((each, low) => {
    let best: (typeof clusters)[number] | undefined;
    let highest = merge;
    for (const cluster of clusters) {
      const probability = pairProbability(cluster.at, low);
      if (probability < highest) continue;
      highest = probability;
      best = cluster;
    }
    if (best !== undefined) best.members.push(each);
    else if (each.probability >= keep) clusters.push({ at: low, members: [each] });
  });
  return clusters.map(({ at, members }) => ({ head: judged[at] as JudgedCandidate, members }));
}

export interface PairSources {
  readonly model: SparseRows;
  readonly tables: SequenceTables;
  readonly bag: FeatureBag;
  readonly views: readonly WordView[];
}

/** Pairs of a list as the pair model judges them; 0 for two that have nothing in common. */
export function pairJudge(
  judged: readonly JudgedCandidate[],
  { model, tables, bag, views }: PairSources,
): PairProbability {
  const sides = judged.map((each) => pairSide(each, views));
  return (high, low) => {
    const [a, b] = [sides[high], sides[low]];
    if (a === undefined || b === undefined || !areComparable(a, b)) return 0;
    bag.clear();
    addPairFeatures(a, b, { tables, sink: bag });
    return sigmoid(scoreClasses(model, bag.get())[0] ?? 0);
  };
}
