import type { IngestSummary } from '../ingest/ingest.js';
import { complain } from './console.js';

// On a terminal a line that counts; elsewhere a plain line every few seconds, for logs.
const TERMINAL_INTERVAL_MS = 100;
const LOG_INTERVAL_MS = 5_000;

/** Reports how far reading one source has come, on standard error. */
export function progressReporter(source: string): (summary: IngestSummary) => void {
  const isTerminal = process.stderr.isTTY === true;
  const started = Date.now();
  let reported = started;
  return ({ read }) => {
    const now = Date.now();
    if (now - reported < (isTerminal ? TERMINAL_INTERVAL_MS : LOG_INTERVAL_MS)) return;
    reported = now;
    const rate = Math.round((1000 * read) / (now - started));
    const text = `${source}: ${read} records, ${rate} a second`;
    if (isTerminal) process.stderr.write(`\r${text}\u001b[K`);
    else complain(text);
  };
}

/** Takes the counting line away, so that what is printed next stands alone. */
export function clearProgress(): void {
  if (process.stderr.isTTY === true) process.stderr.write('\r\u001b[K');
}
