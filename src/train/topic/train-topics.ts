import { hashName } from '../../extract/candidate/name-hash.js';
import type { FeatureBag } from '../../extract/feature/feature-sink.js';
import { scoreClasses, sigmoid } from '../../extract/model/linear-model.js';
import type { PhraseTable } from '../../extract/model/phrase-table.js';
import type { SparseRows } from '../../extract/model/sparse-rows.js';
import { LOWEST_TOPIC_PROBABILITY, topicWords } from '../../extract/topic/decide-topics.js';
import {
  addTopicPairFeatures,
  areComparableTopics,
  type JudgedTopic,
  mergeTopics,
  topicPairJudge,
} from '../../extract/topic/merge-topics.js';
import {
  createPaperNeighbours,
  type NeighbourParts,
} from '../../extract/topic/paper-neighbours.js';
import { findTopicCandidates } from '../../extract/topic/topic-candidates.js';
import { addTopicFeatures } from '../../extract/topic/topic-features.js';
import type { TopicModels } from '../../extract/topic/topic-models.js';
import type { AnnotatedTopic } from '../gold/annotated-paper.js';
import type { PreparedPaper } from '../gold/prepared-paper.js';
import { Examples, trainLogistic } from '../optimize/train-logistic.js';
import { countTopics, vocabularyWithout } from './count-topics.js';
import { indexNeighbours } from './index-neighbours.js';

export interface TrainedTopics {
  readonly models: TopicModels;
  readonly neighbourParts: NeighbourParts;
}

const FOLDS = 3;
const KEEP_CHOICES = [0.18, 0.22, 0.26, 0.3, 0.34, 0.38];
const MERGE_CHOICES = [0.25, 0.35, 0.45, 0.55, 0.65];

/** A training paper's topic candidates, as a vocabulary sees them that lacks the paper. */
interface FittedTopics {
  readonly fold: number;
  readonly topics: readonly AnnotatedTopic[];
  readonly judged: readonly LabelledTopic[];
}

interface LabelledTopic extends JudgedTopic {
  readonly buckets: Uint32Array;
  readonly match: AnnotatedTopic | undefined;
}

/** Learns the vocabulary of topics, what makes a phrase one, and which two are one. */
export function trainTopics(
  papers: readonly PreparedPaper[],
  { phrases, bag }: { readonly phrases: PhraseTable; readonly bag: FeatureBag },
): TrainedTopics {
  const { vocabulary, own } = countTopics(papers);
  const neighbourParts = indexNeighbours(papers, { vocabulary, own });
  const neighbours = createPaperNeighbours(neighbourParts);
  const drafts = papers.map(({ paper, reading }, index): FittedTopics => {
    const alone = own[index];
    const sources = {
      reading,
      phrases,
      vocabulary: alone === undefined ? vocabulary : vocabularyWithout(vocabulary, alone),
      neighbours,
      withoutPaper: index,
    };
    const matchOf = topicMatcher(paper.topics);
    const judged = findTopicCandidates(sources).map((topic): LabelledTopic => {
      bag.clear();
      addTopicFeatures(topic, sources, bag);
      const words = topicWords(topic, reading.views);
      const keys = [topic.key, ...(topic.named?.keys ?? [])];
      return { topic, words, probability: 0, buckets: bag.get().slice(), match: matchOf(keys) };
    });
    return { fold: index % FOLDS, topics: paper.topics, judged };
  });
  const topic = trainTopicModel(drafts);
  const fitted = judgeByFolds(drafts);
  const pair = trainPairs(fitted, bag);
  const foldPairs = Array.from({ length: FOLDS }, (_, fold) =>
    trainPairs(
      fitted.filter((paper) => paper.fold !== fold),
      bag,
    ),
  );
  const lines = findLines(fitted, ({ fold }) => topicPairJudge(foldPairs[fold] ?? pair, bag));
  return { models: { vocabulary, neighbours, topic, pair, lines }, neighbourParts };
}

/** Required topics win over optional ones, a topic's own name over others' aliases. */
function topicMatcher(
  topics: readonly AnnotatedTopic[],
): (keys: readonly number[]) => AnnotatedTopic | undefined {
  const byKey = new Map<number, AnnotatedTopic>();
  const inOrder = [...topics].sort((a, b) => Number(a.optional) - Number(b.optional));
  for (const isAlias of [false, true]) {
    for (const topic of inOrder) {
      for (const form of isAlias ? topic.aliases : [topic.name]) {
        const known = byKey.get(hashName(form));
        if (known === undefined || (known.optional && !topic.optional))
          byKey.set(hashName(form), topic);
      }
    }
  }
  return (keys) => {
    const found = keys.flatMap((key) => byKey.get(key) ?? []);
    return found.find((topic) => !topic.optional) ?? found[0];
  };
}

function trainTopicModel(papers: readonly FittedTopics[]): SparseRows {
  const examples = new Examples();
  for (const { buckets, match } of papers.flatMap(({ judged }) => judged)) {
    if (match === undefined || !match.optional) examples.add(buckets, match === undefined ? 0 : 1);
  }
  return trainLogistic(examples, { classes: 1, penalty: 8, fewest: 3, mostIterations: 150 });
}

function judgeByFolds(papers: readonly FittedTopics[]): readonly FittedTopics[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = trainTopicModel(papers.filter((paper) => paper.fold !== fold));
    return papers
      .filter((paper) => paper.fold === fold)
      .map((paper) => ({ ...paper, judged: likelyTopics(paper.judged, model) }));
  }).flat();
}

function likelyTopics(
  judged: readonly LabelledTopic[],
  model: SparseRows,
): readonly LabelledTopic[] {
  return judged
    .map((each) => ({ ...each, probability: sigmoid(scoreClasses(model, each.buckets)[0] ?? 0) }))
    .filter((each) => each.probability >= LOWEST_TOPIC_PROBABILITY)
    .sort((a, b) => b.probability - a.probability);
}

function trainPairs(papers: readonly FittedTopics[], bag: FeatureBag): SparseRows {
  const examples = new Examples();
  for (const { judged } of papers) {
    judged.forEach((low, index) => {
      for (const high of judged.slice(0, index)) {
        const label = pairLabel(high.match, low.match);
        if (label === undefined || !areComparableTopics(high, low)) continue;
        addTopicPairFeatures(high, low, bag);
        examples.add(bag.get(), label);
      }
    });
  }
  return trainLogistic(examples, { classes: 1, penalty: 3, fewest: 3, mostIterations: 150 });
}

function pairLabel(
  high: AnnotatedTopic | undefined,
  low: AnnotatedTopic | undefined,
): number | undefined {
  if (high !== undefined && high === low) return 1;
  if (low !== undefined && !low.optional) return 0;
  return high !== undefined && !high.optional && low === undefined ? 1 : undefined;
}

/** The thresholds of the best F1 on papers held out. */
function findLines(
  papers: readonly FittedTopics[],
  judgeOf: (paper: FittedTopics) => (high: JudgedTopic, low: JudgedTopic) => number,
): TopicModels['lines'] {
  let best = { keep: 0.3, merge: 0.5, f1: 0 };
  for (const merge of MERGE_CHOICES) {
    for (const keep of KEEP_CHOICES) {
      let right = 0;
      let wrong = 0;
      let required = 0;
      for (const paper of papers) {
        const counts = countOutcomes(paper, judgeOf(paper), { keep, merge });
        right += counts.right;
        wrong += counts.wrong;
        required += counts.required;
      }
      const f1 = (2 * right) / (right + wrong + required);
      if (f1 > best.f1) best = { keep, merge, f1 };
    }
  }
  return { keep: best.keep, merge: best.merge };
}

function countOutcomes(
  { judged, topics }: FittedTopics,
  judge: (high: JudgedTopic, low: JudgedTopic) => number,
  rules: TopicModels['lines'],
) {
  const matchOf = new Map<JudgedTopic, AnnotatedTopic | undefined>(
    judged.map((each) => [each, each.match]),
  );
  const taken = new Set<AnnotatedTopic>();
  let wrong = 0;
  for (const { members } of mergeTopics(judged, judge, rules)) {
    const matches = members.flatMap((member) => matchOf.get(member) ?? []);
    const free = matches.find((match) => !match.optional && !taken.has(match));
    if (free !== undefined) taken.add(free);
    else if (!matches.some((match) => match.optional)) wrong += 1;
  }
  return { right: taken.size, wrong, required: topics.filter((topic) => !topic.optional).length };
}
