import { createHash, timingSafeEqual } from 'node:crypto';
import { AppError } from '../../domain/app-error.js';
import type { IngestPort } from '../api-ports.js';
import type { RequestContext } from '../request/request-context.js';

/**
 * The way into the graph, for a request with the curator's token. Throws FEATURE_DISABLED where the
 * server has no token, UNAUTHENTICATED for a request without one, FORBIDDEN for another one.
 */
export function requireCurator({ curatorToken, authorization, ports }: RequestContext): IngestPort {
  if (curatorToken === undefined || ports.ingest === undefined) {
    throw new AppError(
      'FEATURE_DISABLED',
      'mutations are switched off: expected the server to have PAPERGRAPH_CURATOR_TOKEN set',
    );
  }
  const token = /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) {
    throw new AppError(
      'UNAUTHENTICATED',
      'mutations need the curator: expected the header "Authorization: Bearer TOKEN"',
    );
  }
  if (!isSame(token, curatorToken)) {
    throw new AppError('FORBIDDEN', "the token is not the curator's");
  }
  return ports.ingest;
}

/** Takes the same time whatever the difference. */
function isSame(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
