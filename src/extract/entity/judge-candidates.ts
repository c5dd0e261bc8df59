import type { Candidate } from '../candidate/candidates.js';
import { addCandidateFeatures, type FeatureSources } from '../feature/candidate-features.js';
import type { FeatureBag } from '../feature/feature-sink.js';
import { judgementLevel } from '../feature/known-features.js';
import { scoreCandidate } from '../feature/sequence-features.js';
import { scoreClasses, sigmoid } from '../model/linear-model.js';
import type { SparseRows } from '../model/sparse-rows.js';

/** A candidate with its features and the chance that an annotator would require it. */
export interface JudgedCandidate {
  readonly candidate: Candidate;
  readonly probability: number;
  readonly buckets: Uint32Array;
}

// The sequence model's score under which a name that no annotator knows is not looked at: it
// loses one required name in thirty, most of them without a chance, and three candidates in four.
const LOWEST_SCORE = 0.01;

/** Whether a candidate is worth its features. */
export function isWorthJudging(candidate: Candidate, { tables, scores }: FeatureSources): boolean {
  if (scoreCandidate(candidate, scores).noisyOr >= LOWEST_SCORE) return true;
  return candidate.keys.some((key) => judgementLevel(tables.known, tables.known.find(key)) > 0);
}

/** The candidates with at least `lowest` probability, the surest first. */
export function judgeCandidates(
  sources: FeatureSources,
  {
    model,
    bag,
    lowest,
  }: { readonly model: SparseRows; readonly bag: FeatureBag; readonly lowest: number },
): readonly JudgedCandidate[] {
  const judged: JudgedCandidate[] = [];
  for (const candidate of sources.reading.candidates) {
    if (!isWorthJudging(candidate, sources)) continue;
    bag.clear();
    addCandidateFeatures(candidate, sources, bag);
    const probability = judge(model, bag.get(), sources.strangeness);
    if (probability >= lowest) judged.push({ candidate, probability, buckets: bag.get().slice() });
  }
  return inOrder(judged);
}

/** The surest first, then in order of appearance. */
export function inOrder(judged: readonly JudgedCandidate[]): readonly JudgedCandidate[] {
  return [...judged].sort((a, b) => b.probability - a.probability);
}

/** The chance that an annotator would require a candidate with these features. */
export function judge(model: SparseRows, buckets: Uint32Array, strangeness: number): number {
  return sigmoid((scoreClasses(model, buckets)[0] ?? 0) - strangeness);
}
