import type { RecordRejected } from './read-outcome.js';

/** One line of a rejects file: JSON of source, line, reason and the record as found, with its line end. */
export function toRejectLine(rejection: RecordRejected): string {
  const { source, line } = rejection.at;
  return `${JSON.stringify({ source, line, reason: rejection.reason, found: rejection.found })}\n`;
}
