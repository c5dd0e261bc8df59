import type { SequenceModel } from '../extract/crf/sequence-model.js';
import { type SequenceTables, tokenFeatures } from '../extract/crf/token-features.js';
import {
  inOrder,
  isWorthJudging,
  type JudgedCandidate,
  judge,
} from '../extract/entity/judge-candidates.js';
import { scorePlaces } from '../extract/entity/reading.js';
import { strangenessOf } from '../extract/entity/strangeness.js';
import {
  addCandidateFeatures,
  type FeatureSources,
} from '../extract/feature/candidate-features.js';
import type { FeatureBag } from '../extract/feature/feature-sink.js';
import type { PhraseTable } from '../extract/model/phrase-table.js';
import type { SparseRows } from '../extract/model/sparse-rows.js';
import { type SequenceExample, trainSequenceModel } from './crf/train-sequence-model.js';
import { countKnownNames, knownNamesOf, withoutPaper } from './gold/count-known-names.js';
import type { Judgement, PreparedPaper } from './gold/prepared-paper.js';
import { Examples, type LogisticTraining, trainLogistic } from './optimize/train-logistic.js';

/** A training paper as models see it that have not seen it. */
export interface CrossFittedPaper {
  readonly paper: PreparedPaper;
  /** The fold that it was held out with. */
  readonly fold: number;
  readonly sources: FeatureSources;
  /** The candidates worth judging, the surest first, with what the annotation says of each. */
  readonly judged: readonly JudgedCandidate[];
  readonly judgementOf: (each: JudgedCandidate) => Judgement;
}

export interface CrossFit {
  readonly papers: readonly CrossFittedPaper[];
  readonly sequence: SequenceModel;
  readonly entity: SparseRows;
}

// Papers are judged by models learned from the other two thirds.
export const FOLDS = 3;

const ENTITY_TRAINING: LogisticTraining = {
  classes: 1,
  penalty: 8,
  fewest: 3,
  mostIterations: 200,
};

/**
 * Learns the sequence model and the entity classifier from all papers, and beside them, by folds,
 * the judgements of models that have not seen the paper they judge.
 */
export function crossFit(
  papers: readonly PreparedPaper[],
  { phrases, bag }: { readonly phrases: PhraseTable; readonly bag: FeatureBag },
): CrossFit {
  const known = knownNamesOf(countKnownNames(papers));
  const tables = papers.map((paper) => ({ phrases, known: withoutPaper(known, paper) }));
  const sequences = papers.map((paper, index) =>
    sequenceExamples(paper, tables[index] as SequenceTables),
  );
  const foldModels = Array.from({ length: FOLDS }, (_, fold) =>
    trainSequenceModel(sequences.filter((_each, index) => index % FOLDS !== fold).flat()),
  );
  const sequence = trainSequenceModel(sequences.flat());
  const featured = papers.map((paper, index) =>
    featuredPaper(paper, {
      tables: tables[index] as SequenceTables,
      model: foldModels[index % FOLDS] as SequenceModel,
      fold: index % FOLDS,
      bag,
    }),
  );
  const entity = trainLogistic(entityExamples(featured), ENTITY_TRAINING);
  const fitted = Array.from({ length: FOLDS }, (_, fold) => {
    const model = trainLogistic(
      entityExamples(featured.filter((_each, index) => index % FOLDS !== fold)),
      ENTITY_TRAINING,
    );
    return featured
      .filter((_each, index) => index % FOLDS === fold)
      .map((each) => judgeAnew(each, model));
  });
  return { papers: fitted.flat(), sequence, entity };
}

function sequenceExamples(
  paper: PreparedPaper,
  tables: SequenceTables,
): readonly SequenceExample[] {
  return paper.reading.views.flatMap((view, fieldIndex) => {
    const features = tokenFeatures(paper.reading.views, fieldIndex, tables);
    return view.field.sentences.map(({ from, to }) => ({
      features,
      from,
      to,
      allowed: paper.allowed[fieldIndex]?.subarray(from, to) ?? new Uint8Array(to - from),
    }));
  });
}

function featuredPaper(
  paper: PreparedPaper,
  {
    tables,
    model,
    fold,
    bag,
  }: {
    readonly tables: SequenceTables;
    readonly model: SequenceModel;
    readonly fold: number;
    readonly bag: FeatureBag;
  },
): CrossFittedPaper {
  const { reading, judgements } = paper;
  const sources = {
    reading,
    tables,
    scores: scorePlaces(reading, { model, tables }),
    strangeness: strangenessOf(reading.views, tables.phrases),
  };
  const judgementByCandidate = new Map(
    reading.candidates.map((candidate, index) => [candidate, judgements[index]]),
  );
  const judged = reading.candidates.flatMap((candidate): readonly JudgedCandidate[] => {
    if (!isWorthJudging(candidate, sources)) return [];
    bag.clear();
    addCandidateFeatures(candidate, sources, bag);
    return [{ candidate, probability: 0, buckets: bag.get().slice() }];
  });
  const judgementOf = ({ candidate }: JudgedCandidate) =>
    judgementByCandidate.get(candidate) ?? { status: 'passedOver' as const, entity: undefined };
  return { paper, fold, sources, judged, judgementOf };
}

/** Required names against all others; optional ones cost nothing either way and are left out. */
function entityExamples(papers: readonly CrossFittedPaper[]): Examples {
  const examples = new Examples();
  for (const { judged, judgementOf } of papers) {
    for (const each of judged) {
      const { status } = judgementOf(each);
      if (status !== 'optional') examples.add(each.buckets, status === 'required' ? 1 : 0);
    }
  }
  return examples;
}

function judgeAnew(paper: CrossFittedPaper, model: SparseRows): CrossFittedPaper {
  const judged = paper.judged.map((each) => ({
    ...each,
    probability: judge(model, each.buckets, paper.sources.strangeness),
  }));
  return { ...paper, judged: inOrder(judged) };
}
