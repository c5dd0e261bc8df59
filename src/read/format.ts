import type { OpenedSource } from './paper-source.js';
import type { ReadOutcome } from './read-outcome.js';

/** One way in which papers are written down. */
export interface Format {
  readonly name: string;
  /** Whether a text that begins so is of this format. */
  readonly sniff: (head: string) => boolean;
  /** The outcomes of all records in the order of the source. */
  readonly read: (source: OpenedSource) => AsyncIterable<ReadOutcome>;
}
