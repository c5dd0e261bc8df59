/** One page of a list that is ordered by a text key. */
export interface PageRequest {
  /** At most how many rows; 0 asks for none. */
  readonly limit: number;
  /** Forward: the first rows after the key; backward: the last rows before it. */
  readonly direction: 'forward' | 'backward';
  /** The key of the row next to the page; absent: from the list's end. */
  readonly key?: string;
}

/** Rows in the order of the list, each with its key. */
export interface Page<T> {
  readonly rows: readonly (T & { readonly key: string })[];
  /** Whether the list goes on after the last row. */
  readonly hasNext: boolean;
  /** Whether the list has rows before the first; true after any key, whose own row was one. */
  readonly hasPrevious: boolean;
}

export const EMPTY_PAGE: Page<never> = { rows: [], hasNext: false, hasPrevious: false };
