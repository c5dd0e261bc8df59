import { ArgsType, Field, Float } from 'type-graphql';
import type { Relation } from '../../domain/relation.js';
import { RelationEnum } from '../enums.js';
import { PaperListArguments } from '../paper/paper-list-arguments.js';

/** The arguments of an entity's papers. */
@ArgsType()
export class EntityPaperArguments extends PaperListArguments {
  @Field(() => [RelationEnum], {
    nullable: true,
    description: 'One of these relations; any if not given.',
  })
  relations?: readonly Relation[] | null;

  @Field(() => Float, { nullable: true, description: 'Only edges at least this sure, 0 to 1.' })
  minConfidence?: number | null;
}
