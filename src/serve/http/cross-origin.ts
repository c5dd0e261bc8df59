import type { ApiRequest } from './api-request.js';

// What a client may send and read beyond the harmless.
const ALLOWED_HEADERS =
  'content-type, accept, apollo-require-preflight, authorization, x-request-id';
const PREFLIGHT_SECONDS = '600';

/** The headers that let a page of a listed origin call the API; none for any other. */
export function crossOriginHeaders(
  request: ApiRequest,
  origins: readonly string[],
): Readonly<Record<string, string>> {
  if (origins.length === 0) return {};
  const origin = request.headers.origin;
  const isListed = origin !== undefined && origins.includes(origin);
  return {
    vary: 'Origin',
    ...(isListed
      ? { 'access-control-allow-origin': origin, 'access-control-expose-headers': 'x-request-id' }
      : {}),
  };
}

/** The further headers of the answer to a preflight request. */
export function preflightHeaders(): Readonly<Record<string, string>> {
  return {
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'access-control-allow-headers': ALLOWED_HEADERS,
    'access-control-max-age': PREFLIGHT_SECONDS,
  };
}
