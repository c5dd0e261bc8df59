import type { Parameters } from '../../store/graph-store.js';
import type { Page, PageRequest } from './page-request.js';

/** An order of a list: the stored key that it follows, and which way. */
export interface KeyOrder {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

/** The highest code point: sorts after every key that is stored. */
const LAST_KEY = '\u{10FFFF}';

/** What a statement under `cypher/page` needs to read one page in an order. */
export function keysetOf(
  order: KeyOrder,
  request: PageRequest,
): { readonly slots: Readonly<Record<string, string>>; readonly parameters: Parameters } {
  const isForward = request.direction === 'forward';
  const ascends = (order.direction === 'ascending') === isForward;
  return {
    slots: {
      KEY: order.key,
      BEYOND: ascends ? '>' : '<',
      DIRECTION: ascends ? 'ASC' : 'DESC',
    },
    parameters: {
      cursor: request.key ?? (ascends ? '' : LAST_KEY),
      // One row more tells whether the list goes on.
      limit: request.limit + 1,
    },
  };
}

/** The page from the rows of a statement, in the order in which it gave them. */
export function toPage<T extends { readonly key: string }>(
  rows: readonly T[],
  request: PageRequest,
): Page<T> {
  const goesOn = rows.length > request.limit;
  const kept = rows.slice(0, request.limit);
  const isBeside = request.key !== undefined;
  return request.direction === 'forward'
    ? { rows: kept, hasNext: goesOn, hasPrevious: isBeside }
    : { rows: kept.reverse(), hasNext: isBeside, hasPrevious: goesOn };
}
