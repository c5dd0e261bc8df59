import { Field, InputType } from 'type-graphql';
import type { EntityFilter } from '../../discover/entity/list-entities.js';
import type { EntityKind } from '../../domain/entity.js';
import type { RepositoryHost } from '../../domain/repository-url.js';
import { present } from '../../store/rows/property-reader.js';
import { EntityKindEnum, RepositoryHostEnum } from '../enums.js';
import { IntRangeInput, StringMatchInput } from '../filter/range.input.js';
import { toIntRange, toStringMatch } from '../filter/to-paper-filter.js';

/** Which entities. */
@InputType('EntityFilter', { description: 'Entities for which each part that is given holds.' })
export class EntityFilterInput {
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
}

/** The filter that clients gave, without its nulls. */
export function toEntityFilter(input: EntityFilterInput | null | undefined): EntityFilter {
  return present({
    kinds: input?.kinds ?? undefined,
    name: input?.name ? toStringMatch(input.name) : undefined,
    paperCount: input?.paperCount ? toIntRange(input.paperCount) : undefined,
    hosts: input?.hosts ?? undefined,
  }) as EntityFilter;
}
