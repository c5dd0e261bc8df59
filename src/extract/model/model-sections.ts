import { createNameVocabulary, type NameVocabularyParts } from '../naming/name-vocabulary.js';
import type { NeighbourParts } from '../topic/paper-neighbours.js';
import { readTopicModels, topicSections } from '../topic/topic-sections.js';
import type { ExtractorModels } from './extractor-models.js';
import { createKnownNames } from './known-names.js';
import type { Sections } from './model-file.js';
import { createPhraseTable } from './phrase-table.js';
import {
  createSectionReader,
  jsonSection,
  type NamedSection,
  rowSections,
} from './section-reader.js';

/** The counts behind the tables, which the tables themselves do not give back. */
export interface TableParts {
  readonly phraseKeys: Uint32Array;
  readonly phraseValues: Uint8Array;
  readonly knownKeys: Uint32Array;
  readonly knownCounts: Uint8Array;
  readonly neighbours: NeighbourParts;
  readonly names: NameVocabularyParts;
}

/** All that the extractor has learned, as the sections of a model file. */
export function toSections(models: ExtractorModels, tables: TableParts): Sections {
  const { calibration, sequence } = models;
  return new Map<NamedSection[0], NamedSection[1]>([
    ['phrase.keys', tables.phraseKeys],
    ['phrase.values', tables.phraseValues],
    ['known.keys', tables.knownKeys],
    ['known.counts', tables.knownCounts],
    ['sequence.transitions', sequence.transitions],
    ...rowSections('sequence', sequence.weights),
    ...rowSections('entity', models.entity),
    ...rowSections('fold', models.pair.fold),
    ...rowSections('same', models.pair.same),
    ...rowSections('kind', models.kind),
    ...rowSections('relation', models.relation),
    ['calibration.lines', Float64Array.of(calibration.keep, calibration.merge)],
    ['calibration.raw', Float64Array.from(calibration.raw)],
    ['calibration.right', Float64Array.from(calibration.right)],
    ...topicSections(models.topics, tables.neighbours),
    ...rowSections('name', models.naming.name),
    jsonSection('name.names', tables.names.names),
    ['name.forms', tables.names.forms],
    ['name.nameOf', tables.names.nameOf],
    ['name.papers', tables.names.papers],
  ]);
}

/** The models of a model file. Throws an UNREADABLE_INPUT AppError where a section is missing. */
export function fromSections(sections: Sections, source: string): ExtractorModels {
  const reader = createSectionReader(sections, source);
  const { numbers, rows, json } = reader;
  const [keep = 0.4, merge = 0.5] = numbers<Float64Array>('calibration.lines');
  return {
    tables: {
      phrases: createPhraseTable(numbers('phrase.keys'), numbers('phrase.values')),
      known: createKnownNames(numbers('known.keys'), numbers('known.counts')),
    },
    sequence: { weights: rows('sequence'), transitions: numbers('sequence.transitions') },
    entity: rows('entity'),
    pair: { fold: rows('fold'), same: rows('same') },
    kind: rows('kind'),
    relation: rows('relation'),
    calibration: {
      keep,
      merge,
      raw: Array.from(numbers<Float64Array>('calibration.raw')),
      right: Array.from(numbers<Float64Array>('calibration.right')),
    },
    topics: readTopicModels(reader),
    naming: {
      name: rows('name'),
      vocabulary: createNameVocabulary({
        names: json('name.names') as readonly string[],
        forms: numbers('name.forms'),
        nameOf: numbers('name.nameOf'),
        papers: numbers('name.papers'),
      }),
    },
  };
}
