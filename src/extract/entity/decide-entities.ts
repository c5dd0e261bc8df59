import { NAMED_KINDS, type NamedKind } from '../../domain/entity.js';
import { NAMED_RELATIONS, type NamedRelation } from '../../domain/relation.js';
import type { FeatureSources } from '../feature/candidate-features.js';
import type { FeatureBag } from '../feature/feature-sink.js';
import { calibrate } from '../model/calibration.js';
import type { ExtractorModels } from '../model/extractor-models.js';
import { scoreClasses, softmax } from '../model/linear-model.js';
import { kindBuckets, relationBuckets } from './cluster-features.js';
import { judgeCandidates } from './judge-candidates.js';
import { type Cluster, mergeCandidates, pairJudge } from './merge-candidates.js';

/** A cluster of candidates with all that is decided of it but its name. */
export interface DecidedEntity {
  readonly cluster: Cluster;
  readonly type: NamedKind;
  readonly typeProbabilities: Readonly<Record<NamedKind, number>>;
  readonly relation: NamedRelation;
  readonly confidence: number;
}

/** Less likely candidates are not even other names of an entity. */
export const LOWEST_PROBABILITY = 0.1;

// The surest that are compared with each other; a paper with more is a list of names.
const MOST_JUDGED = 80;

/** The entities of a paper, the surest first. */
export function decideEntities(
  sources: FeatureSources,
  { models, bag }: { readonly models: ExtractorModels; readonly bag: FeatureBag },
): readonly DecidedEntity[] {
  const judged = judgeCandidates(sources, {
    model: models.entity,
    bag,
    lowest: LOWEST_PROBABILITY,
  }).slice(0, MOST_JUDGED);
  const { tables, reading } = sources;
  const pairs = pairJudge(judged, { models: models.pair, tables, bag, views: reading.views });
  return mergeCandidates(judged, pairs, models.calibration).map((cluster) => {
    const kinds = softmax(scoreClasses(models.kind, kindBuckets(cluster.members, bag)));
    const relations = softmax(
      scoreClasses(models.relation, relationBuckets(cluster.members, sources, bag)),
    );
    return {
      cluster,
      type: NAMED_KINDS[largestOf(kinds)] ?? 'Method',
      typeProbabilities: { Method: kinds[0] ?? 0, Model: kinds[1] ?? 0, Dataset: kinds[2] ?? 0 },
      relation: NAMED_RELATIONS[largestOf(relations)] ?? 'USES',
      confidence: calibrate(models.calibration, cluster.head.probability),
    };
  });
}

function largestOf(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}
