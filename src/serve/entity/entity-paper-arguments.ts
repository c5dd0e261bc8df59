import { ArgsType, Field, Float } from 'type-graphql';
import type { EntityPaperOrder } from '../../discover/edge/edge-order.js';
import type { Relation } from '../../domain/relation.js';
import { PageArguments } from '../connection/page-arguments.js';
import { EntityPaperOrderEnum, RelationEnum } from '../enums.js';
import { PaperFilterInput } from '../filter/paper-filter.input.js';

/** The arguments of an entity's papers. */
@ArgsType()
export class EntityPaperArguments extends PageArguments {
  @Field(() => PaperFilterInput, { nullable: true, description: 'Only these papers.' })
  filter?: PaperFilterInput | null;

  @Field(() => EntityPaperOrderEnum, { nullable: true, description: 'YEAR_DESC if not given.' })
  orderBy?: EntityPaperOrder | null;

  @Field(() => [RelationEnum], {
    nullable: true,
    description: 'One of these relations; any if not given.',
  })
  relations?: readonly Relation[] | null;

  @Field(() => Float, { nullable: true, description: 'Only edges at least this sure, 0 to 1.' })
  minConfidence?: number | null;
}
