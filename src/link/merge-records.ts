import type { ExternalIds, Paper } from '../domain/paper.js';
import { keysOfPaper } from '../domain/paper-key.js';

/**
 * One paper from all records of it: each field from the first record that has it, records of the
 * strongest identity first, so that the order in which they came does not matter.
 */
export function mergeRecords(records: readonly Paper[]): Paper {
  const ranked = [...records].sort(byIdentity);
  const [strongest] = ranked;
  if (strongest === undefined) throw new RangeError('expected at least one record to merge');
  if (ranked.length === 1) return strongest;
  return {
    ...Object.assign({}, ...ranked.toReversed()),
    title: strongest.title,
    status: strongest.status,
    externalIds: Object.assign({}, ...ranked.toReversed().map(idsOf)),
    authors: ranked.find(({ authors }) => authors.length > 0)?.authors ?? [],
    codeLinks: [...new Set(ranked.flatMap(({ codeLinks }) => codeLinks))],
  };
}

/** An earlier record after a later one with the same identity: what the later one states counts, what it lacks stays. */
export function updateRecord(earlier: Paper, later: Paper): Paper {
  return {
    ...earlier,
    ...later,
    externalIds: { ...earlier.externalIds, ...later.externalIds },
    authors: later.authors.length > 0 ? later.authors : earlier.authors,
    codeLinks: later.codeLinks.length > 0 ? later.codeLinks : earlier.codeLinks,
  };
}

/** Text that two records of one paper share exactly if they are of the same source's record. */
export function recordIdentity(record: Paper): string {
  return keysOfPaper(record)[0] ?? '';
}

const RANK_BY_PREFIX = ['arxiv', 'doi', 'acl', 'openreview', 'openalex', 's2', 'title'];

function byIdentity(a: Paper, b: Paper): number {
  const [first, second] = [recordIdentity(a), recordIdentity(b)];
  return (
    rankOf(first) - rankOf(second) ||
    compareTexts(first, second) ||
    compareTexts(JSON.stringify(a), JSON.stringify(b))
  );
}

function rankOf(key: string): number {
  return RANK_BY_PREFIX.indexOf(key.slice(0, key.indexOf(':')));
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function idsOf({ externalIds }: Paper): ExternalIds {
  return externalIds;
}
