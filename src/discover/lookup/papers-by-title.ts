import { groupBy } from '../../domain/group-by.js';
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

/**
 * The papers with each of some titles, in any case, accents and punctuation; at most 100 a title,
 * by id. One statement for all titles.
 */
export async function papersByTitles(
  store: GraphStore,
  titles: readonly string[],
): Promise<readonly (readonly TitledPaper[])[]> {
  const keys = titles.map(titleKey);
  const prefixes = [...new Set(keys.filter((key) => key !== '').map(prefixOf))];
  const rows =
    prefixes.length === 0
      ? []
      : await store.read(statement('read/papers-by-titles'), { prefixes, limit: MOST });
  const papersByKey = groupBy(
    rows.map((row) => {
      const year = optionalNumber(row, 'year');
      return { id: text(row, 'id'), title: text(row, 'title'), ...(year ? { year } : {}) };
    }),
    ({ title }) => titleKey(title),
  );
  return keys.map((key) => papersByKey.get(key) ?? []);
}

function prefixOf(key: string): string {
  return key.length < KEY_LENGTH ? `${key}|` : key.slice(0, KEY_LENGTH);
}
