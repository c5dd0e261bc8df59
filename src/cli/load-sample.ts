import { fileURLToPath } from 'node:url';
import { createExtractor } from '../extract/extract-paper.js';
import { ingest } from '../ingest/ingest.js';
import { readPapers } from '../read/read-papers.js';
import type { GraphStore } from '../store/graph-store.js';
import { statement } from '../store/statements.js';
import { complain } from './console.js';

const SAMPLE = fileURLToPath(new URL('../../data/sample/listing.txt', import.meta.url));

/** Loads the sample listing into a graph that holds no paper; any other stays as it is. */
export async function loadSample(store: GraphStore): Promise<void> {
  if (!(await isEmpty(store))) return;
  complain('The graph is empty: loading the sample listing …');
  const { papers, edges } = await ingest(readPapers(SAMPLE), {
    store,
    extractor: createExtractor(),
    onRejected: ({ at, reason }) => complain(`${at.source}:${at.line}: ${reason}`),
  });
  complain(`Loaded ${papers.inserted} papers with ${edges.inserted} edges.`);
}

async function isEmpty(store: GraphStore): Promise<boolean> {
  const [counts] = await store.read(statement('read/statistics'));
  return counts?.papers === 0;
}
