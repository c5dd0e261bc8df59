import type { EntityKind } from '../../domain/entity.js';
import { nameKey } from '../../domain/name-key.js';
import { titleKey } from '../../domain/title-key.js';
import type { GraphStore } from '../../store/graph-store.js';
import { number, type Properties, text } from '../../store/rows/property-reader.js';
import { statement } from '../../store/statements.js';
import { pageStatement } from '../page/page-statement.js';

/** A completion of what somebody has begun to type. */
export type Completion =
  | { readonly type: 'entity'; readonly entity: Properties; readonly matchedName: string }
  | { readonly type: 'paper'; readonly id: string; readonly title: string };

export interface SuggestRequest {
  readonly prefix: string;
  readonly papers: boolean;
  readonly kinds: readonly EntityKind[];
  readonly limit: number;
}

/**
 * Entities with a name or alias that starts so, those with the most papers first, then papers
 * whose title does. Nothing for a prefix without letter or digit.
 */
export async function suggest(
  store: GraphStore,
  request: SuggestRequest,
): Promise<readonly Completion[]> {
  const { limit } = request;
  if (limit === 0) return [];
  const [entities, papers] = await Promise.all([
    completeNames(store, request),
    completeTitles(store, request),
  ]);
  return [...entities, ...papers].slice(0, limit);
}

// An entity may have several spellings that start alike.
const SPELLINGS = 5;

async function completeNames(
  store: GraphStore,
  { prefix, kinds, limit }: SuggestRequest,
): Promise<readonly Completion[]> {
  const key = nameKey(prefix);
  if (key === '' || kinds.length === 0) return [];
  const rows = await store.read(pageStatement('entities-by-name-prefix'), {
    prefix: key,
    kinds,
    limit: limit * SPELLINGS,
  });
  const completions = new Map<string, Completion & { readonly papers: number }>();
  for (const row of rows) {
    const entity = row.entity as Properties;
    const id = text(entity, 'id');
    const papers = number(row, 'papers');
    const known = completions.get(id);
    if (known === undefined || known.papers < papers) {
      completions.set(id, { type: 'entity', entity, matchedName: text(row, 'surface'), papers });
    }
  }
  return [...completions.values()].slice(0, limit);
}

async function completeTitles(
  store: GraphStore,
  { prefix, papers, limit }: SuggestRequest,
): Promise<readonly Completion[]> {
  const key = titleKey(prefix);
  if (key === '' || !papers) return [];
  const rows = await store.read(statement('read/papers-by-title-prefix'), { prefix: key, limit });
  return rows.map((row) => ({ type: 'paper', id: text(row, 'id'), title: text(row, 'title') }));
}
