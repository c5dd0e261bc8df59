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
import type { ResolvedFilter } from './resolve-filter.js';
import type { TextMatch } from './resolve-texts.js';

/**
 * The condition on a paper `p` that a filter stands for. Withdrawn, retracted and deleted papers
 * are left out unless the filter speaks of a status somewhere.
 */
export function paperCondition(
  filter: PaperFilter,
  resolved: ResolvedFilter,
  names: ConditionNames,
): Condition {
  const asked = conditionOf(filter, { resolved, names });
  return allOf([...activeOnly(filter, names), ...(asked === ALWAYS ? [] : [asked])]);
}

interface Setting {
  readonly resolved: ResolvedFilter;
  readonly names: ConditionNames;
}

function activeOnly(filter: PaperFilter, names: ConditionNames): readonly Condition[] {
  const speaksOfStatus = filtersWithin(filter).some(({ status }) => status !== undefined);
  return speaksOfStatus ? [] : [predicate(names, 'paper-status', { statuses: ['ACTIVE'] })];
}

function conditionOf(filter: PaperFilter, setting: Setting): Condition {
  const { names, resolved } = setting;
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
    ...given(filter.text, (text) => textCondition(names, resolved.textMatches.get(text))),
    ...given(ids, () => predicate(names, 'paper-ids', { papers: idsOf(filter, resolved) })),
    ...given(and, (all) => allOf(all.map(within))),
    ...given(or, (any) => anyOf(any.map(within))),
    ...given(not, (inner) => negated(within(inner))),
  ]);
}

/** The ids of today of the papers that a filter lists, each once. */
export function idsOf({ ids = [] }: PaperFilter, { paperIds }: ResolvedFilter): readonly string[] {
  return [...new Set(ids.map((id) => paperIds.get(id) ?? id))];
}

/** Full text differs a little between engines: each candidate must have the very terms. */
function textCondition(names: ConditionNames, match: TextMatch | undefined): Condition {
  if (match === undefined || match.candidates.length === 0) return NEVER;
  return allOf([
    predicate(names, 'paper-ids', { papers: match.candidates }),
    ...match.terms.map((term) => predicate(names, 'paper-has-term', { text: ` ${term} ` })),
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

function entityCondition(match: EntityMatch, { resolved, names }: Setting): Condition {
  const entities = resolved.idsByMatch.get(match);
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
