import type { FeatureBag } from '../feature/feature-sink.js';
import { levelOf } from '../feature/sequence-features.js';
import { TEMPLATE } from '../feature/templates.js';
import { scoreClasses, sigmoid } from '../model/linear-model.js';
import type { SparseRows } from '../model/sparse-rows.js';
import { combineHashes, hashText } from '../text/hash.js';
import type { TopicCandidate } from './topic-candidates.js';

/** A topic candidate with its words and the chance that it is a central topic. */
export interface JudgedTopic {
  readonly topic: TopicCandidate;
  readonly words: readonly string[];
  readonly probability: number;
}

export interface TopicCluster {
  readonly head: JudgedTopic;
  readonly members: readonly JudgedTopic[];
}

export interface TopicRules {
  readonly keep: number;
  readonly merge: number;
}

/** The chance that of two topics the second is the first in other words. */
export type TopicPairProbability = (high: JudgedTopic, low: JudgedTopic) => number;

// Annotators give six topics at the most.
const MOST_TOPICS = 6;

/** Folds topics, the surest first, into those that they are other words for. */
export function mergeTopics(
  judged: readonly JudgedTopic[],
  pairProbability: TopicPairProbability,
  { keep, merge }: TopicRules,
): readonly TopicCluster[] {
  const clusters: { head: JudgedTopic; members: JudgedTopic[] }[] = [];
  for (const each of judged) {
    const chances = clusters.map(({ head }) => pairProbability(head, each));
    const highest = Math.max(0, ...chances);
    if (highest >= merge) clusters[chances.indexOf(highest)]?.members.push(each);
    else if (each.probability >= keep && clusters.length < MOST_TOPICS) {
      clusters.push({ head: each, members: [each] });
    }
  }
  return clusters;
}

export function topicPairJudge(model: SparseRows, bag: FeatureBag): TopicPairProbability {
  return (high, low) => {
    if (!areComparableTopics(high, low)) return 0;
    addTopicPairFeatures(high, low, bag);
    return sigmoid(scoreClasses(model, bag.get())[0] ?? 0);
  };
}

/** Whether two topics share a word or a phrase that stands for both. */
export function areComparableTopics(high: JudgedTopic, low: JudgedTopic): boolean {
  return high.words.some((word) => low.words.includes(word)) || aliasStrength(high, low) > 0;
}

/** Fills the bag, cleared, with how the less sure topic of two compares with the surer one. */
export function addTopicPairFeatures(high: JudgedTopic, low: JudgedTopic, bag: FeatureBag): void {
  bag.clear();
  const add = (kind: number, value: number) =>
    bag.add(TEMPLATE.topicPair, combineHashes(kind, value));
  const words = wordRelation(high.words, low.words);
  const alias = Math.min(3, aliasStrength(high, low)) * 4 + Math.min(3, aliasStrength(low, high));
  const known = (high.topic.entry === undefined ? 0 : 1) + (low.topic.entry === undefined ? 0 : 2);
  const standing =
    (high.topic.named === undefined ? 0 : 1) + (low.topic.named === undefined ? 0 : 2);
  add(0, words);
  add(1, alias);
  add(2, words * 16 + alias);
  add(3, words * 16 + known * 4 + standing);
  add(4, levelOf(high.probability));
  add(5, levelOf(low.probability));
  add(6, words * 16 + levelOf(low.probability));
  for (const word of high.words) if (!low.words.includes(word)) add(7, hashText(word));
  for (const word of low.words) if (!high.words.includes(word)) add(8, hashText(word));
  add(9, combineHashes(high.topic.key, low.topic.key));
}

/** In how many papers a phrase of this text that names the low topic stands for the high one. */
function aliasStrength(high: JudgedTopic, low: JudgedTopic): number {
  const named = low.topic.named;
  const known = high.topic.aliases.find(({ candidate }) => candidate === named);
  return named === undefined ? 0 : (known?.papers ?? 0);
}

/** 0 nothing, 1 some words shared, 2 the low one begins the high one, 3 ends it, 4 within, 5 to 7 the other way round, 8 same words. */
function wordRelation(high: readonly string[], low: readonly string[]): number {
  const shared = low.filter((word) => high.includes(word)).length;
  if (shared === 0) return 0;
  if (shared === low.length && shared === high.length) return 8;
  if (shared === low.length) return 2 + partPlace(high, low);
  if (shared === high.length) return 5 + partPlace(low, high);
  return 1;
}

function partPlace(whole: readonly string[], part: readonly string[]): number {
  if (part.every((word, at) => whole[at] === word)) return 0;
  const offset = whole.length - part.length;
  return part.every((word, at) => whole[offset + at] === word) ? 1 : 2;
}
