import type { KeyOrder } from '../page/keyset.js';

/** The orders of lists of papers. Papers without year or date count as the oldest. */
export const PAPER_ORDERS = {
  YEAR_DESC: { key: 'yearKey', direction: 'descending' },
  YEAR_ASC: { key: 'yearKey', direction: 'ascending' },
  PUBLISHED_DESC: { key: 'publishedKey', direction: 'descending' },
  PUBLISHED_ASC: { key: 'publishedKey', direction: 'ascending' },
  TITLE_ASC: { key: 'titleKey', direction: 'ascending' },
  TITLE_DESC: { key: 'titleKey', direction: 'descending' },
  ADDED_DESC: { key: 'addedKey', direction: 'descending' },
  ADDED_ASC: { key: 'addedKey', direction: 'ascending' },
} as const satisfies Readonly<Record<string, KeyOrder>>;

export type PaperOrder = keyof typeof PAPER_ORDERS;
