import { Field, ID, InputType } from 'type-graphql';
import type { EntityKind } from '../../domain/entity.js';
import type { RepositoryHost } from '../../domain/repository-url.js';
import { EntityKindEnum, RepositoryHostEnum } from '../enums.js';
import { IntRangeInput, StringMatchInput } from '../filter/range.input.js';

/** Which entities. */
@InputType('EntityFilter', { description: 'Entities for which each part that is given holds.' })
export class EntityFilterInput {
  @Field(() => [EntityFilterInput], { nullable: true, description: 'All of these hold.' })
  and?: readonly EntityFilterInput[] | null;

  @Field(() => [EntityFilterInput], { nullable: true, description: 'At least one of these holds.' })
  or?: readonly EntityFilterInput[] | null;

  @Field(() => EntityFilterInput, { nullable: true, description: 'This does not hold.' })
  not?: EntityFilterInput | null;

  @Field(() => [EntityKindEnum], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: readonly EntityKind[] | null;

  @Field(() => StringMatchInput, { nullable: true, description: 'Canonical name.' })
  name?: StringMatchInput | null;

  @Field(() => IntRangeInput, {
    nullable: true,
    description: 'How many papers have an edge to it.',
  })
  paperCount?: IntRangeInput | null;

  @Field(() => [RepositoryHostEnum], {
    nullable: true,
    description: 'A repository on one of these hosts.',
  })
  hosts?: readonly RepositoryHost[] | null;

  @Field(() => [ID], { nullable: true, description: 'Is one of these entities, up to 500.' })
  ids?: readonly string[] | null;
}
