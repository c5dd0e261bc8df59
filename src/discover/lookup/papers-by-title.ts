import { titleKey } from '../../domain/title-key.js';
import type { GraphStore } from '../../store/graph-store.js';
import { optionalNumber, text } from '../../store/rows/property-reader.js';
import { statement } from '../../store/statements.js';

export interface TitledPaper {
  readonly id: string;
  readonly title: string;
  readonly year?: number;
}

// Sort keys hold this much of a title; "Introduction" is the title of many papers, so a bound.
const KEY_LENGTH = 120;
const MOST = 100;

/** The papers with a title, in any case, accents and punctuation; at most 100, by id. */
export async function papersByTitle(
  store: GraphStore,
  title: string,
): Promise<readonly TitledPaper[]> {
  const key = titleKey(title);
  if (key === '') return [];
  const prefix = key.length < KEY_LENGTH ? `${key}|` : key.slice(0, KEY_LENGTH);
  const rows = await store.read(statement('read/papers-by-title-key'), { prefix, limit: MOST });
  return rows
    .map((row) => {
      const year = optionalNumber(row, 'year');
      return { id: text(row, 'id'), title: text(row, 'title'), ...(year ? { year } : {}) };
    })
    .filter((paper) => titleKey(paper.title) === key);
}
