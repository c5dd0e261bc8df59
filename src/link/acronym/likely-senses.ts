import { cosine } from '../knowledge/context-vectors.js';
import type { KnownSense } from '../knowledge/name-knowledge.js';

/** A sense of a short form with its probability in one context. */
export interface LikelySense {
  readonly sense: KnownSense;
  readonly probability: number;
}

// How much a context that fits outweighs commonness; fitted on texts that define their acronyms.
const CONTEXT_WEIGHT = 8;
// What no paper has defined is as common as half a paper, and fits any context this well.
const UNKNOWN_PAPERS = 0.5;
const UNKNOWN_FIT = 0.25;

/**
 * The senses of a short form that a context (a unit vector) speaks for, the likeliest first. The
 * probabilities leave room for a sense that nobody has defined: they sum to less than one.
 */
export function likelySenses(
  senses: readonly KnownSense[],
  context: Float64Array,
): readonly LikelySense[] {
  const weights = senses.map(
    ({ papers, context: own }) => papers * Math.exp(CONTEXT_WEIGHT * cosine(own, context)),
  );
  const hasContext = context.some((value) => value !== 0);
  const unknown = UNKNOWN_PAPERS * Math.exp(hasContext ? CONTEXT_WEIGHT * UNKNOWN_FIT : 0);
  const total = weights.reduce((sum, weight) => sum + weight, unknown);
  return senses
    .map((sense, index) => ({ sense, probability: (weights[index] ?? 0) / total }))
    .sort((a, b) => b.probability - a.probability);
}
