import { randomUUID } from 'node:crypto';
import type { GraphStore } from '../../store/graph-store.js';
import type { ApiLogger, ApiSettings } from '../api-settings.js';
import { errorResponse } from '../error/error-response.js';
import { requestIds } from '../error/format-error.js';
import { graphiqlFile } from '../graphiql/graphiql-file.js';
import { type ApiRequest, type ApiResponse, jsonResponse } from './api-request.js';
import { isAllowedHost } from './check-host.js';
import { crossOriginHeaders, preflightHeaders } from './cross-origin.js';
import { withEntityTag } from './entity-tag.js';
import type { GraphqlEndpoint } from './graphql-endpoint.js';

export interface HandlerParts {
  readonly endpoint: GraphqlEndpoint;
  readonly store: GraphStore;
  readonly settings: ApiSettings;
  readonly logger?: ApiLogger;
  /** Whether the server is closing: it finishes what it has and wants no more. */
  readonly isDraining: () => boolean;
}

export type RequestHandler = (request: ApiRequest) => Promise<ApiResponse>;

/** Answers every request, whatever its path; never throws. */
export function createRequestHandler(parts: HandlerParts): RequestHandler {
  return async (request) => {
    const requestId = randomUUID();
    const response = withEntityTag(
      request,
      await requestIds.run(requestId, () => answer(request, requestId, parts)),
    );
    return {
      ...response,
      headers: {
        ...SECURITY_HEADERS,
        ...crossOriginHeaders(request, parts.settings.corsOrigins),
        ...response.headers,
        'x-request-id': requestId,
      },
    };
  };
}

const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

async function answer(
  request: ApiRequest,
  requestId: string,
  parts: HandlerParts,
): Promise<ApiResponse> {
  if (!isAllowedHost(request.headers.host, parts.settings)) {
    return errorResponse(
      {
        status: 403,
        code: 'FORBIDDEN',
        message:
          'The Host header names another server: expected localhost or a name from PAPERGRAPH_ALLOWED_HOSTS.',
      },
      requestId,
    );
  }
  try {
    return await route(request, requestId, parts);
  } catch (error) {
    parts.logger?.error({ requestId, err: error }, 'a request failed inside');
    return errorResponse(
      { status: 500, code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong inside.' },
      requestId,
    );
  }
}

async function route(
  request: ApiRequest,
  requestId: string,
  parts: HandlerParts,
): Promise<ApiResponse> {
  const [path = '/'] = request.url.split('?');
  if (request.method === 'OPTIONS') {
    return {
      status: 204,
      headers: { allow: 'GET, HEAD, POST, OPTIONS', ...preflightHeaders() },
      body: '',
    };
  }
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const methods = path === '/graphql' ? 'GET, POST' : 'GET, HEAD';
  if (!isRead && !(path === '/graphql' && request.method === 'POST')) {
    return errorResponse(
      {
        status: 405,
        code: 'BAD_REQUEST',
        message: `${path.slice(0, 80)} takes ${methods}: found ${request.method}.`,
        headers: { allow: methods },
      },
      requestId,
    );
  }
  if (path === '/graphql') {
    return wantsPage(request) ? TO_PLAYGROUND : parts.endpoint.answer(asGet(request), requestId);
  }
  if (path === '/healthz') return jsonResponse(200, { status: 'ok' });
  if (path === '/readyz') return readiness(parts);
  if (path === '/') return TO_PLAYGROUND;
  const file = await graphiqlFile(path);
  return (
    file ??
    errorResponse(
      {
        status: 404,
        code: 'NOT_FOUND',
        message: 'Nothing is here: expected /graphql, /graphiql, /healthz or /readyz.',
      },
      requestId,
    )
  );
}

const TO_PLAYGROUND: ApiResponse = { status: 302, headers: { location: '/graphiql' }, body: '' };

/** Whether somebody has typed the address into a browser, with no operation in it. */
function wantsPage({ method, url, headers }: ApiRequest): boolean {
  return method === 'GET' && !url.includes('?') && (headers.accept ?? '').includes('text/html');
}

/** HEAD is GET whose body is not sent, which the server sees to. */
function asGet(request: ApiRequest): ApiRequest {
  return request.method === 'HEAD' ? { ...request, method: 'GET' } : request;
}

async function readiness({ store, isDraining }: HandlerParts): Promise<ApiResponse> {
  if (isDraining()) return jsonResponse(503, { status: 'unavailable', reason: 'closing' });
  try {
    await store.verify();
    return jsonResponse(200, { status: 'ok', engine: store.engine });
  } catch {
    return jsonResponse(503, {
      status: 'unavailable',
      reason: `the graph does not answer (${store.engine})`,
    });
  }
}
