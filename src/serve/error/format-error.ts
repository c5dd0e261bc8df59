import { AsyncLocalStorage } from 'node:async_hooks';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { AppError, type ErrorCode } from '../../domain/app-error.js';
import type { ApiLogger } from '../api-settings.js';

/** The id of the request under way, for errors; Apollo's formatter is not told which it is. */
export const requestIds = new AsyncLocalStorage<string>();

/** The codes whose messages are meant for clients; all others are kept from them. */
const PUBLIC_CODES: ReadonlySet<ErrorCode> = new Set([
  'BAD_USER_INPUT',
  'AMBIGUOUS',
  'NOT_FOUND',
  'CONFLICT',
  'TIMEOUT',
  'QUERY_TOO_COMPLEX',
  'STORE_UNAVAILABLE',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'FEATURE_DISABLED',
]);

export interface FormatOptions {
  readonly logger?: ApiLogger;
  /** Whether clients may see what is inside. */
  readonly isDevelopment: boolean;
}

/** Makes the formatter of all errors in GraphQL responses: a code, a request id, nothing inside. */
export function createErrorFormatter({ logger, isDevelopment }: FormatOptions) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const requestId = requestIds.getStore();
    const cause = unwrapResolverError(error);
    const { locations, path } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    if (cause instanceof AppError && PUBLIC_CODES.has(cause.code)) {
      const candidates = cause.details.candidates;
      return {
        message: cause.message,
        ...place,
        extensions: { code: cause.code, requestId, ...(candidates ? { candidates } : {}) },
      };
    }
    const code = formatted.extensions?.code;
    if (cause instanceof AppError || code === undefined || code === 'INTERNAL_SERVER_ERROR') {
      logger?.error({ requestId, path, err: cause }, 'a request failed inside');
      return {
        message: isDevelopment
          ? formatted.message
          : 'Something went wrong inside; the log has it under this requestId.',
        ...place,
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
      };
    }
    return {
      message: withoutInput(formatted.message),
      ...place,
      extensions: {
        ...costOf(formatted),
        code: formatted.extensions?.limitCode ?? code,
        requestId,
      },
    };
  };
}

function costOf({ extensions }: GraphQLFormattedError): Readonly<Record<string, unknown>> {
  return extensions?.cost === undefined ? {} : { cost: extensions.cost, limit: extensions.limit };
}

// graphql-js quotes a refused variable whole, which may be the caller's 200 kB.
const LONGEST_MESSAGE = 1_000;

function withoutInput(message: string): string {
  return message.length <= LONGEST_MESSAGE ? message : `${message.slice(0, LONGEST_MESSAGE)}…`;
}
