import type { ErrorCode } from '../../domain/app-error.js';
import { type ApiResponse, jsonResponse } from '../http/api-request.js';
import type { ApiErrorCode } from './api-error-codes.js';

/** What went wrong before GraphQL was reached, in the shape of a GraphQL response. */
export interface EarlyError {
  readonly status: number;
  readonly code: ErrorCode | ApiErrorCode;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function errorResponse(
  { status, code, message, headers }: EarlyError,
  requestId: string,
): ApiResponse {
  return jsonResponse(
    status,
    { errors: [{ message, extensions: { code, requestId } }] },
    headers ?? {},
  );
}
