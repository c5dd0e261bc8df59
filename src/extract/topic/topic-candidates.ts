import type { Candidate } from '../candidate/candidates.js';
import type { Reading } from '../entity/reading.js';
import { PHRASE_VALUE, type PhraseTable } from '../model/phrase-table.js';
import type { PaperNeighbours } from './paper-neighbours.js';
import { paperTerms } from './paper-terms.js';
import { entryOf, type TopicEntry, type TopicVocabulary } from './topic-vocabulary.js';

/** What topics are found with. `withoutPaper` leaves one annotated paper out, for training on it. */
export interface TopicSources {
  readonly reading: Reading;
  readonly phrases: PhraseTable;
  readonly vocabulary: TopicVocabulary;
  readonly neighbours: PaperNeighbours;
  readonly withoutPaper?: number;
}

/** What may be a topic of a paper: a phrase of its text, a known topic, or both. */
export interface TopicCandidate {
  readonly key: number;
  readonly entry: TopicEntry | undefined;
  /** Where the text names it. */
  readonly named: Candidate | undefined;
  /** Phrases of the text that stand for the topic in other papers, and in how many. */
  readonly aliases: readonly { readonly candidate: Candidate; readonly papers: number }[];
  /** Share of the most similar annotated papers that have the topic. */
  readonly nearness: number;
}

interface Draft {
  readonly key: number;
  readonly entry: TopicEntry | undefined;
  named: Candidate | undefined;
  readonly aliases: { candidate: Candidate; papers: number }[];
  nearness: number;
}

// Share of the nearest papers from which on a topic is looked at though the text does not name it.
const LEAST_NEARNESS = 0.07;
// Level of a phrase that other papers often call a task.
const TASK_LEVEL = 3;

export function findTopicCandidates(sources: TopicSources): readonly TopicCandidate[] {
  const { reading, vocabulary, neighbours, phrases } = sources;
  const drafts = new Map<number, Draft>();
  const draftOf = (key: number): Draft => {
    const known = drafts.get(key);
    if (known !== undefined) return known;
    const entry = entryOf(vocabulary, key);
    const draft = { key, entry, named: undefined, aliases: [], nearness: 0 };
    drafts.set(key, draft);
    return draft;
  };
  for (const candidate of reading.candidates) {
    for (const key of candidate.keys) {
      const isKnown = entryOf(vocabulary, key) !== undefined;
      if (isKnown || (key === candidate.keys[0] && mayBeTopic(candidate, key, phrases))) {
        draftOf(key).named = candidate;
      }
      for (const { entry, papers } of vocabulary.aliasesByKey.get(key) ?? []) {
        const entryKey = vocabulary.entries[entry]?.key;
        if (papers > 0 && entryKey !== undefined)
          draftOf(entryKey).aliases.push({ candidate, papers });
      }
    }
  }
  const near = neighbours.topicsNear(paperTerms(reading.views), sources.withoutPaper);
  for (const [entry, nearness] of near) {
    const key = vocabulary.entries[entry]?.key;
    if (key === undefined) continue;
    if (nearness >= LEAST_NEARNESS || drafts.has(key)) draftOf(key).nearness = nearness;
  }
  return [...drafts.values()];
}

/** Phrases of the title, repeated ones, and those that other papers call a task. */
function mayBeTopic(candidate: Candidate, key: number, phrases: PhraseTable): boolean {
  if (candidate.places.some((place) => place.fieldIndex === 0)) return true;
  if (candidate.places.length > 1) return true;
  const at = phrases.find(key);
  return at >= 0 && phrases.value(at, PHRASE_VALUE.taskNoun) >= TASK_LEVEL;
}
