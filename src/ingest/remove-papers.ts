import type { GraphStore } from '../store/graph-store.js';
import { edgesOfPapers, papersByIds } from '../store/known-graph.js';
import { authorIdsOfPapers, writeAuthors } from '../store/write-authors.js';
import { lockGraph, writePapers } from '../store/write-changes.js';
import { commitEdges, type EdgeWrites } from './commit-edges.js';

export interface RemovalSummary extends EdgeWrites {
  /** The ids of the papers that are gone. */
  readonly removed: readonly string[];
}

/**
 * Takes papers out of the graph in one transaction, with their keys and edges, and the entities
 * and authors that no other paper has. Ids that no paper has are passed over. A paper that is read
 * again comes back.
 */
export function removePapers(store: GraphStore, ids: readonly string[]): Promise<RemovalSummary> {
  return store.transaction(async (runner) => {
    const commit = (await lockGraph(runner)) + 1;
    const papers = await papersByIds(runner, [...new Set(ids)]);
    const removed = papers.map(({ id }) => id);
    if (removed.length === 0) return { removed, ...NO_WRITES };
    const gone = await edgesOfPapers(runner, removed);
    const authors = await authorIdsOfPapers(runner, removed);
    await writePapers(
      runner,
      {
        papers: [],
        renamedPapers: [],
        removedPapers: removed,
        keys: [],
        removedKeys: papers.flatMap(({ keys }) => keys),
      },
      commit,
    );
    await writeAuthors(runner, [], authors);
    const traffic = { inserted: [], changed: [], deleted: [], gone };
    return { removed, ...(await commitEdges(runner, traffic, commit)) };
  });
}

const NO_WRITES: EdgeWrites = {
  edges: { inserted: 0, changed: 0, deleted: 0 },
  entities: { written: 0, removed: 0 },
};
