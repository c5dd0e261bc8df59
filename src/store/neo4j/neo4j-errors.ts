import { AppError, type ErrorCode } from '../../domain/app-error.js';
import type { Statement } from '../statements.js';

/** The driver's error as one of ours, its text in `cause` only. */
export function toStoreError(error: unknown, statement?: Statement): AppError {
  if (error instanceof AppError) return error;
  const code = storeErrorCode(neo4jCode(error));
  return new AppError(code, `${MESSAGE_BY_CODE[code]}${statement ? ` (${statement.name})` : ''}`, {
    cause: error,
    details: { neo4jCode: neo4jCode(error) },
  });
}

type StoreErrorCode = Extract<
  ErrorCode,
  'STORE_UNAVAILABLE' | 'TIMEOUT' | 'CONFLICT' | 'STORE_FAILED'
>;

const MESSAGE_BY_CODE: Readonly<Record<StoreErrorCode, string>> = {
  STORE_UNAVAILABLE: 'Neo4j does not answer or refuses the credentials',
  TIMEOUT: 'the statement ran into its time limit',
  CONFLICT: 'another writer was faster',
  STORE_FAILED: 'Neo4j refused the statement',
};

function neo4jCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function storeErrorCode(code: string): StoreErrorCode {
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') return 'STORE_UNAVAILABLE';
  if (code.startsWith('Neo.ClientError.Security.')) return 'STORE_UNAVAILABLE';
  if (code.includes('TransactionTimedOut')) return 'TIMEOUT';
  if (code.startsWith('Neo.TransientError.')) return 'CONFLICT';
  if (code === 'Neo.ClientError.Schema.ConstraintValidationFailed') return 'CONFLICT';
  return 'STORE_FAILED';
}
