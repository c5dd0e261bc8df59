import { NAME_SPACES } from '../../domain/entity.js';
import { RELATIONS } from '../../domain/relation.js';
import {
  ALWAYS,
  allOf,
  anyOf,
  type Condition,
  type ConditionNames,
  NEVER,
  negated,
  predicate,
} from './condition.js';
import {
  type EntityMatch,
  filtersWithin,
  type PaperFilter,
  type StringMatch,
} from './paper-filter.js';
import type { EntityIdsByMatch } from './resolve-names.js';

/**
 * The condition on a paper `p` that a filter stands for. Withdrawn, retracted and deleted papers
 * are left out unless the filter speaks of a status somewhere.
 */
export function paperCondition(
  filter: PaperFilter,
  idsByMatch: EntityIdsByMatch,
  names: ConditionNames,
): Condition {
  const asked = conditionOf(filter, { idsByMatch, names });
  return allOf([...activeOnly(filter, names), ...(asked === ALWAYS ? [] : [asked])]);
}

interface Setting {
  readonly idsByMatch: EntityIdsByMatch;
  readonly names: ConditionNames;
}

function activeOnly(filter: PaperFilter, names: ConditionNames): readonly Condition[] {
  const speaksOfStatus = filtersWithin(filter).some(({ status }) => status !== undefined);
  return speaksOfStatus ? [] : [predicate(names, 'paper-status', { statuses: ['ACTIVE'] })];
}

function conditionOf(filter: PaperFilter, setting: Setting): Condition {
  const { names } = setting;
  const { year, publishedAt, status, ids, and, or, not } = filter;
  const within = (inner: PaperFilter) => conditionOf(inner, setting);
  return allOf([
    ...given(year?.from, (from) => predicate(names, 'paper-year-from', { from })),
    ...given(year?.to, (to) => predicate(names, 'paper-year-to', { to })),
    ...given(publishedAt?.from, (from) => predicate(names, 'paper-published-from', { from })),
    // "~" sorts after "T" and "-": the whole last day, month or year is in.
    ...given(publishedAt?.to, (to) =>
      predicate(names, 'paper-published-before', { before: `${to}~` }),
    ),
    ...textConditions(names, 'paper-title', filter.title),
    ...textConditions(names, 'paper-venue', filter.venue),
    ...textConditions(names, 'paper-author', filter.author),
    ...given(filter.entity, (match) => entityCondition(match, setting)),
    ...given(filter.hasRepository, (has) => flag(names, 'paper-has-repository', has)),
    ...given(filter.hasOfficialRepository, (has) =>
      flag(names, 'paper-has-official-repository', has),
    ),
    ...given(filter.hasAbstract, (has) => flag(names, 'paper-has-abstract', has)),
    ...given(status, (statuses) => predicate(names, 'paper-status', { statuses })),
    ...given(ids, (papers) => predicate(names, 'paper-ids', { papers })),
    ...given(and, (all) => allOf(all.map(within))),
    ...given(or, (any) => anyOf(any.map(within))),
    ...given(not, (inner) => negated(within(inner))),
  ]);
}

function given<T>(value: T | undefined, make: (value: T) => Condition): readonly Condition[] {
  return value === undefined ? [] : [make(value)];
}

function flag(names: ConditionNames, name: string, has: unknown): Condition {
  const condition = predicate(names, name);
  return has === true ? condition : negated(condition);
}

/** The conditions that a text match stands for, by the predicates `<prefix>-is` and so on. */
export function textConditions(
  names: ConditionNames,
  prefix: string,
  match: StringMatch | undefined,
): readonly Condition[] {
  const parts = [
    ['is', match?.is],
    ['contains', match?.contains],
    ['starts', match?.startsWith],
  ] as const;
  return parts.flatMap(([part, text]) =>
    given(text, (value) => predicate(names, `${prefix}-${part}`, { text: value.toLowerCase() })),
  );
}

function entityCondition(match: EntityMatch, { idsByMatch, names }: Setting): Condition {
  const entities = idsByMatch.get(match);
  const relations = match.relations ?? RELATIONS;
  const confidence = match.minConfidence ?? 0;
  if (entities === undefined) {
    const kinds = match.kind === undefined ? [] : [match.kind];
    return predicate(names, 'paper-has-kind', { kinds, relations, confidence });
  }
  return entities.length === 0
    ? NEVER
    : predicate(names, 'paper-has-entity', { entities, relations, confidence });
}

/** Entities that every paper of a filter has an edge to one of: where to start reading. */
export interface Anchor {
  readonly anchors: readonly string[];
  readonly anchorRelations: readonly string[];
  readonly anchorConfidence: number;
}

/** The first match by entities that must hold for every paper; undefined where none must. */
export function anchorOf(filter: PaperFilter, idsByMatch: EntityIdsByMatch): Anchor | undefined {
  const { entity, and } = filter;
  const ids = entity && idsByMatch.get(entity);
  if (entity !== undefined && ids !== undefined && ids.length <= NAME_SPACES.length) {
    return {
      anchors: ids,
      anchorRelations: entity.relations ?? RELATIONS,
      anchorConfidence: entity.minConfidence ?? 0,
    };
  }
  for (const inner of and ?? []) {
    const anchor = anchorOf(inner, idsByMatch);
    if (anchor !== undefined) return anchor;
  }
  return undefined;
}
