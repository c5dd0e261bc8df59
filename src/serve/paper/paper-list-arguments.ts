import { ArgsType, Field } from 'type-graphql';
import type { PaperOrder } from '../../discover/paper/paper-order.js';
import { PageArguments } from '../connection/page-arguments.js';
import { PaperOrderEnum } from '../enums.js';
import { PaperFilterInput } from '../filter/paper-filter.input.js';

/** The arguments of every list of papers that a client may filter and order. */
@ArgsType()
export class PaperListArguments extends PageArguments {
  @Field(() => PaperFilterInput, { nullable: true, description: 'Only these papers.' })
  filter?: PaperFilterInput | null;

  @Field(() => PaperOrderEnum, { nullable: true, description: 'YEAR_DESC if not given.' })
  orderBy?: PaperOrder | null;
}
