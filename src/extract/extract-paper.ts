import type { Extraction } from '../domain/extraction.js';
import type { Component, Findings } from './component.js';
import { createEntityComponent } from './entity/entity-component.js';
import { readCandidates } from './entity/reading.js';
import { readingComponent } from './entity/reading-component.js';
import { type EntityExplanation, explainEntities } from './explain/explain-entities.js';
import { FeatureBag } from './feature/feature-sink.js';
import type { ExtractorModels } from './model/extractor-models.js';
import { loadModels } from './model/load-models.js';
import { repositoryComponent } from './repository/repository-component.js';
import { type PaperText, readPaperText } from './text/paper-text.js';
import { createTopicComponent } from './topic/topic-component.js';

/** Finds in a paper's texts what it names, works on and links to. */
export interface Extractor {
  /** `name@version`: changes whenever the same text may give another answer. */
  readonly name: string;
  /** Pure: the same text gives the same extraction. Never throws on any text. */
  readonly extract: (paper: PaperText) => Extraction;
  /** Why: one explanation for each entity that `extract` gives, in its order. */
  readonly explain: (paper: PaperText) => readonly EntityExplanation[];
}

export interface ExtractorOptions {
  /** A model file in place of the one that comes with the package. */
  readonly modelsPath?: string;
}

// Raised with each change of the code that may change an answer; the models have their own mark.
const CODE_VERSION = 1;

/** An extractor, ready to run. Throws an UNREADABLE_INPUT AppError where its models cannot be read. */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const { models, fingerprint } = loadModels(options.modelsPath);
  return extractorOf(models, `papergraph@${CODE_VERSION}-${fingerprint}`);
}

/** An extractor over models in memory: its components in the order in which they build on each other. */
export function extractorOf(models: ExtractorModels, name: string): Extractor {
  const bag = new FeatureBag();
  const components = [
    repositoryComponent,
    readingComponent,
    createEntityComponent(models, bag),
    createTopicComponent(models.topics, { phrases: models.tables.phrases, bag }),
  ] as readonly Component[];
  assertOrder(components);
  return {
    name,
    extract: (paper) => {
      const { entities, topics, repositories } = runComponents(components, paper);
      return { entities, topics, repositories };
    },
    explain: (paper) => {
      const fields = readPaperText(paper);
      return explainEntities(readCandidates(fields), { fields, models, bag });
    },
  };
}

const NOTHING_FOUND: Findings = {
  fields: [],
  reading: { views: [], acronyms: [], candidates: [] },
  repositories: [],
  entities: [],
  topics: [],
};

function runComponents(components: readonly Component[], paper: PaperText): Findings {
  let findings: Findings = { ...NOTHING_FOUND, fields: readPaperText(paper) };
  for (const component of components) findings = { ...findings, ...component.run(findings) };
  return findings;
}

/** A component that needs what none before it sets is a mistake in the list above. */
function assertOrder(components: readonly Component[]): void {
  const known = new Set<keyof Findings>(['fields']);
  for (const { name, needs, sets } of components) {
    const missing = needs.find((need) => !known.has(need));
    if (missing !== undefined) {
      throw new Error(`component ${name} needs ${missing}, set by none before it`);
    }
    for (const given of sets) known.add(given);
  }
}
