import type { ApolloServerPlugin } from '@apollo/server';
import { type FragmentDefinitionNode, GraphQLError, getVariableValues, Kind } from 'graphql';
import type { RequestContext } from '../request/request-context.js';
import { estimateCost } from './estimate-cost.js';

/** Refuses an operation whose estimated cost is over the limit, before it runs. */
export function createCostPlugin(maxCost: number): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, operation, document, request }) {
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
          const cost = estimateCost({ schema, operation, fragments, variables: coerced });
          if (cost > maxCost) throw tooCostly(cost, maxCost);
        },
      };
    },
  };
}

function tooCostly(cost: number, limit: number): GraphQLError {
  return new GraphQLError(
    `The operation may make ${cost} objects, expected at most ${limit}: ask for smaller pages or fewer edges.`,
    { extensions: { code: 'QUERY_TOO_COMPLEX', cost, limit, http: { status: 400 } } },
  );
}
