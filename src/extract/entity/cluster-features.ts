import type { FeatureSources } from '../feature/candidate-features.js';
import { addRelationFeatures } from '../feature/context-features.js';
import type { FeatureBag } from '../feature/feature-sink.js';
import type { JudgedCandidate } from './judge-candidates.js';

/** The features of all the names of one entity together: what its kind is judged by. */
export function kindBuckets(members: readonly JudgedCandidate[], bag: FeatureBag): Uint32Array {
  bag.clear();
  for (const { buckets } of members) for (const bucket of buckets) bag.addBucket(bucket);
  return bag.get();
}

/** The above and the sentences that name the entity: what the paper's relation to it is judged by. */
export function relationBuckets(
  members: readonly JudgedCandidate[],
  { reading }: FeatureSources,
  bag: FeatureBag,
): Uint32Array {
  kindBuckets(members, bag);
  for (const { candidate } of members) addRelationFeatures(candidate, reading.views, bag);
  return bag.get();
}
