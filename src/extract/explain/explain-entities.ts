import { quoteAround } from '../../domain/quote.js';
import { type EntityTools, featureSources, findEntities } from '../entity/entity-component.js';
import type { Reading } from '../entity/reading.js';
import { addCandidateFeatures } from '../feature/candidate-features.js';
import { bucketOf } from '../feature/feature-sink.js';
import type { SparseRows } from '../model/sparse-rows.js';
import { describeFeature, type MadeFeature, wordsByHash } from './describe-feature.js';

/** What spoke for an entity or against it, and how much, as a change of its log odds. */
export interface Reason {
  readonly words: string;
  readonly weight: number;
}

/** Why an entity was found. */
export interface EntityExplanation {
  readonly name: string;
  readonly confidence: number;
  /** The sentences that name it, each once, in order. */
  readonly evidence: readonly string[];
  /** The heaviest first. */
  readonly reasons: readonly Reason[];
}

const MOST_REASONS = 8;
const MOST_SENTENCES = 3;

/** For each entity, in the order of extraction, its sentences and the features that weighed most. */
export function explainEntities(
  reading: Reading,
  tools: EntityTools,
): readonly EntityExplanation[] {
  const { fields, models } = tools;
  const sources = featureSources(reading, models);
  const words = wordsByHash(reading.views);
  return findEntities(sources, tools).map(({ entity, decided }) => {
    const made: MadeFeature[] = [];
    const sink = { add: (template: number, value: number) => made.push({ template, value }) };
    addCandidateFeatures(decided.cluster.head.candidate, sources, sink);
    const quotes = entity.mentions.map(({ field, start, end }) => {
      const text = fields.find((each) => each.field === field)?.text ?? '';
      return quoteAround(text, start, end);
    });
    return {
      name: entity.name,
      confidence: entity.confidence,
      evidence: [...new Set(quotes)].slice(0, MOST_SENTENCES),
      reasons: heaviestReasons(made, { model: models.entity, words }),
    };
  });
}

/** Weights of features with the same words are added up: the reader sees one reason. */
function heaviestReasons(
  made: readonly MadeFeature[],
  { model, words }: { readonly model: SparseRows; readonly words: ReadonlyMap<number, string> },
): readonly Reason[] {
  const seen = new Set<number>();
  const weightByWords = new Map<string, number>();
  for (const feature of made) {
    const bucket = bucketOf(feature.template, feature.value);
    if (seen.has(bucket)) continue;
    seen.add(bucket);
    const weight = (model.dense[bucket] ?? 0) * model.scale;
    const text = describeFeature(feature, words);
    if (weight !== 0) weightByWords.set(text, (weightByWords.get(text) ?? 0) + weight);
  }
  return [...weightByWords]
    .map(([text, weight]) => ({ words: text, weight }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_REASONS);
}
