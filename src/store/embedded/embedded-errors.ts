import { AppError } from '../../domain/app-error.js';
import type { Statement } from '../statements.js';

/** The engine's error as one of ours, its text in `cause` only. */
export function toStoreError(error: unknown, statement: Statement): AppError {
  const cause = messageOf(error);
  const where = `(${statement.name})`;
  if (/GRAFEO-V001|GQLSTATUS (?:G2000|40000)|conflict/i.test(cause)) {
    return new AppError('CONFLICT', `another writer was faster ${where}`, { cause: error });
  }
  return new AppError('STORE_FAILED', `the embedded engine refused the statement ${where}`, {
    cause: error,
  });
}

/** The message of an error of the engine with that of its cause, which carries the GQL status. */
export function messageOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('message' in error)) return String(error);
  const cause = 'cause' in error && error.cause ? `: ${messageOf(error.cause)}` : '';
  return `${String(error.message)}${cause}`;
}
