import type { Page, PageRequest } from './page-request.js';

/** Something that a ranking has put in its place. */
export interface Ranked {
  /** Unique in its list; breaks ties. */
  readonly id: string;
  readonly score: number;
}

/** The best first; ties by id. */
export function byRank(a: Ranked, b: Ranked): number {
  return b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/**
 * One page of a ranking that is computed anew each time: the key of a row is its score and id, so
 * a page goes on where the last one ended even when that row has gone.
 */
export function rankedPage<T extends Ranked>(ranked: readonly T[], request: PageRequest): Page<T> {
  const beyond = request.key === undefined ? undefined : fromRankKey(request.key);
  const rest =
    beyond === undefined ? ranked : ranked.filter((candidate) => byRank(beyond, candidate) < 0);
  return {
    rows: rest
      .slice(0, request.limit)
      .map((candidate) => ({ ...candidate, key: `${candidate.score}|${candidate.id}` })),
    hasNext: rest.length > request.limit,
    hasPrevious: beyond !== undefined,
  };
}

function fromRankKey(key: string): Ranked {
  const bar = key.indexOf('|');
  return { score: Number(key.slice(0, bar)), id: key.slice(bar + 1) };
}
