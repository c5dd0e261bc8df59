import type { Candidate } from '../candidate/candidates.js';
import type { SequenceTables } from '../crf/token-features.js';
import type { Reading } from '../entity/reading.js';
import { addContextFeatures } from './context-features.js';
import type { FeatureSink } from './feature-sink.js';
import { addKnownFeatures, judgementLevel } from './known-features.js';
import { addOwnFeatures } from './own-features.js';
import { addPhraseFeatures } from './phrase-features.js';
import { addSequenceFeatures, levelOf, type SequenceScores } from './sequence-features.js';
import { TEMPLATE } from './templates.js';

/** All that the features of a paper's candidates are made from. */
export interface FeatureSources {
  readonly reading: Reading;
  readonly tables: SequenceTables;
  readonly scores: SequenceScores;
  /** Log odds to be taken from each judgement of a text unlike all that was learned from. */
  readonly strangeness: number;
}

/** The features by which a candidate is judged to be a name or not, and of which kind. */
export function addCandidateFeatures(
  candidate: Candidate,
  { reading, tables, scores }: FeatureSources,
  sink: FeatureSink,
): void {
  const { views } = reading;
  addOwnFeatures(candidate, views, sink);
  addContextFeatures(candidate, views, sink);
  addPhraseFeatures(candidate, views, { phrases: tables.phrases, sink });
  addKnownFeatures(candidate, views, { known: tables.known, sink });
  const score = addSequenceFeatures(candidate, views, { scores, sink });
  const judged = judgementLevel(tables.known, tables.known.find(candidate.keys[0] ?? 0));
  sink.add(TEMPLATE.spanKnown, judged * 16 + levelOf(score.noisyOr));
}
