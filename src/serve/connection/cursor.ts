import { createHash } from 'node:crypto';
import { AppError } from '../../domain/app-error.js';

/** What makes a list the list it is: its field, its owner, its order, its filter. */
export interface ListIdentity {
  /** For messages, such as `papers` or `Paper.methods`. */
  readonly field: string;
  /** Everything else that tells it from other lists. */
  readonly parts: readonly unknown[];
}

// The version of what is inside; a client may keep cursors over an update of this server.
const VERSION = '1';

/** Makes the cursors of one list. */
export function cursorMaker(list: ListIdentity): (key: string) => string {
  const fingerprint = fingerprintOf(list);
  return (key) => cursorWith(fingerprint, list, key);
}

/** The sort key in a cursor. Throws BAD_USER_INPUT for anything that this list did not give. */
export function fromCursor(list: ListIdentity, argument: string, cursor: string): string {
  const [version, field, fingerprint, ...rest] = Buffer.from(cursor, 'base64url')
    .toString('utf8')
    .split('\n');
  const key = rest.join('\n');
  if (version !== VERSION || field === undefined || cursorText(cursor) !== cursor) {
    throw new AppError(
      'BAD_USER_INPUT',
      `${argument}: "${cursor.slice(0, 80)}" is no cursor: expected one that ${list.field} gave`,
    );
  }
  if (field !== list.field) {
    throw new AppError(
      'BAD_USER_INPUT',
      `${argument}: the cursor belongs to ${field.slice(0, 80)}: expected one that ${list.field} gave`,
    );
  }
  if (fingerprint !== fingerprintOf(list)) {
    throw new AppError(
      'BAD_USER_INPUT',
      `${argument}: the cursor belongs to ${list.field} with another owner, order or filter: expected one that this very list gave`,
    );
  }
  return key;
}

function cursorWith(fingerprint: string, list: ListIdentity, key: string): string {
  return Buffer.from([VERSION, list.field, fingerprint, key].join('\n'), 'utf8').toString(
    'base64url',
  );
}

function cursorText(cursor: string): string {
  return Buffer.from(cursor, 'base64url').toString('base64url');
}

function fingerprintOf({ parts }: ListIdentity): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 8);
}
