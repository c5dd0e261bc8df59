import type { Edge } from '../domain/graph.js';
import { groupBy } from '../domain/group-by.js';
import { diffEdges } from '../link/diff-edges.js';
import { survivorOf } from '../link/paper-changes.js';
import { proveSpellings, type QuotedEdge } from '../link/prove-spellings.js';
import { type CountedSpelling, relink } from '../link/relink.js';
import type { StatementRunner } from '../store/graph-store.js';
import {
  edgesOfPapers,
  entitiesByIds,
  papersByIds,
  papersThatSpell,
} from '../store/known-graph.js';
import { writeEntitiesAndEdges, writeNames } from '../store/write-changes.js';
import type { LinkedPaper } from './link-papers.js';

/** How many edges and entities a commit wrote. */
export interface EdgeWrites {
  readonly edges: Counts;
  readonly entities: { readonly written: number; readonly removed: number };
}

export interface Counts {
  readonly inserted: number;
  readonly changed: number;
  readonly deleted: number;
}

/** The edges that come and go with changed papers. */
export interface EdgeTraffic {
  readonly inserted: readonly QuotedEdge[];
  readonly changed: readonly { readonly from: Edge; readonly to: QuotedEdge }[];
  /** To be deleted; the edges of merged papers went with them and are in `gone` only. */
  readonly deleted: readonly Edge[];
  readonly gone: readonly Edge[];
}

/** Compares the edges of papers with `former`, those that the graph has. */
export function edgeTraffic(papers: readonly LinkedPaper[], former: readonly Edge[]): EdgeTraffic {
  const edgesByPaper = groupBy(former, ({ paperId }) => paperId);
  const traffics = papers.map(({ change, edges }) => {
    const { paper } = change;
    const survivor = survivorOf(change);
    const old = survivor ? (edgesByPaper.get(survivor.id) ?? []) : [];
    const diff = diffEdges(old, edges);
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

/** Writes edges, the entities that follow from them, and the proofs of their spellings. */
export async function commitEdges(
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
