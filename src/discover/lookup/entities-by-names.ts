import type { GraphStore } from '../../store/graph-store.js';
import { number, type Properties, text } from '../../store/rows/property-reader.js';
import { pageStatement } from '../page/page-statement.js';

/** One spelling of an entity that answers to a name. */
export interface CalledSpelling {
  /** As `nameKey` writes it. */
  readonly key: string;
  readonly surface: string;
  /** How many papers spell it so, and how many of them as its canonical name. */
  readonly papers: number;
  readonly canonical: number;
  readonly entity: Properties;
}

/** The entities that answer to any of some name keys; one row for each spelling of each. */
export async function entitiesByNames(
  store: GraphStore,
  keys: readonly string[],
): Promise<readonly CalledSpelling[]> {
  const rows = await store.read(pageStatement('entities-by-names'), { keys });
  return rows.map((row) => ({
    key: text(row, 'name'),
    surface: text(row, 'surface'),
    papers: number(row, 'papers'),
    canonical: number(row, 'canonical'),
    entity: row.entity as Properties,
  }));
}
