import { Field, Float, ID, InputType } from 'type-graphql';
import type { EntityKind } from '../../domain/entity.js';
import type { PaperStatus } from '../../domain/paper.js';
import type { Relation } from '../../domain/relation.js';
import { EntityKindEnum, PaperStatusEnum, RelationEnum } from '../enums.js';
import { DateRangeInput, IntRangeInput, StringMatchInput } from './range.input.js';

/** An edge that papers must have. */
@InputType('EntityMatch', {
  description:
    'At least one edge to such an entity. Several edges by `and`, none by `not`. Give `kind`, or one of `name`, `nameIn`, `id`.',
})
export class EntityMatchInput {
  @Field(() => EntityKindEnum, {
    nullable: true,
    description: 'The kind of entity. Methods and models share their names: either finds both.',
  })
  kind?: EntityKind | null;

  @Field(() => String, { nullable: true, description: 'A name or alias, in any spelling.' })
  name?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'One of these names or aliases, up to 50.',
  })
  nameIn?: readonly string[] | null;

  @Field(() => ID, { nullable: true, description: 'The id of an entity.' })
  id?: string | null;

  @Field(() => [RelationEnum], {
    nullable: true,
    description: 'One of these relations; any if not given.',
  })
  relations?: readonly Relation[] | null;

  @Field(() => Float, { nullable: true, description: 'At least this sure, 0 to 1.' })
  minConfidence?: number | null;
}

/** Which papers. */
@InputType('PaperFilter', {
  description:
    'Papers for which each part that is given holds. Only ACTIVE papers, unless `status` stands anywhere in it.',
})
export class PaperFilterInput {
  @Field(() => [PaperFilterInput], { nullable: true, description: 'All of these hold.' })
  and?: readonly PaperFilterInput[] | null;

  @Field(() => [PaperFilterInput], { nullable: true, description: 'At least one of these holds.' })
  or?: readonly PaperFilterInput[] | null;

  @Field(() => PaperFilterInput, { nullable: true, description: 'This does not hold.' })
  not?: PaperFilterInput | null;

  @Field(() => IntRangeInput, { nullable: true, description: 'Year of publication.' })
  year?: IntRangeInput | null;

  @Field(() => DateRangeInput, { nullable: true, description: 'Date of publication.' })
  publishedAt?: DateRangeInput | null;

  @Field(() => StringMatchInput, { nullable: true, description: 'Title.' })
  title?: StringMatchInput | null;

  @Field(() => StringMatchInput, { nullable: true, description: 'Venue.' })
  venue?: StringMatchInput | null;

  @Field(() => StringMatchInput, {
    nullable: true,
    description: 'The name of at least one author.',
  })
  author?: StringMatchInput | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Words of title and abstract, all of them, in any form and order; 1 to 12 words, one of them in at most 10,000 papers.',
  })
  text?: string | null;

  @Field(() => EntityMatchInput, { nullable: true, description: 'An edge to an entity.' })
  entity?: EntityMatchInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Links to a repository, its own or another.',
  })
  hasRepository?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Releases a repository of its own.' })
  hasOfficialRepository?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Has an abstract.' })
  hasAbstract?: boolean | null;

  @Field(() => [PaperStatusEnum], { nullable: true, description: 'Has one of these statuses.' })
  status?: readonly PaperStatus[] | null;

  @Field(() => [ID], { nullable: true, description: 'Is one of these papers, up to 500.' })
  ids?: readonly string[] | null;
}
