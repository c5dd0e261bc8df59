import type { Paper } from '../domain/paper.js';

/** Where a record begins: the source's name and its line, counted from 1. */
export interface Place {
  readonly source: string;
  readonly line: number;
}

export interface PaperRead {
  readonly ok: true;
  readonly paper: Paper;
  readonly at: Place;
  /** What was left out of the paper, such as an external id that is none. */
  readonly warnings: readonly string[];
}

export interface RecordRejected {
  readonly ok: false;
  readonly at: Place;
  /** What was found and what was expected. */
  readonly reason: string;
  /** The record as it was read, cut to `LONGEST_FOUND` characters. */
  readonly found?: string;
}

/** What one record of a source came to. */
export type ReadOutcome = PaperRead | RecordRejected;

/** Enough of a record to recognise and mend it by. */
const LONGEST_FOUND = 2000;

export function rejected(at: Place, reason: string, found?: string): RecordRejected {
  return found === undefined || found === ''
    ? { ok: false, at, reason }
    : { ok: false, at, reason, found: found.slice(0, LONGEST_FOUND) };
}
