import { PAPER_STATUSES, type Paper, type PaperStatus } from '../domain/paper.js';
import { RecordFields } from './record-fields.js';
import { aclAddress, externalIdsOfRecord } from './record-ids.js';

export type RecordReading =
  | { readonly ok: true; readonly paper: Paper; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly reason: string };

/**
 * The paper of a record whose fields bear the names of the graph's properties. A wrong text,
 * date, status or list of authors refuses the record; a wrong address or id is left out with a
 * warning. Fields of other names are passed over.
 */
export function paperOfRecord(record: Readonly<Record<string, unknown>>): RecordReading {
  const fields = new RecordFields(record);
  const title = fields.text('title', LONGEST_TITLE);
  if (title === undefined && !fields.problems.some((problem) => problem.startsWith('title'))) {
    fields.problems.push(missingTitle(record));
  }
  const publishedAt = fields.date('publishedAt');
  const texts = {
    abstract: fields.text('abstract', LONGEST_ABSTRACT),
    comment: fields.text('comment', LONGEST_ABSTRACT),
    year: fields.year('year') ?? yearOf(publishedAt),
    publishedAt,
    venue: fields.text('venue', LONGEST_TITLE),
    url: aclAddress(record.url) ?? fields.address('url'),
  };
  const status = statusOf(fields);
  const authors = fields.names('authors');
  const codeLinks = fields.addresses('codeLinks');
  const externalIds = externalIdsOfRecord(record, fields);
  if (title === undefined || fields.problems.length > 0) {
    return { ok: false, reason: fields.problems.join('; ') };
  }
  const paper = { title, ...stated(texts), status, externalIds, authors, codeLinks };
  return { ok: true, paper, warnings: fields.warnings };
}

// The longest title among 88,000 papers has 512 characters, the longest abstract 7,251.
const LONGEST_TITLE = 2000;
const LONGEST_ABSTRACT = 100_000;

function missingTitle(record: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(record).slice(0, 12).join(', ');
  return `title is missing, expected a text (the fields are: ${names.slice(0, 200) || 'none'})`;
}

function statusOf(fields: RecordFields): PaperStatus {
  const text = fields.text('status', LONGEST_TITLE);
  const status = PAPER_STATUSES.find((known) => known === text?.toUpperCase());
  if (text !== undefined && status === undefined) {
    fields.problems.push(`status is "${text.slice(0, 80)}", expected ${PAPER_STATUSES.join(', ')}`);
  }
  return status ?? 'ACTIVE';
}

function yearOf(date: string | undefined): number | undefined {
  return date === undefined ? undefined : Number(date.slice(0, 4));
}

type Stated<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Only the properties that have a value. */
function stated<T extends object>(values: T): Stated<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Stated<T>;
}
