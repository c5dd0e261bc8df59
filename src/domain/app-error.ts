/** What can go wrong for a caller; `docs/errors.md` says for each what it means and what to do. */
export const ERROR_CODES = [
  'BAD_USER_INPUT',
  'BAD_SETTING',
  'UNREADABLE_INPUT',
  'GRAPH_IN_USE',
  'STORE_UNAVAILABLE',
  'STORE_FAILED',
  'MIGRATION_MISMATCH',
  'CONFLICT',
  'AMBIGUOUS',
  'NOT_FOUND',
  'TIMEOUT',
  'QUERY_TOO_COMPLEX',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'FEATURE_DISABLED',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface AppErrorOptions {
  readonly details?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/** An error whose message is meant for the caller: what was found, what was expected, where. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, options: AppErrorOptions = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.details = options.details ?? {};
  }
}
