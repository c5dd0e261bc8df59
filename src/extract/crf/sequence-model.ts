import type { SparseRows } from '../model/sparse-rows.js';
import type { WordView } from '../text/word-view.js';
import { LABELS } from './labels.js';
import { type Lattice, type Potentials, runLattice } from './lattice.js';
import { type SequenceTables, type TokenFeatures, tokenFeatures } from './token-features.js';

/** A linear-chain model of names: weights of labels by feature bucket, and of one label after another. */
export interface SequenceModel {
  readonly weights: SparseRows;
  readonly transitions: Float64Array;
}

/** The lattices of a field, one a sentence: all that the sequence model thinks of it. */
export type FieldLattices = readonly Lattice[];

export function fieldLattices(
  model: SequenceModel,
  views: readonly WordView[],
  where: { readonly fieldIndex: number; readonly tables: SequenceTables },
): FieldLattices {
  const view = views[where.fieldIndex];
  if (view === undefined || view.field.field === 'comment') return [];
  const features = tokenFeatures(views, where.fieldIndex, where.tables);
  return view.field.sentences.map((sentence) =>
    runLattice(sentencePotentials(model, features, sentence)),
  );
}

function sentencePotentials(
  model: SequenceModel,
  features: TokenFeatures,
  { from, to }: { readonly from: number; readonly to: number },
): Potentials {
  const unary = new Float64Array((to - from) * LABELS);
  const { dense, scale } = model.weights;
  for (let at = from; at < to; at += 1) {
    const row = (at - from) * LABELS;
    const end = features.starts[at + 1] ?? 0;
    for (let index = features.starts[at] ?? 0; index < end; index += 1) {
      const weights = (features.buckets[index] ?? 0) * LABELS;
      for (let label = 0; label < LABELS; label += 1) {
        unary[row + label] = (unary[row + label] ?? 0) + (dense[weights + label] ?? 0);
      }
    }
    for (let label = 0; label < LABELS; label += 1)
      unary[row + label] = (unary[row + label] ?? 0) * scale;
  }
  return { length: to - from, unary, transitions: model.transitions };
}
