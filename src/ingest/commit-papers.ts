import type { Extraction } from '../domain/extraction.js';
import type { Edge, PaperNode } from '../domain/graph.js';
import { groupBy } from '../domain/group-by.js';
import type { Paper } from '../domain/paper.js';
import { keysOfPaper } from '../domain/paper-key.js';
import { diffEdges } from '../link/diff-edges.js';
import { edgesOfPaper } from '../link/edges-of-paper.js';
import { proveSpellings, type QuotedEdge } from '../link/prove-spellings.js';
import { type CountedSpelling, relink } from '../link/relink.js';
import { type ResolvedPaper, resolvePapers } from '../link/resolve-papers.js';
import type { GraphStore, StatementRunner } from '../store/graph-store.js';
import {
  edgesOfPapers,
  entitiesByIds,
  papersByIds,
  papersByKeys,
  papersThatSpell,
} from '../store/known-graph.js';
import { writeAuthors } from '../store/write-authors.js';
import {
  lockGraph,
  writeEntitiesAndEdges,
  writeNames,
  writePapers,
} from '../store/write-changes.js';

/** What committing papers did; edges and entities count what was written, not what was looked at. */
export interface CommitSummary {
  readonly papers: Counts & { readonly unchanged: number; readonly merged: number };
  readonly edges: Counts;
  readonly entities: { readonly written: number; readonly removed: number };
}

interface Counts {
  readonly inserted: number;
  readonly changed: number;
  readonly deleted: number;
}

/** What finds the mentions in a paper's texts. */
export interface PaperExtractor {
  /** name@version: papers read by another one are read again. */
  readonly name: string;
  readonly extract: (paper: Pick<Paper, 'title' | 'abstract' | 'comment'>) => Extraction;
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
    const former = await edgesOfPapers(runner, formerIds);
    await writePapers(runner, paperChanges(changed), commit);
    await writeAuthors(
      runner,
      changed.map(({ paper }) => paper),
    );
    const writes = await commitEdges(runner, edgeTraffic(changed, former, extractor), commit);
    return summaryOf(resolved, changed, writes);
  });
}

interface ChangedPaper {
  readonly paper: PaperNode;
  readonly former: readonly PaperNode[];
}

interface EdgeWrites {
  readonly edges: Counts;
  readonly entities: CommitSummary['entities'];
}

const NO_WRITES: EdgeWrites = {
  edges: { inserted: 0, changed: 0, deleted: 0 },
  entities: { written: 0, removed: 0 },
};

function isUnchanged({ paper, former }: ResolvedPaper, extractor: string): boolean {
  const [only] = former;
  return (
    former.length === 1 &&
    only?.contentHash === paper.contentHash &&
    (only.extractor === extractor || extractor === '')
  );
}

function withExtractor({ paper, former }: ResolvedPaper, extractor: string): ChangedPaper {
  return { paper: { ...paper, extractor }, former };
}

/** The paper of the graph that goes on as the changed one; the others merge into it. */
function survivorOf({ paper, former }: ChangedPaper): PaperNode | undefined {
  return former.find(({ id }) => id === paper.id) ?? former[0];
}

function paperChanges(changed: readonly ChangedPaper[]) {
  const steps = changed.map((change) => {
    const survivor = survivorOf(change);
    const merged = change.former.filter((node) => node !== survivor);
    const isRenamed = survivor !== undefined && survivor.id !== change.paper.id;
    const lost = new Set(merged.flatMap(({ keys }) => keys));
    const held = new Set((survivor?.keys ?? []).filter((key) => !lost.has(key)));
    return {
      renamed: isRenamed ? [{ from: survivor.id, to: change.paper.id }] : [],
      merged: merged.map(({ id }) => id),
      lost: [...lost],
      keys: change.paper.keys
        .filter((key) => !held.has(key))
        .map((key) => ({ key, paperId: change.paper.id })),
    };
  });
  return {
    papers: changed.map(({ paper }) => paper),
    renamedPapers: steps.flatMap(({ renamed }) => renamed),
    removedPapers: steps.flatMap(({ merged }) => merged),
    keys: steps.flatMap(({ keys }) => keys),
    removedKeys: steps.flatMap(({ lost }) => lost),
  };
}

interface EdgeTraffic {
  readonly inserted: readonly QuotedEdge[];
  readonly changed: readonly { readonly from: Edge; readonly to: QuotedEdge }[];
  /** To be deleted; the edges of merged papers went with them and are in `gone` only. */
  readonly deleted: readonly Edge[];
  readonly gone: readonly Edge[];
}

function edgeTraffic(
  changed: readonly ChangedPaper[],
  former: readonly Edge[],
  extractor: PaperExtractor,
): EdgeTraffic {
  const edgesByPaper = groupBy(former, ({ paperId }) => paperId);
  const traffics = changed.map((change) => {
    const { paper } = change;
    const survivor = survivorOf(change);
    const old = survivor ? (edgesByPaper.get(survivor.id) ?? []) : [];
    const diff = diffEdges(old, edgesOfPaper(paper, extractor.extract(paper)));
    const merged = change.former.filter((node) => node !== survivor);
    return {
      inserted: diff.inserted.map((edge) => ({ edge, paper })),
      changed: diff.changed.map(({ from, to }) => ({ from, to: { edge: to, paper } })),
      // The paper may have been renamed: the edge is found under the id of today.
      deleted: diff.deleted.map((edge) => ({ ...edge, paperId: paper.id })),
      gone: [...diff.deleted, ...merged.flatMap(({ id }) => edgesByPaper.get(id) ?? [])],
    };
  });
  return {
    inserted: traffics.flatMap(({ inserted }) => inserted),
    changed: traffics.flatMap((traffic) => traffic.changed),
    deleted: traffics.flatMap(({ deleted }) => deleted),
    gone: traffics.flatMap(({ gone }) => gone),
  };
}

async function commitEdges(
  runner: StatementRunner,
  traffic: EdgeTraffic,
  commit: number,
): Promise<EdgeWrites> {
  const came = [...traffic.inserted, ...traffic.changed.map(({ to }) => to)];
  const added = came.map(({ edge }) => edge);
  const removed = [...traffic.gone, ...traffic.changed.map(({ from }) => from)];
  const touched = [...new Set([...added, ...removed].map(({ entityId }) => entityId))].sort();
  const relinked = relink(await entitiesByIds(runner, touched), { removed, added });
  await writeEntitiesAndEdges(
    runner,
    { ...relinked, edges: added, removedEdges: traffic.deleted },
    commit,
  );
  const unproven = relinked.spellings.filter(({ old, proof }) => old && !proof);
  const names = proveSpellings(relinked.spellings, [
    ...came,
    ...(await quotedEdges(runner, unproven)),
  ]);
  await writeNames(runner, { ...relinked, names }, commit);
  return {
    edges: {
      inserted: traffic.inserted.length,
      changed: traffic.changed.length,
      deleted: traffic.gone.length,
    },
    entities: {
      written: relinked.entities.length,
      removed: relinked.removedEntities.length,
    },
  };
}

/** The edges, as the graph has them now, from which new proofs can be taken. */
async function quotedEdges(
  runner: StatementRunner,
  unproven: readonly CountedSpelling[],
): Promise<readonly QuotedEdge[]> {
  const ids = await papersThatSpell(runner, unproven);
  const paperById = new Map((await papersByIds(runner, ids)).map((paper) => [paper.id, paper]));
  const entities = new Set(unproven.map(({ entityId }) => entityId));
  return (await edgesOfPapers(runner, ids)).flatMap((edge) => {
    const paper = paperById.get(edge.paperId);
    return paper !== undefined && entities.has(edge.entityId) ? [{ edge, paper }] : [];
  });
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
