import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { EntityKind } from '../../domain/entity.js';
import type { Extraction, Mention } from '../../domain/extraction.js';
import type { TextField } from '../../domain/paper.js';
import type { NamedRelation, Relation } from '../../domain/relation.js';
import type { RepositoryHost } from '../../domain/repository-url.js';
import { EntityKindEnum, EvidenceFieldEnum, RelationEnum, RepositoryHostEnum } from '../enums.js';

/** One place in the text. */
@ObjectType('Mention', {
  simpleResolvers: true,
  description: 'One place in the text: `text.slice(start, end)` of the field is the surface.',
})
export class MentionType implements Mention {
  @Field(() => EvidenceFieldEnum, { description: 'The text in which it stands.' })
  field!: TextField;

  @Field(() => Int, { description: 'Where it starts, in UTF-16 code units from 0.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive, in UTF-16 code units.' })
  end!: number;

  @Field(() => String, { description: 'As written there.' })
  surface!: string;
}

/** A method, model or data set in the text. */
@ObjectType('ExtractedEntity', {
  simpleResolvers: true,
  description: 'A method, model or data set that the text names.',
})
export class ExtractedEntityType {
  @Field(() => EntityKindEnum, { description: 'What it is.' })
  kind!: EntityKind;

  @Field(() => String, { description: 'Its canonical spelling.' })
  name!: string;

  @Field(() => [String], { description: 'Its other spellings in the text.' })
  aliases!: readonly string[];

  @Field(() => RelationEnum, { description: 'How the paper relates to it.' })
  relation!: NamedRelation;

  @Field(() => Float, { description: 'How likely it is one, 0 to 1.' })
  confidence!: number;

  @Field(() => [MentionType], { description: 'Where it stands, at least one place.' })
  mentions!: readonly MentionType[];
}

/** A topic of the text. */
@ObjectType('ExtractedTopic', {
  simpleResolvers: true,
  description: 'A task or area that the text works on.',
})
export class ExtractedTopicType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Float, { description: 'How likely it is one, 0 to 1.' })
  confidence!: number;

  @Field(() => [MentionType], {
    description: 'Where the text says so; none where the whole text does.',
  })
  mentions!: readonly MentionType[];
}

/** A repository that the text links to. */
@ObjectType('ExtractedRepository', {
  simpleResolvers: true,
  description: 'A repository or project page that the text links to.',
})
export class ExtractedRepositoryType {
  @Field(() => String, { description: 'Its address, normalised.' })
  url!: string;

  @Field(() => RepositoryHostEnum, { description: 'Where it is.' })
  host!: RepositoryHost;

  @Field(() => RelationEnum, { description: 'RELEASES or LINKS_TO.' })
  relation!: Relation;

  @Field(() => Float, { description: 'How likely the relation is right, 0 to 1.' })
  confidence!: number;

  @Field(() => [MentionType], { description: 'Where it stands.' })
  mentions!: readonly MentionType[];
}

/** What the extractor finds in a text. */
@ObjectType('Extraction', {
  simpleResolvers: true,
  description: 'What the extractor finds in a text.',
})
export class ExtractionType {
  @Field(() => String, { description: 'Who found it: name@version.' })
  extractor!: string;

  @Field(() => [ExtractedEntityType], { description: 'Methods, models and data sets.' })
  entities!: readonly ExtractedEntityType[];

  @Field(() => [ExtractedTopicType], { description: 'Topics, the surest first.' })
  topics!: readonly ExtractedTopicType[];

  @Field(() => [ExtractedRepositoryType], { description: 'Repositories.' })
  repositories!: readonly ExtractedRepositoryType[];
}

/** An extraction as clients see it. */
export function toExtraction(extraction: Extraction, extractor: string): ExtractionType {
  return {
    extractor,
    entities: extraction.entities.map(({ type, ...entity }) => ({ ...entity, kind: type })),
    topics: extraction.topics.toSorted((a, b) => b.confidence - a.confidence),
    repositories: extraction.repositories.map(({ relation, ...repository }) => ({
      ...repository,
      relation: relation === 'OFFICIAL' ? 'RELEASES' : 'LINKS_TO',
    })),
  };
}
