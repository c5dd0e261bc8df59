import { ArgsType, Field, Float } from 'type-graphql';
import type { EdgeOrder } from '../../discover/edge/edge-order.js';
import type { EntityKind } from '../../domain/entity.js';
import type { Relation } from '../../domain/relation.js';
import { PageArguments } from '../connection/page-arguments.js';
import { EdgeOrderEnum, EntityKindEnum, RelationEnum } from '../enums.js';

/** The arguments of a paper's edges to entities of one kind. */
@ArgsType()
export class EdgeArguments extends PageArguments {
  @Field(() => [RelationEnum], {
    nullable: true,
    description: 'One of these relations; any if not given.',
  })
  relations?: readonly Relation[] | null;

  @Field(() => EdgeOrderEnum, { nullable: true, description: 'STRENGTH if not given.' })
  orderBy?: EdgeOrder | null;

  @Field(() => Float, { nullable: true, description: 'Only edges at least this sure, 0 to 1.' })
  minConfidence?: number | null;
}

/** The arguments of a paper's edges to entities of any kind. */
@ArgsType()
export class EntityEdgeArguments extends EdgeArguments {
  @Field(() => [EntityKindEnum], {
    nullable: true,
    description: 'One of these kinds; any if not given.',
  })
  kinds?: readonly EntityKind[] | null;
}
