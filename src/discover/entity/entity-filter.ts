import type { EntityKind } from '../../domain/entity.js';
import type { RepositoryHost } from '../../domain/repository-url.js';
import {
  allOf,
  anyOf,
  type Condition,
  type ConditionNames,
  createConditionNames,
  negated,
  predicate,
} from '../filter/condition.js';
import { textConditions } from '../filter/paper-condition.js';
import type { IntRange, StringMatch } from '../filter/paper-filter.js';

/** Entities for which each part that is given holds. */
export interface EntityFilter {
  readonly and?: readonly EntityFilter[];
  readonly or?: readonly EntityFilter[];
  readonly not?: EntityFilter;
  readonly kinds?: readonly EntityKind[];
  readonly name?: StringMatch;
  readonly paperCount?: IntRange;
  readonly hosts?: readonly RepositoryHost[];
  /** Stored ids. */
  readonly ids?: readonly string[];
}

/** The condition on an entity `e` that a filter stands for. */
export function entityCondition(
  filter: EntityFilter,
  names: ConditionNames = createConditionNames(),
): Condition {
  const { and, or, not, kinds, name, paperCount, hosts, ids } = filter;
  const within = (inner: EntityFilter) => entityCondition(inner, names);
  return allOf([
    ...given(kinds, (list) => predicate(names, 'entity-kinds', { kinds: list })),
    ...textConditions(names, 'entity-name', name),
    ...given(paperCount?.from, (count) => predicate(names, 'entity-papers-from', { count })),
    ...given(paperCount?.to, (count) => predicate(names, 'entity-papers-to', { count })),
    ...given(hosts, (list) => predicate(names, 'entity-host', { hosts: list })),
    ...given(ids, (entities) => predicate(names, 'entity-ids', { entities })),
    ...given(and, (all) => allOf(all.map(within))),
    ...given(or, (any) => anyOf(any.map(within))),
    ...given(not, (inner) => negated(within(inner))),
  ]);
}

function given<T>(value: T | undefined, make: (value: T) => Condition): readonly Condition[] {
  return value === undefined ? [] : [make(value)];
}
