import type { SparseRows } from '../model/sparse-rows.js';
import type { PaperNeighbours } from './paper-neighbours.js';
import type { TopicVocabulary } from './topic-vocabulary.js';

/** All that is learned of topics. */
export interface TopicModels {
  readonly vocabulary: TopicVocabulary;
  readonly neighbours: PaperNeighbours;
  /** Whether a candidate is a central topic. */
  readonly topic: SparseRows;
  /** Whether two topics are one. */
  readonly pair: SparseRows;
  readonly lines: { readonly keep: number; readonly merge: number };
}
