import { NAMED_KINDS } from '../domain/entity.js';
import { NAMED_RELATIONS } from '../domain/relation.js';
import { kindBuckets, relationBuckets } from '../extract/entity/cluster-features.js';
import { LOWEST_PROBABILITY } from '../extract/entity/decide-entities.js';
import type { PairModels } from '../extract/entity/merge-candidates.js';
import { FeatureBag } from '../extract/feature/feature-sink.js';
import type { ExtractorModels } from '../extract/model/extractor-models.js';
import type { PhraseTable } from '../extract/model/phrase-table.js';
import type { NameVocabularyParts } from '../extract/naming/name-vocabulary.js';
import type { NeighbourParts } from '../extract/topic/paper-neighbours.js';
import { membersByEntity } from './cluster-members.js';
import { type CrossFittedPaper, crossFit, FOLDS } from './cross-fit.js';
import { findCalibration } from './find-calibration.js';
import { countKnownNames, knownNamesOf } from './gold/count-known-names.js';
import type { PreparedPaper } from './gold/prepared-paper.js';
import { trainNaming } from './naming/train-naming.js';
import { Examples, trainLogistic } from './optimize/train-logistic.js';
import { addPairExamples } from './pair-examples.js';
import { trainTopics } from './topic/train-topics.js';

export interface TrainedModels {
  readonly models: ExtractorModels;
  readonly neighbours: NeighbourParts;
  readonly names: NameVocabularyParts;
}

/** Learns everything from annotated papers and the phrases of a large collection. */
export function trainModels(papers: readonly PreparedPaper[], phrases: PhraseTable): TrainedModels {
  const bag = new FeatureBag();
  const fit = crossFit(papers, { phrases, bag });
  const likely = fit.papers.map(withLikelyOnly);
  const pair = trainPairModels(likely, bag);
  const foldPairs = Array.from({ length: FOLDS }, (_, fold) =>
    trainPairModels(
      likely.filter((paper) => paper.fold !== fold),
      bag,
    ),
  );
  const { kind, relation } = trainClusterModels(fit.papers, bag);
  const naming = trainNaming(fit.papers, { phrases, bag });
  const topics = trainTopics(papers, { phrases, bag });
  const models = {
    tables: { phrases, known: knownNamesOf(countKnownNames(papers)) },
    sequence: fit.sequence,
    entity: fit.entity,
    pair,
    kind,
    relation,
    calibration: findCalibration(likely, {
      pairModelsOf: ({ fold }) => foldPairs[fold] ?? pair,
      bag,
    }),
    topics: topics.models,
    naming: naming.models,
  };
  return { models, neighbours: topics.neighbourParts, names: naming.vocabularyParts };
}

function withLikelyOnly(paper: CrossFittedPaper): CrossFittedPaper {
  return {
    ...paper,
    judged: paper.judged.filter((each) => each.probability >= LOWEST_PROBABILITY),
  };
}

const PAIR_TRAINING = { classes: 1, penalty: 3, fewest: 3, mostIterations: 200 };

function trainPairModels(papers: readonly CrossFittedPaper[], bag: FeatureBag): PairModels {
  const examples = { fold: new Examples(), same: new Examples() };
  for (const { paper, judged, sources } of papers) {
    addPairExamples(paper, judged, { tables: sources.tables, bag, examples });
  }
  return {
    fold: trainLogistic(examples.fold, PAIR_TRAINING),
    same: trainLogistic(examples.same, PAIR_TRAINING),
  };
}

// Background mentions are rare; at full balance the common relations would suffer.
const RELATION_WEIGHTS = {
  INTRODUCES: 1,
  EVALUATES_ON: 1.2,
  COMPARES_WITH: 1.5,
  USES: 0.8,
  MENTIONS: 2.5,
};
// Optional entities teach what kinds and relations look like, a little less surely.
const OPTIONAL_WEIGHT = 0.5;

function trainClusterModels(papers: readonly CrossFittedPaper[], bag: FeatureBag) {
  const kinds = new Examples();
  const relations = new Examples();
  for (const fitted of papers) {
    for (const [entity, members] of membersByEntity(fitted)) {
      const weight = entity.optional ? OPTIONAL_WEIGHT : 1;
      kinds.add(kindBuckets(members, bag), NAMED_KINDS.indexOf(entity.type), weight);
      const relation = NAMED_RELATIONS.indexOf(entity.relation);
      const buckets = relationBuckets(members, fitted.sources, bag);
      relations.add(buckets, relation, weight * RELATION_WEIGHTS[entity.relation]);
    }
  }
  return {
    kind: trainLogistic(kinds, { classes: 3, penalty: 3, fewest: 3, mostIterations: 150 }),
    relation: trainLogistic(relations, { classes: 5, penalty: 4, fewest: 3, mostIterations: 150 }),
  };
}
