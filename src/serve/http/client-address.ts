import type { ApiRequest } from './api-request.js';

/**
 * The address of a request's client: the peer's, or, behind a proxy that is trusted, the last one
 * of X-Forwarded-For, which that proxy has added.
 */
export function clientAddress(
  { client, headers }: ApiRequest,
  { trustProxy }: { readonly trustProxy: boolean },
): string {
  const forwarded = trustProxy ? headers['x-forwarded-for']?.split(',').at(-1)?.trim() : undefined;
  return forwarded || client || 'unknown';
}
