import type { GraphStore } from '../../store/graph-store.js';
import { type Condition, createConditionNames } from './condition.js';
import { paperCondition } from './paper-condition.js';
import type { PaperFilter } from './paper-filter.js';
import { resolveFilter } from './resolve-filter.js';

/** The condition on a paper `p` that a filter stands for, its names and texts looked up. */
export async function conditionOfFilter(
  store: GraphStore,
  filter: PaperFilter,
): Promise<Condition> {
  return paperCondition(filter, await resolveFilter(store, filter), createConditionNames());
}
