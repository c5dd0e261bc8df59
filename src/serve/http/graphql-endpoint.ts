import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { GraphStore } from '../../store/graph-store.js';
import type { ApiPorts } from '../api-ports.js';
import type { ApiLogger, ApiSettings } from '../api-settings.js';
import { errorResponse } from '../error/error-response.js';
import { createErrorFormatter } from '../error/format-error.js';
import { createCostPlugin } from '../limit/cost-plugin.js';
import { COUNT_LIMITS, countLimitsRule } from '../limit/count-limits.js';
import { startDeadline } from '../limit/deadline.js';
import { createRateLimiter, type RateLimiter } from '../limit/rate-limiter.js';
import { readTrustedDocuments } from '../persisted/trusted-documents.js';
import { createLoaders } from '../request/loaders.js';
import type { RequestContext } from '../request/request-context.js';
import type { ApiRequest, ApiResponse } from './api-request.js';
import { clientAddress } from './client-address.js';
import { toGraphqlRequest } from './graphql-request.js';

export interface GraphqlEndpoint {
  answer(request: ApiRequest, requestId: string): Promise<ApiResponse>;
  stop(): Promise<void>;
}

export interface EndpointParts {
  readonly schema: GraphQLSchema;
  readonly store: GraphStore;
  readonly settings: ApiSettings;
  readonly ports: ApiPorts;
  readonly logger?: ApiLogger;
}

// Hardening: what no honest operation comes near.
const PARSE_LIMITS = { maxLexicalTokens: 2000, maxSourceLength: 32_000, maxComments: 100 };

// A client sends its operation again after that.
const APQ_SECONDS = 86_400;

/** GraphQL over HTTP (https://graphql.github.io/graphql-over-http), by Apollo Server without its own server. */
export async function createGraphqlEndpoint(parts: EndpointParts): Promise<GraphqlEndpoint> {
  const { store, settings, ports } = parts;
  const path = settings.trustedDocuments;
  const persisted = {
    mode: settings.persistedQueries,
    documents: path === undefined ? undefined : readTrustedDocuments(path),
  };
  const server = createServer(parts);
  await server.start();

  async function execute(request: ApiRequest, requestId: string): Promise<ApiResponse> {
    const graphqlRequest = toGraphqlRequest(request, persisted);
    if ('status' in graphqlRequest) return errorResponse(graphqlRequest, requestId);
    const deadline = startDeadline(settings.limits.deadlineMs);
    try {
      const limited = deadline.limit(store);
      const { status, headers, body } = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: request.method,
          headers: toHeaderMap(request.headers),
          ...graphqlRequest,
        },
        context: async () => ({
          requestId,
          store: limited,
          storeWithoutDeadline: store,
          loaders: createLoaders(limited),
          ports,
          client: clientAddress(request, settings),
          spending: { cost: 0, nodeCount: 0, costLimit: settings.limits.maxCost },
          authorization: request.headers.authorization,
          curatorToken: settings.curatorToken,
        }),
      });
      if (body.kind === 'chunked') {
        throw new Error('found a response in parts: no resolver gives one');
      }
      return {
        status: status ?? 200,
        headers: {
          // A GET may be kept and asked for again with its entity tag; nothing is served unasked.
          'cache-control': request.method === 'GET' ? 'private, no-cache' : 'no-store',
          ...Object.fromEntries(headers),
        },
        body: body.string,
      };
    } finally {
      deadline.clear();
    }
  }

  return { answer: execute, stop: () => server.stop() };
}

function createServer({ schema, settings, logger }: EndpointParts): ApolloServer<RequestContext> {
  const isDevelopment = settings.logLevel === 'debug';
  return new ApolloServer<RequestContext>({
    schema,
    plugins: [
      // It computes a policy for every field, which halves the throughput.
      ApolloServerPluginCacheControlDisabled(),
      // It loads from outside.
      ApolloServerPluginLandingPageDisabled(),
      createCostPlugin(settings.limits.maxCost, limiterOf(settings)),
    ],
    formatError: createErrorFormatter({ isDevelopment, ...(logger && { logger }) }),
    validationRules: [countLimitsRule(COUNT_LIMITS)],
    parseOptions: PARSE_LIMITS,
    validationOptions: { maxErrors: 5 },
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !isDevelopment,
    stopOnTerminationSignals: false,
    // Remembered in the server's own cache, which is bounded.
    persistedQueries: settings.persistedQueries === 'automatic' ? { ttl: APQ_SECONDS } : false,
    logger: quietLogger(logger),
  });
}

function limiterOf({ limits }: ApiSettings): RateLimiter | undefined {
  return limits.ratePerMinute === 0 ? undefined : createRateLimiter(limits.ratePerMinute);
}

function toHeaderMap(headers: ApiRequest['headers']): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, value);
  }
  return map;
}

/** Apollo's own messages, which are few, as events of ours. */
function quietLogger(logger: ApiLogger | undefined) {
  const report = (level: 'info' | 'warn' | 'error') => (message?: unknown) =>
    logger?.[level]({ from: '@apollo/server' }, String(message));
  return {
    debug: () => undefined,
    info: report('info'),
    warn: report('warn'),
    error: report('error'),
  };
}
