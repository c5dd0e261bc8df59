import type { PageRequest } from '../../discover/page/page-request.js';
import { AppError } from '../../domain/app-error.js';
import { fromCursor, type ListIdentity } from './cursor.js';
import type { PageArguments } from './page-arguments.js';

const DEFAULT_SIZE = 20;
const LARGEST_SIZE = 100;

/**
 * The page that a field's arguments ask for; an explicit null means what an absent one does.
 * Throws BAD_USER_INPUT for sizes outside 0..100, for both directions at once, for a cursor of
 * another list.
 */
export function toPageRequest(list: ListIdentity, given: PageArguments): PageRequest {
  const forward = [given.first, given.after].some(isGiven);
  const backward = [given.last, given.before].some(isGiven);
  if (forward && backward) {
    throw new AppError(
      'BAD_USER_INPUT',
      `${list.field}: found both ${named(given)}: expected first/after or last/before, one direction at a time`,
    );
  }
  const [sizeName, size, cursorName, cursor] = backward
    ? (['last', given.last, 'before', given.before] as const)
    : (['first', given.first, 'after', given.after] as const);
  return {
    limit: checkedSize(list, sizeName, size),
    direction: backward ? 'backward' : 'forward',
    ...(isGiven(cursor) ? { key: fromCursor(list, `${list.field}(${cursorName})`, cursor) } : {}),
  };
}

function checkedSize(list: ListIdentity, name: string, size: number | null | undefined): number {
  if (!isGiven(size)) return DEFAULT_SIZE;
  if (size >= 0 && size <= LARGEST_SIZE) return size;
  throw new AppError(
    'BAD_USER_INPUT',
    `${list.field}: found ${name}: ${size}, expected 0 to ${LARGEST_SIZE}`,
  );
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

function named(given: PageArguments): string {
  const names = (['first', 'after', 'last', 'before'] as const).filter((name) =>
    isGiven(given[name]),
  );
  return names.join(' and ');
}
