import type { GraphStore } from '../../store/graph-store.js';
import { currentPaperIds } from '../lookup/papers-by-id.js';
import { filtersWithin, type PaperFilter } from './paper-filter.js';
import { type EntityIdsByMatch, resolveNames } from './resolve-names.js';
import { resolveTexts, type TextMatches } from './resolve-texts.js';

/** What a filter speaks of, looked up. */
export interface ResolvedFilter {
  readonly idsByMatch: EntityIdsByMatch;
  readonly textMatches: TextMatches;
  /** The id of today for each id of a paper in the filter. */
  readonly paperIds: ReadonlyMap<string, string>;
}

/** Looks up names, texts and former ids in a filter; no statement for what is not in it. */
export async function resolveFilter(
  store: GraphStore,
  filter: PaperFilter,
): Promise<ResolvedFilter> {
  const ids = filtersWithin(filter).flatMap((inner) => inner.ids ?? []);
  const [idsByMatch, textMatches, paperIds] = await Promise.all([
    resolveNames(store, filter),
    resolveTexts(store, filter),
    ids.length === 0 ? new Map<string, string>() : currentPaperIds(store, ids),
  ]);
  return { idsByMatch, textMatches, paperIds };
}
