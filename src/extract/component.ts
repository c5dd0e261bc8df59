import type { ExtractedEntity, ExtractedRepository, ExtractedTopic } from '../domain/extraction.js';
import type { Reading } from './entity/reading.js';
import type { FieldText } from './text/field-text.js';

/** What the components have found so far in one paper. */
export interface Findings {
  fields: readonly FieldText[];
  reading: Reading;
  repositories: readonly ExtractedRepository[];
  entities: readonly ExtractedEntity[];
  topics: readonly ExtractedTopic[];
}

/** One step of extraction: reads the findings that it needs, gives those that it sets. */
export interface Component<
  Need extends keyof Findings = keyof Findings,
  Given extends keyof Findings = keyof Findings,
> {
  readonly name: string;
  readonly needs: readonly Need[];
  readonly sets: readonly Given[];
  readonly run: (findings: Pick<Findings, Need>) => Pick<Findings, Given>;
}
