import { AppError, type ErrorCode } from '../../domain/app-error.js';
import type { Statement } from '../statements.js';

const statementByError = new WeakMap<object, Statement>();

/** Remembers which statement an error of the driver is about; the driver itself must see its own error to retry. */
export function blameStatement(error: unknown, statement: Statement): void {
  if (typeof error === 'object' && error !== null) statementByError.set(error, statement);
}

/** An error of the driver as one of ours, its text in `cause` only; any other error as it is. */
export function toStoreError(error: unknown): unknown {
  const driverCode = neo4jCode(error);
  if (!/^(?:Neo\.|ServiceUnavailable|SessionExpired|ProtocolError)/.test(driverCode)) return error;
  const code = storeErrorCode(driverCode);
  const statement = statementByError.get(error as object);
  return new AppError(code, `${MESSAGE_BY_CODE[code]}${statement ? ` (${statement.name})` : ''}`, {
    cause: error,
    details: { neo4jCode: driverCode },
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
