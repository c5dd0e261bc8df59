import type { GraphChanges, PaperNode } from '../domain/graph.js';

/** A paper of the graph that is new, or whose content changed. */
export interface ChangedPaper {
  readonly paper: PaperNode;
  /** What it was until now: nothing for a new paper, several papers where they merge. */
  readonly former: readonly PaperNode[];
}

/** The paper of the graph that goes on as the changed one; the others merge into it. */
export function survivorOf({ paper, former }: ChangedPaper): PaperNode | undefined {
  return former.find(({ id }) => id === paper.id) ?? former[0];
}

/** What must be written for papers and the keys that resolve to them. */
export function paperChanges(
  changed: readonly ChangedPaper[],
): Pick<GraphChanges, 'papers' | 'renamedPapers' | 'removedPapers' | 'keys' | 'removedKeys'> {
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
