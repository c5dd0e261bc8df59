import type { Extraction } from '../domain/extraction.js';
import type { Component, Findings } from './component.js';
import { repositoryComponent } from './repository/repository-component.js';
import { ruleEntities } from './rules/rule-entities.js';
import { acronymComponent, type PaperText, readPaperText } from './text/text-component.js';

/** Finds in a paper's texts what it names, works on and links to. */
export interface Extractor {
  /** `name@version`: changes whenever the same text may give another answer. */
  readonly name: string;
  /** Pure: the same text gives the same extraction. Never throws on any text. */
  readonly extract: (paper: PaperText) => Extraction;
}

/** An extractor, ready to run: its components in the order in which they build on each other. */
export function createExtractor(): Extractor {
  const components = [acronymComponent, repositoryComponent, ruleEntities] as readonly Component[];
  assertOrder(components);
  return {
    name: 'papergraph-rules@1',
    extract: (paper) => {
      const { entities, topics, repositories } = runComponents(components, paper);
      return { entities, topics, repositories };
    },
  };
}

const NOTHING_FOUND: Findings = {
  fields: [],
  acronyms: [],
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
    if (missing !== undefined)
      throw new Error(`component ${name} needs ${missing}, set by none before it`);
    for (const given of sets) known.add(given);
  }
}
