import { ArgsType, Field } from 'type-graphql';
import { ForwardArguments } from '../connection/page-arguments.js';
import { PaperFilterInput } from '../filter/paper-filter.input.js';

/** The arguments of a paper's related papers. */
@ArgsType()
export class RelatedArguments extends ForwardArguments {
  @Field(() => PaperFilterInput, { nullable: true, description: 'Only these papers.' })
  filter?: PaperFilterInput | null;
}
