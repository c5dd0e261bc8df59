import { ArgsType, Field, Int } from 'type-graphql';

/** The arguments of every connection that goes forward only. */
@ArgsType()
export class ForwardArguments {
  @Field(() => Int, {
    nullable: true,
    description: 'How many edges, from the start: 0 to 100, 20 if not given.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only edges after this cursor.' })
  after?: string | null;
}

/** The arguments of every connection that goes both ways. */
@ArgsType()
export class PageArguments extends ForwardArguments {
  @Field(() => Int, {
    nullable: true,
    description: 'How many edges, from the end: 0 to 100. Not together with `first`.',
  })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only edges before this cursor. Not together with `after`.',
  })
  before?: string | null;
}
