import type { ExtractedEntity } from '../../domain/extraction.js';
import { nameKey } from '../../domain/name-key.js';
import type { Component } from '../component.js';
import type { FeatureBag } from '../feature/feature-sink.js';
import type { ExtractorModels } from '../model/extractor-models.js';
import { chooseName } from '../naming/choose-name.js';
import type { FieldText } from '../text/field-text.js';
import { findMentions } from '../text/find-mentions.js';
import { type DecidedEntity, decideEntities } from './decide-entities.js';
import { scorePlaces } from './reading.js';

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
      const scores = scorePlaces(reading, { model: models.sequence, tables: models.tables });
      const sources = { reading, tables: models.tables, scores };
      const decided = decideEntities(sources, { models, bag });
      const naming = { models: models.naming, phrases: models.tables.phrases, bag };
      const entities = decided.flatMap((each) => {
        const { cluster, type, relation } = each;
        const thing = { members: cluster.members, type, isIntroduced: relation === 'INTRODUCES' };
        return toEntity(each, { fields, name: chooseName(thing, reading.views, naming) });
      });
      return { entities };
    },
  };
}

// A name spelled in more ways than this is no text that anyone reads.
const MOST_SURFACES = 24;

function toEntity(
  decided: DecidedEntity,
  { fields, name }: { readonly fields: readonly FieldText[]; readonly name: string },
): readonly ExtractedEntity[] {
  const { cluster, type, typeProbabilities, relation, confidence } = decided;
  const places = cluster.members.flatMap(({ candidate }) => candidate.places);
  const surfaces = [
    ...new Set(
      places.map(({ fieldIndex, start, end }) => fields[fieldIndex]?.text.slice(start, end) ?? ''),
    ),
  ];
  const mentions = findMentions(fields, surfaces.slice(0, MOST_SURFACES));
  if (mentions.length === 0 || nameKey(name) === '') return [];
  const aliases = surfaces.slice(0, MOST_SURFACES).filter((surface) => surface !== name);
  return [{ type, name, aliases, relation, confidence, typeProbabilities, mentions }];
}
