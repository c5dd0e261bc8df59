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
  /** The head, and all that is folded into it. */
  readonly members: readonly JudgedCandidate[];
  /** The members that are names of the entity: the others are pieces of it, or it and more. */
  readonly names: readonly JudgedCandidate[];
}

export interface MergeRules {
  /** From this probability on a candidate stands for itself. */
  readonly keep: number;
  /** From this probability on two candidates are one entity. */
  readonly merge: number;
}

/** What is thought of two candidates, by their places in the list, the surer one first. */
export interface PairJudge {
  /** The chance that the less sure one is no entity of its own beside the other. */
  readonly fold: (high: number, low: number) => number;
  /** The chance that both are names of one entity. */
  readonly same: (high: number, low: number) => number;
}

// Below this chance a folded candidate is a mere piece of the text: it is never given as a name.
const SAME_NAME = 0.04;

/** Folds candidates, the surest first, into the entities that they belong to. */
export function mergeCandidates(
  judged: readonly JudgedCandidate[],
  pairs: PairJudge,
  { keep, merge }: MergeRules,
): readonly Cluster[] {
  const clusters: { readonly at: number; readonly members: number[] }[] = [];
  judged.forEach((each, low) => {
    let best: (typeof clusters)[number] | undefined;
    let highest = merge;
    for (const cluster of clusters) {
      const probability = pairs.fold(cluster.at, low);
      if (probability < highest) continue;
      highest = probability;
      best = cluster;
    }
    if (best !== undefined) best.members.push(low);
    else if (each.probability >= keep) clusters.push({ at: low, members: [low] });
  });
  const candidateAt = (at: number) => judged[at] as JudgedCandidate;
  return clusters.map(({ at, members }) => ({
    head: candidateAt(at),
    members: members.map(candidateAt),
    names: members.filter((low) => low === at || pairs.same(at, low) >= SAME_NAME).map(candidateAt),
  }));
}

export interface PairSources {
  readonly models: PairModels;
  readonly tables: SequenceTables;
  readonly bag: FeatureBag;
  readonly views: readonly WordView[];
}

/** Two answers to the same features of a pair. */
export interface PairModels {
  readonly fold: SparseRows;
  readonly same: SparseRows;
}

/** Pairs of a list as the pair models judge them; 0 for two that have nothing in common. */
export function pairJudge(
  judged: readonly JudgedCandidate[],
  { models, tables, bag, views }: PairSources,
): PairJudge {
  const sides = judged.map((each) => pairSide(each, views));
  const judgeBy = (model: SparseRows) => (high: number, low: number) => {
    const [a, b] = [sides[high], sides[low]];
    if (a === undefined || b === undefined || !areComparable(a, b)) return 0;
    bag.clear();
    addPairFeatures(a, b, { tables, sink: bag });
    return sigmoid(scoreClasses(model, bag.get())[0] ?? 0);
  };
  return { fold: judgeBy(models.fold), same: judgeBy(models.same) };
}
