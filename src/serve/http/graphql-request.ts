import type { EarlyError } from '../error/error-response.js';
import {
  type GraphqlParameters,
  isEarlyError,
  type PersistedParts,
  resolveDocument,
} from '../persisted/resolve-document.js';
import type { ApiRequest } from './api-request.js';

/** A request as Apollo takes it. */
export interface GraphqlRequest {
  /** The parsed body; undefined where there is none. */
  readonly body: unknown;
  /** The address from its question mark on, '' where it has none. */
  readonly search: string;
}

/** The GraphQL request in an HTTP request, its trusted document filled in. */
export function toGraphqlRequest(
  request: ApiRequest,
  persisted: PersistedParts,
): GraphqlRequest | EarlyError {
  const start = request.url.indexOf('?');
  const search = start === -1 ? '' : request.url.slice(start);
  if (request.method === 'GET') return fromAddress(search, persisted);
  const parsed = parseBody(request);
  if ('fault' in parsed) return { status: 400, code: 'BAD_REQUEST', message: parsed.fault };
  const { body } = parsed;
  // Anything else than one object is refused by Apollo, in its words.
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return { body, search };
  const resolved = resolveDocument(body as GraphqlParameters, persisted);
  return isEarlyError(resolved) ? resolved : { body: resolved, search };
}

function fromAddress(search: string, persisted: PersistedParts): GraphqlRequest | EarlyError {
  const parameters = new URLSearchParams(search);
  const given = Object.fromEntries(
    ['query', 'documentId'].flatMap((name) => {
      const value = parameters.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  const extensions = parseQuietly(parameters.get('extensions'));
  // A GET without any of them is not GraphQL at all; Apollo says so.
  if (Object.keys(given).length === 0 && extensions === undefined) {
    return { body: undefined, search };
  }
  const resolved = resolveDocument({ ...given, extensions }, persisted);
  if (isEarlyError(resolved)) return resolved;
  if (resolved.query === given.query && resolved.extensions === extensions) {
    return { body: undefined, search };
  }
  parameters.set('query', String(resolved.query));
  parameters.delete('documentId');
  if (extensions !== undefined) {
    parameters.set('extensions', JSON.stringify(resolved.extensions ?? {}));
  }
  return { body: undefined, search: `?${parameters}` };
}

function parseBody({ method, headers, body }: ApiRequest): { body: unknown } | { fault: string } {
  const isJson = /^application\/json\b/i.test(headers['content-type'] ?? '');
  if (method !== 'POST' || !isJson) return { body: undefined };
  try {
    return { body: JSON.parse(body ?? '') as unknown };
  } catch {
    return { fault: 'The body is no JSON: expected an object with "query".' };
  }
}

function parseQuietly(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Apollo refuses it, in its words.
    return undefined;
  }
}
