import type { Paper } from '../domain/paper.js';
import { keysOfPaper } from '../domain/paper-key.js';
import { type ChangedPaper, paperChanges } from '../link/paper-changes.js';
import { type ResolvedPaper, resolvePapers } from '../link/resolve-papers.js';
import { writeBonds } from '../store/form-bonds.js';
import type { GraphStore } from '../store/graph-store.js';
import { papersByKeys } from '../store/known-graph.js';
import { authorIdsOfPapers, writeAuthors } from '../store/write-authors.js';
import { lockGraph, writePapers } from '../store/write-changes.js';
import { type Counts, commitEdges, type EdgeWrites, edgeTraffic } from './commit-edges.js';
import { type LinkedPapers, linkPapers } from './link-papers.js';
import type { PaperExtractor } from './paper-extractor.js';

/** What committing papers did; edges and entities count what was written, not what was looked at. */
export interface CommitSummary extends EdgeWrites {
  readonly papers: Counts & { readonly unchanged: number; readonly merged: number };
}

/**
 * Brings papers into the graph in one transaction: resolves them against what the graph knows,
 * extracts those that are new or changed, and writes the difference. Committing the same papers
 * again writes nothing.
 */
export function commitPapers(
  store: GraphStore,
  extractor: PaperExtractor,
  records: readonly Paper[],
): Promise<CommitSummary> {
  return store.transaction(async (runner) => {
    const commit = (await lockGraph(runner)) + 1;
    const known = await papersByKeys(runner, records.flatMap(keysOfPaper));
    const resolved = resolvePapers(known, records);
    const changed = resolved
      .filter((candidate) => !isUnchanged(candidate, extractor.name))
      .map((candidate) => withExtractor(candidate, extractor.name));
    if (changed.length === 0) return summaryOf(resolved, changed, NO_WRITES);
    const formerIds = changed.flatMap(({ former }) => former.map(({ id }) => id));
    const linked = await linkPapers(runner, extractor, changed);
    const formerAuthors = await authorIdsOfPapers(runner, formerIds);
    const changes = paperChanges([...changed, ...readAnew(linked, changed)]);
    await writePapers(runner, changes, commit);
    await writeAuthors(runner, changes.papers, formerAuthors);
    const traffic = edgeTraffic(linked.papers, linked.former);
    const writes = await commitEdges(runner, traffic, commit);
    await writeBonds(runner, linked.bonds);
    return summaryOf(resolved, changed, writes);
  });
}

const NO_WRITES: EdgeWrites = {
  edges: { inserted: 0, changed: 0, deleted: 0 },
  entities: { written: 0, removed: 0 },
};

/** Papers that were linked again because of the changed ones, and by another extractor than before. */
function readAnew(
  { papers }: LinkedPapers,
  changed: readonly ChangedPaper[],
): readonly ChangedPaper[] {
  return papers
    .map(({ change }) => change)
    .filter((change) => !changed.includes(change))
    .filter(({ paper, former }) => former.some(({ extractor }) => extractor !== paper.extractor));
}

function isUnchanged({ paper, former }: ResolvedPaper, extractor: string): boolean {
  const [only] = former;
  return (
    former.length === 1 && only?.contentHash === paper.contentHash && only.extractor === extractor
  );
}

function withExtractor({ paper, former }: ResolvedPaper, extractor: string): ChangedPaper {
  return { paper: { ...paper, extractor }, former };
}

function summaryOf(
  resolved: readonly ResolvedPaper[],
  changed: readonly ChangedPaper[],
  writes: EdgeWrites,
): CommitSummary {
  const inserted = changed.filter(({ former }) => former.length === 0).length;
  const merged = changed.reduce((sum, { former }) => sum + Math.max(0, former.length - 1), 0);
  return {
    papers: {
      inserted,
      changed: changed.length - inserted,
      deleted: 0,
      unchanged: resolved.length - changed.length,
      merged,
    },
    ...writes,
  };
}
