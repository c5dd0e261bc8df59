import type { Candidate } from '../candidate/candidates.js';
import { addContextFeatures } from '../feature/context-features.js';
import type { FeatureSink } from '../feature/feature-sink.js';
import { addOwnFeatures } from '../feature/own-features.js';
import { addPhraseFeatures } from '../feature/phrase-features.js';
import { TEMPLATE } from '../feature/templates.js';
import { combineHashes } from '../text/hash.js';
import type { TopicCandidate, TopicSources } from './topic-candidates.js';
import type { TopicEntry } from './topic-vocabulary.js';

/** The features by which a topic candidate is judged: the phrase, what is known of it, and what is near. */
export function addTopicFeatures(
  topic: TopicCandidate,
  { reading, phrases }: TopicSources,
  sink: FeatureSink,
): void {
  const { named, entry } = topic;
  const add = (kind: number, value: number) => sink.add(TEMPLATE.topic, combineHashes(kind, value));
  if (named !== undefined) {
    addOwnFeatures(named, reading.views, sink);
    addContextFeatures(named, reading.views, sink);
    addPhraseFeatures(named, reading.views, { phrases, sink });
  }
  const standing = (named === undefined ? 0 : placeLevel(named)) * 4 + aliasLevel(topic);
  const near = nearLevel(topic.nearness);
  add(0, standing);
  add(1, near);
  add(2, near * 64 + standing);
  add(3, topic.key);
  const known = knownLevel(entry);
  add(4, known);
  add(5, known * 64 + standing);
  add(6, known * 16 + near);
  add(7, known * 1024 + near * 64 + standing);
  for (const { candidate, papers } of topic.aliases) {
    add(8, Math.min(5, papers) * 16 + placeLevel(candidate));
    add(9, combineHashes(topic.key, candidate.keys[0] ?? 0));
  }
  add(10, Math.min(4, topic.aliases.length));
  if (entry !== undefined) {
    add(11, shareLevel(entry.required, entry.papers));
    add(12, shareLevel(entry.namedRequired, entry.named) * 8 + Math.min(7, entry.named));
    if (named !== undefined)
      add(13, shareLevel(entry.namedRequired, entry.named) * 8 + placeLevel(named));
  }
}

/** 1 once in the abstract, 2 again and again, 3 in the first sentence or the last, 4 in the title, 5 in title and abstract, 6 often in both. */
function placeLevel({ places }: Candidate): number {
  const inTitle = places.filter((place) => place.fieldIndex === 0).length;
  const inAbstract = places.length - inTitle;
  if (inTitle > 0) return inAbstract > 1 ? 6 : inAbstract > 0 ? 5 : 4;
  return inAbstract > 2 ? 3 : inAbstract > 1 ? 2 : 1;
}

function aliasLevel({ aliases }: TopicCandidate): number {
  if (aliases.length === 0) return 0;
  const papers = aliases.reduce((sum, alias) => sum + alias.papers, 0);
  return papers > 3 ? 3 : papers > 1 ? 2 : 1;
}

const NEAR_STEPS = [0.02, 0.05, 0.08, 0.12, 0.17, 0.23, 0.3, 0.4, 0.55];

function nearLevel(nearness: number): number {
  return NEAR_STEPS.filter((step) => nearness >= step).length;
}

function knownLevel(entry: TopicEntry | undefined): number {
  if (entry === undefined || entry.papers < 1) return 0;
  return 1 + Math.min(6, Math.floor(Math.log2(entry.papers)));
}

function shareLevel(part: number, whole: number): number {
  return whole <= 0 ? 0 : 1 + Math.round((8 * part) / whole);
}
