import type { ExtractedEntity } from '../../domain/extraction.js';
import { nameKey } from '../../domain/name-key.js';
import type { Component } from '../component.js';
import type { FeatureSources } from '../feature/candidate-features.js';
import type { FeatureBag } from '../feature/feature-sink.js';
import type { ExtractorModels } from '../model/extractor-models.js';
import { chooseName } from '../naming/choose-name.js';
import type { FieldText } from '../text/field-text.js';
import { findMentions } from '../text/find-mentions.js';
import { type DecidedEntity, decideEntities } from './decide-entities.js';
import { type Reading, scorePlaces } from './reading.js';
import { strangenessOf } from './strangeness.js';

/** Methods, models and data sets, as the learned models see them. */
export function createEntityComponent(
  models: ExtractorModels,
  bag: FeatureBag,
): Component<'fields' | 'reading', 'entities'> {
  return {
    name: 'entities',
    needs: ['fields', 'reading'],
    sets: ['entities'],
    run: ({ fields, reading }) => {
      const sources = featureSources(reading, models);
      const found = findEntities(sources, { fields, models, bag });
      return { entities: found.map(({ entity }) => entity) };
    },
  };
}

/** What the features of a reading's candidates are made from. */
export function featureSources(reading: Reading, models: ExtractorModels): FeatureSources {
  const { tables, sequence } = models;
  return {
    reading,
    tables,
    scores: scorePlaces(reading, { model: sequence, tables }),
    strangeness: strangenessOf(reading.views, tables.phrases),
  };
}

/** An entity, and the decisions behind it. */
export interface FoundEntity {
  readonly entity: ExtractedEntity;
  readonly decided: DecidedEntity;
}

export interface EntityTools {
  readonly fields: readonly FieldText[];
  readonly models: ExtractorModels;
  readonly bag: FeatureBag;
}

/** The named entities of a paper, the surest first. */
export function findEntities(sources: FeatureSources, tools: EntityTools): readonly FoundEntity[] {
  const { fields, models, bag } = tools;
  const naming = { models: models.naming, phrases: models.tables.phrases, bag };
  return decideEntities(sources, { models, bag }).flatMap((decided) => {
    const { cluster, type, relation } = decided;
    const thing = { members: cluster.names, type, isIntroduced: relation === 'INTRODUCES' };
    const name = chooseName(thing, sources.reading.views, naming);
    const entity = toEntity(decided, { fields, name });
    return entity === undefined ? [] : [{ entity, decided }];
  });
}

// A name spelled in more ways than this is no text that anyone reads.
const MOST_SURFACES = 24;

function toEntity(
  { cluster, type, typeProbabilities, relation, confidence }: DecidedEntity,
  { fields, name }: { readonly fields: readonly FieldText[]; readonly name: string },
): ExtractedEntity | undefined {
  const surfaces = new Set<string>();
  for (const { candidate } of cluster.names) {
    for (const { fieldIndex, start, end } of candidate.places) {
      if (surfaces.size < MOST_SURFACES)
        surfaces.add(fields[fieldIndex]?.text.slice(start, end) ?? '');
    }
  }
  const mentions = findMentions(fields, [...surfaces]);
  if (mentions.length === 0 || nameKey(name) === '') return undefined;
  const aliases = [...surfaces].filter((surface) => surface !== name);
  return { type, name, aliases, relation, confidence, typeProbabilities, mentions };
}
