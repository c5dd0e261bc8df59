import { strangenessOf } from '../entity/strangeness.js';
import type { FeatureBag } from '../feature/feature-sink.js';
import { scoreClasses, sigmoid } from '../model/linear-model.js';
import type { SparseRows } from '../model/sparse-rows.js';
import type { WordView } from '../text/word-view.js';
import {
  type JudgedTopic,
  mergeTopics,
  type TopicCluster,
  topicPairJudge,
} from './merge-topics.js';
import { findTopicCandidates, type TopicCandidate, type TopicSources } from './topic-candidates.js';
import { addTopicFeatures } from './topic-features.js';
import type { TopicModels } from './topic-models.js';

/** Less likely candidates are not even other words for a topic. */
export const LOWEST_TOPIC_PROBABILITY = 0.08;
// The surest that are compared with each other.
const MOST_JUDGED = 40;

/** The topics of a paper, the surest first. */
export function decideTopics(
  sources: TopicSources,
  { models, bag }: { readonly models: TopicModels; readonly bag: FeatureBag },
): readonly TopicCluster[] {
  const judged = judgeTopics(sources, { model: models.topic, bag });
  const likely = judged.filter((each) => each.probability >= LOWEST_TOPIC_PROBABILITY);
  return mergeTopics(likely.slice(0, MOST_JUDGED), topicPairJudge(models.pair, bag), models.lines);
}

function judgeTopics(
  sources: TopicSources,
  { model, bag }: { readonly model: SparseRows; readonly bag: FeatureBag },
): readonly JudgedTopic[] {
  const strangeness = strangenessOf(sources.reading.views, sources.phrases);
  const judged = findTopicCandidates(sources).map((topic) => {
    bag.clear();
    addTopicFeatures(topic, sources, bag);
    const probability = sigmoid((scoreClasses(model, bag.get())[0] ?? 0) - strangeness);
    return { topic, words: topicWords(topic, sources.reading.views), probability };
  });
  return judged.sort((a, b) => b.probability - a.probability);
}

/** The words of a topic, lower case, plural folded, hyphens taken apart. */
export function topicWords(
  { entry, named }: TopicCandidate,
  views: readonly WordView[],
): readonly string[] {
  const place = named?.places[0];
  const text =
    entry?.name ??
    (place === undefined
      ? ''
      : (views[place.fieldIndex]?.field.text.slice(place.start, place.end) ?? ''));
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}+]+/u)
    .filter((word) => word !== '' && word !== 'of' && word !== 'for' && word !== 'and')
    .map((word) => (/[^s]s$/.test(word) ? word.slice(0, -1) : word));
}
