import { createHash } from 'node:crypto';
import type { PersistedQueries } from '../../config.js';
import type { EarlyError } from '../error/error-response.js';
import type { TrustedDocuments } from './trusted-documents.js';

/** The parameters of one GraphQL request, from its body or its address. */
export type GraphqlParameters = Readonly<Record<string, unknown>>;

export interface PersistedParts {
  readonly mode: PersistedQueries;
  readonly documents: TrustedDocuments | undefined;
}

/**
 * The same request with the text of the trusted document that it names by `documentId`, or by the
 * hash of automatic persisted queries. Where only trusted documents are taken, any other request
 * is an error; the messages are those that clients of other servers know.
 */
export function resolveDocument(
  parameters: GraphqlParameters,
  { mode, documents }: PersistedParts,
): GraphqlParameters | EarlyError {
  const { documentId, query, extensions: _, ...others } = parameters;
  const id = hashOf(parameters) ?? (typeof documentId === 'string' ? documentId : undefined);
  const body = id === undefined ? undefined : documents?.bodyOf(id);
  if (body !== undefined && (query === undefined || query === body)) {
    return { ...others, query: body, ...withoutHash(parameters.extensions) };
  }
  if (mode === 'automatic' && typeof query === 'string' && isHashOfAnother(parameters)) {
    return HASH_OF_ANOTHER;
  }
  if (mode !== 'trusted') {
    return documentId === undefined || query !== undefined ? parameters : notInList(String(id));
  }
  if (typeof query === 'string') {
    return documents?.hasBody(query)
      ? { ...others, query, ...withoutHash(parameters.extensions) }
      : NOT_IN_SAFELIST;
  }
  return id === undefined ? ID_REQUIRED : notInList(id);
}

export function isEarlyError(result: GraphqlParameters | EarlyError): result is EarlyError {
  return 'status' in result && 'code' in result;
}

function isHashOfAnother(parameters: GraphqlParameters): boolean {
  const hash = hashOf(parameters);
  return hash !== undefined && hash !== sha256(String(parameters.query));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

const HASH_OF_ANOTHER: EarlyError = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'provided sha does not match query',
};

const NOT_IN_SAFELIST: EarlyError = {
  status: 403,
  code: 'QUERY_NOT_IN_SAFELIST',
  message: 'The operation body was not found in the persisted query safelist',
};

const ID_REQUIRED: EarlyError = {
  status: 400,
  code: 'PERSISTED_QUERY_ID_REQUIRED',
  message: 'This endpoint does not allow operations without a persisted query ID',
};

function notInList(id: string): EarlyError {
  return {
    status: 404,
    code: 'PERSISTED_QUERY_NOT_IN_LIST',
    message: `Persisted query '${id.slice(0, 100)}' not found in the persisted query list`,
  };
}

function hashOf({ extensions }: GraphqlParameters): string | undefined {
  const persisted = isRecord(extensions) ? extensions.persistedQuery : undefined;
  const hash = isRecord(persisted) ? persisted.sha256Hash : undefined;
  return typeof hash === 'string' ? hash : undefined;
}

/** The extensions but the hash, which has done its work; Apollo wants an object or none. */
function withoutHash(extensions: unknown): { readonly extensions?: unknown } {
  if (!isRecord(extensions)) return {};
  const { persistedQuery: _, ...others } = extensions;
  return { extensions: others };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
