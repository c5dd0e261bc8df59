import { AppError } from '../domain/app-error.js';
import { DamagedInput } from './damaged-input.js';
import type { Format } from './format.js';
import { FORMAT_NAMES, FORMATS } from './formats.js';
import { type OpenedSource, openSource, type PaperSource } from './paper-source.js';
import { type ReadOutcome, rejected } from './read-outcome.js';
import { unreadContentOf } from './unread-content.js';

export interface ReadOptions {
  /** One of `FORMAT_NAMES`; told by the content where it is left out. */
  readonly format?: string | undefined;
}

/**
 * Reads the papers of a file or stream, in its order and without holding more than one record.
 * A record or a whole file that cannot be understood is an outcome with a reason.
 * Throws UNREADABLE_INPUT where the file cannot be opened or read, BAD_USER_INPUT for an unknown
 * format.
 */
export async function* readPapers(
  source: PaperSource,
  options: ReadOptions = {},
): AsyncGenerator<ReadOutcome> {
  const stated = options.format === undefined ? undefined : formatByName(options.format);
  const opened = await openSource(source);
  const unread = stated === undefined ? unreadContentOf(opened.head) : undefined;
  const format = stated ?? FORMATS.find(({ sniff }) => sniff(opened.head));
  const at = { source: opened.name, line: 1 };
  if (unread !== undefined || format === undefined) {
    await close(opened);
    const reason = `the file is ${unread ?? 'of no known format'}, expected ${EXPECTED}`;
    yield rejected(at, reason, opened.head.slice(0, 200));
    return;
  }
  try {
    yield* format.read(opened);
  } catch (error) {
    if (error instanceof DamagedInput) {
      yield rejected(at, error.message);
      return;
    }
    throw error;
  }
}

const EXPECTED = 'one JSON object a line, or a plain-text listing of titles and abstracts';

function formatByName(name: string): Format {
  const format = FORMATS.find((candidate) => candidate.name === name);
  if (format === undefined) {
    const expected = FORMAT_NAMES.join(', ');
    throw new AppError('BAD_USER_INPUT', `the format is "${name}", expected one of ${expected}`);
  }
  return format;
}

/** Lets go of a source that was only peeked at. */
async function close(source: OpenedSource): Promise<void> {
  for await (const _ of source.chunks) {
    return;
  }
}
