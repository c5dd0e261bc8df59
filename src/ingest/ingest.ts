import type { Paper } from '../domain/paper.js';
import type { ReadOutcome, RecordRejected } from '../read/read-outcome.js';
import type { GraphStore } from '../store/graph-store.js';
import { type CommitSummary, commitPapers } from './commit-papers.js';
import type { PaperExtractor } from './paper-extractor.js';

export interface IngestOptions {
  readonly store: GraphStore;
  readonly extractor: PaperExtractor;
  /** Called after each batch with what has been done so far. */
  readonly onProgress?: (summary: IngestSummary) => void;
  readonly onRejected?: (rejected: RecordRejected) => void;
  readonly onWarning?: (warning: string) => void;
}

export interface IngestSummary extends CommitSummary {
  /** Records read, the rejected ones among them. */
  readonly read: number;
  readonly rejected: number;
}

// Enough to spread the cost of a commit, few enough that a killed run repeats little.
const BATCH_SIZE = 100;

/**
 * read -> extract -> link -> store: brings all papers of a source into the graph, a batch a
 * transaction. A run that was cut off left whole batches only; the next one finds them unchanged
 * and goes on.
 */
export async function ingest(
  outcomes: AsyncIterable<ReadOutcome>,
  options: IngestOptions,
): Promise<IngestSummary> {
  const { store, extractor } = options;
  let summary = EMPTY_SUMMARY;
  let batch: Paper[] = [];
  const commitBatch = async () => {
    if (batch.length === 0) return;
    summary = addSummaries(summary, await commitPapers(store, extractor, batch));
    batch = [];
    options.onProgress?.(summary);
  };
  for await (const outcome of outcomes) {
    summary = { ...summary, read: summary.read + 1 };
    if (!outcome.ok) {
      summary = { ...summary, rejected: summary.rejected + 1 };
      options.onRejected?.(outcome);
      continue;
    }
    for (const warning of outcome.warnings) {
      options.onWarning?.(`${outcome.at.source}:${outcome.at.line}: ${warning}`);
    }
    batch.push(outcome.paper);
    if (batch.length === BATCH_SIZE) await commitBatch();
  }
  await commitBatch();
  return summary;
}

const EMPTY_SUMMARY: IngestSummary = {
  read: 0,
  rejected: 0,
  papers: { inserted: 0, changed: 0, deleted: 0, unchanged: 0, merged: 0 },
  edges: { inserted: 0, changed: 0, deleted: 0 },
  entities: { written: 0, removed: 0 },
};

function addSummaries(sum: IngestSummary, commit: CommitSummary): IngestSummary {
  return {
    ...sum,
    papers: addCounts(sum.papers, commit.papers),
    edges: addCounts(sum.edges, commit.edges),
    entities: addCounts(sum.entities, commit.entities),
  };
}

function addCounts<T extends object>(a: T, b: T): T {
  const added = b as Readonly<Record<string, number>>;
  return Object.fromEntries(
    Object.entries(a).map(([name, count]) => [name, Number(count) + (added[name] ?? 0)]),
  ) as T;
}

/** Whether a run wrote anything. */
export function hasWritten({ papers }: IngestSummary): boolean {
  return papers.inserted + papers.changed + papers.deleted + papers.merged > 0;
}
