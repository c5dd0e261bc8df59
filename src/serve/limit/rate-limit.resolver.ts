import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../request/request-context.js';

/** What this operation costs, and what is left. */
@ObjectType('RateLimit', {
  simpleResolvers: true,
  description: 'What this operation costs, and what the client has left of its minute.',
})
export class RateLimitType {
  @Field(() => Int, {
    description: 'The estimated cost of this operation: objects, dear fields counted more.',
  })
  cost!: number;

  @Field(() => Int, { description: 'How many objects this operation may make at most.' })
  nodeCount!: number;

  @Field(() => Int, { description: 'The cost that one operation may have.' })
  costLimit!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The cost that a client may spend in a minute; null where that is not limited.',
  })
  limit!: number | undefined;

  @Field(() => Int, {
    nullable: true,
    description: 'What is left of it, this operation deducted; null where that is not limited.',
  })
  remaining!: number | undefined;

  @Field(() => String, {
    nullable: true,
    description: 'When the minute ends, ISO 8601 in UTC; null where that is not limited.',
  })
  resetAt!: string | undefined;
}

/** Costs and limits, for clients that want to stay within them. */
@Resolver()
export class RateLimitResolver {
  @Query(() => RateLimitType, {
    description: 'What this operation costs, and what the client has left of its minute.',
  })
  rateLimit(@Ctx() { spending }: RequestContext): RateLimitType {
    const { cost, nodeCount, costLimit, allowance } = spending;
    return {
      cost,
      nodeCount,
      costLimit,
      limit: allowance?.limit,
      remaining: allowance?.remaining,
      resetAt: allowance && new Date(allowance.resetAt).toISOString(),
    };
  }
}
