import { canonicalDump } from '../../src/store/canonical-dump.js';
import type { GraphStore } from '../../src/store/graph-store.js';

/** The canonical dump of a graph as one text. */
export async function dumpOf(store: GraphStore): Promise<string> {
  let text = '';
  for await (const line of canonicalDump(store)) text += line;
  return text;
}
