import type { GraphStore } from '../../store/graph-store.js';
import { type Properties, text } from '../../store/rows/property-reader.js';
import { pageStatement } from '../page/page-statement.js';

/** The ends of an edge between a paper and an entity. */
export interface EdgeEnds {
  readonly paperId: string;
  readonly entityId: string;
}

/** One text for the ends of an edge, as a key. */
export function edgeKey({ paperId, entityId }: EdgeEnds): string {
  return `${paperId}\n${entityId}`;
}

/** What justifies edges, by the keys of their ends, in one statement; undefined where none is. */
export async function evidenceOfEdges(
  store: GraphStore,
  keys: readonly string[],
): Promise<readonly (Properties | undefined)[]> {
  const rows = await store.read(pageStatement('evidence-of-edges'), {
    rows: keys.map((key) => {
      const [paperId = '', entityId = ''] = key.split('\n');
      return { paperId, entityId };
    }),
  });
  const edgeByKey = new Map(
    rows.map((row) => [
      edgeKey({ paperId: text(row, 'paperId'), entityId: text(row, 'entityId') }),
      row.edge as Properties,
    ]),
  );
  return keys.map((key) => edgeByKey.get(key));
}
