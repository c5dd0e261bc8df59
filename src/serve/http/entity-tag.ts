import { createHash } from 'node:crypto';
import type { ApiRequest, ApiResponse } from './api-request.js';

/**
 * The response to a GET with a weak entity tag of its body; 304 without a body where the client
 * has it already (RFC 9110, section 13.1.2).
 */
export function withEntityTag(request: ApiRequest, response: ApiResponse): ApiResponse {
  if ((request.method !== 'GET' && request.method !== 'HEAD') || response.status !== 200) {
    return response;
  }
  const digest = createHash('sha256').update(response.body).digest('base64url').slice(0, 22);
  const tag = `W/"${digest}"`;
  const headers = { ...response.headers, etag: tag };
  const known = (request.headers['if-none-match'] ?? '').split(',').map((part) => part.trim());
  return known.includes(tag) || known.includes('*')
    ? { status: 304, headers, body: '' }
    : { ...response, headers };
}
