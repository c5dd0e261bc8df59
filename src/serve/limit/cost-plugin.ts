import type { ApolloServerPlugin } from '@apollo/server';
import { type FragmentDefinitionNode, GraphQLError, getVariableValues, Kind } from 'graphql';
import type { RequestContext } from '../request/request-context.js';
import { estimateCost } from './estimate-cost.js';
import type { RateLimiter } from './rate-limiter.js';

/**
 * Refuses an operation whose estimated cost is over the limit, or more than its client has left of
 * the minute, before it runs.
 */
export function createCostPlugin(
  maxCost: number,
  limiter: RateLimiter | undefined,
): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, operation, document, request, contextValue }) {
          if (operation === undefined) return;
          const { coerced } = getVariableValues(
            schema,
            operation.variableDefinitions ?? [],
            request.variables ?? {},
            { maxErrors: 5 },
          );
          // Wrong variables are reported by the execution itself.
          if (coerced === undefined) return;
          const fragments: Record<string, FragmentDefinitionNode> = {};
          for (const definition of document.definitions) {
            if (definition.kind === Kind.FRAGMENT_DEFINITION) {
              fragments[definition.name.value] = definition;
            }
          }
          const costed = { schema, operation, fragments, variables: coerced };
          const { cost, nodeCount } = estimateCost(costed);
          if (cost > maxCost) throw tooCostly(cost, maxCost);
          const { client, spending } = contextValue;
          Object.assign(spending, { cost, nodeCount });
          if (limiter === undefined) return;
          const allowance = limiter.take(client, cost);
          if (allowance === undefined) throw rateLimited(cost, limiter, client);
          spending.allowance = allowance;
        },
      };
    },
  };
}

function tooCostly(cost: number, limit: number): GraphQLError {
  return new GraphQLError(
    `The operation may cost ${cost}, expected at most ${limit}: ask for smaller pages or fewer edges.`,
    { extensions: { code: 'QUERY_TOO_COMPLEX', cost, limit, http: { status: 400 } } },
  );
}

function rateLimited(cost: number, limiter: RateLimiter, client: string): GraphQLError {
  const { limit, remaining, resetAt } = limiter.allowanceOf(client);
  const seconds = Math.max(1, Math.ceil((resetAt - Date.now()) / 1000));
  return new GraphQLError(
    `The operation costs ${cost}, and ${remaining} of ${limit} are left of this minute: try again in ${seconds} s.`,
    {
      extensions: {
        code: 'RATE_LIMITED',
        cost,
        limit,
        http: { status: 429, headers: new Map([['retry-after', String(seconds)]]) },
      },
    },
  );
}
