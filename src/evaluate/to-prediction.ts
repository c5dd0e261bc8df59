import type { Extraction } from '../domain/extraction.js';
import type { PredictedPaper } from './annotation.js';

/** An extraction in the form that is scored. */
export function toPrediction(title: string, extraction: Extraction): PredictedPaper {
  return {
    title,
    entities: extraction.entities.map(({ type, name, aliases, relation, confidence }) => ({
      type,
      name,
      aliases: [...aliases],
      relation,
      confidence,
    })),
    topics: extraction.topics.map(({ name, aliases }) => ({ name, aliases: [...aliases] })),
    repositories: extraction.repositories.map(({ url }) => ({ url })),
  };
}
