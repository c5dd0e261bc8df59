import type { SequenceModel } from '../crf/sequence-model.js';
import type { SequenceTables } from '../crf/token-features.js';
import type { PairModels } from '../entity/merge-candidates.js';
import type { NamingModels } from '../naming/choose-name.js';
import type { TopicModels } from '../topic/topic-models.js';
import type { Calibration } from './calibration.js';
import type { SparseRows } from './sparse-rows.js';

/** All that the extractor has learned. */
export interface ExtractorModels {
  readonly tables: SequenceTables;
  readonly sequence: SequenceModel;
  /** Whether an annotator would require a candidate. */
  readonly entity: SparseRows;
  /** Whether two candidates are one entity, or one a piece of the other. */
  readonly pair: PairModels;
  /** Kinds in the order of `NAMED_KINDS`. */
  readonly kind: SparseRows;
  /** Relations in the order of `NAMED_RELATIONS`. */
  readonly relation: SparseRows;
  readonly calibration: Calibration;
  readonly topics: TopicModels;
  readonly naming: NamingModels;
}
