import { ArgsType, Field, Int } from 'type-graphql';
import { ForwardArguments } from '../connection/page-arguments.js';
import { PaperFilterInput } from '../filter/paper-filter.input.js';
import { type NodeKind, NodeKindEnum } from './node-kind.enum.js';

/** The arguments of a search. */
@ArgsType()
export class SearchArguments extends ForwardArguments {
  @Field(() => String, { description: 'Words, a name or a title; up to 1,000 characters.' })
  query!: string;

  @Field(() => [NodeKindEnum], {
    nullable: true,
    description: 'What to look for; everything if not given.',
  })
  kinds?: readonly NodeKind[] | null;

  @Field(() => PaperFilterInput, {
    nullable: true,
    description: 'Narrows the papers found; entities stay.',
  })
  filter?: PaperFilterInput | null;
}

/** The arguments of completion. */
@ArgsType()
export class SuggestArguments {
  @Field(() => String, { description: 'What has been typed.' })
  prefix!: string;

  @Field(() => [NodeKindEnum], {
    nullable: true,
    description: 'What to look for; everything if not given.',
  })
  kinds?: readonly NodeKind[] | null;

  @Field(() => Int, { nullable: true, description: 'How many: 0 to 50, 10 if not given.' })
  first?: number | null;
}
