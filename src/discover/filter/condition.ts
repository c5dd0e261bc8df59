import type { Parameters, ParameterValue } from '../../store/graph-store.js';
import { predicateText } from '../page/page-statement.js';

/** A boolean Cypher expression, never null, with its parameters. */
export interface Condition {
  readonly text: string;
  readonly parameters: Parameters;
}

export const ALWAYS: Condition = { text: 'true', parameters: {} };
export const NEVER: Condition = { text: 'false', parameters: {} };

/** Gives each use of a predicate parameters of its own. */
export interface ConditionNames {
  next(): string;
}

export function createConditionNames(): ConditionNames {
  let count = 0;
  return {
    next() {
      count += 1;
      return `c${count}_`;
    },
  };
}

/** A named predicate of `cypher/predicate` with values for its parameters. */
export function predicate(
  names: ConditionNames,
  name: string,
  values: Readonly<Record<string, ParameterValue>> = {},
): Condition {
  const prefix = names.next();
  return {
    text: predicateText(name).replaceAll(/\$([a-z]\w*)/g, `$$${prefix}$1`),
    parameters: Object.fromEntries(
      Object.entries(values).map(([parameter, value]) => [`${prefix}${parameter}`, value]),
    ),
  };
}

export function allOf(conditions: readonly Condition[]): Condition {
  const [first = ALWAYS] = conditions;
  return conditions.length < 2 ? first : joined(conditions, ' AND ');
}

export function anyOf(conditions: readonly Condition[]): Condition {
  const [first = NEVER] = conditions;
  return conditions.length < 2 ? first : joined(conditions, ' OR ');
}

export function negated({ text, parameters }: Condition): Condition {
  return { text: `(NOT ${text})`, parameters };
}

function joined(conditions: readonly Condition[], operator: string): Condition {
  return {
    text: `(${conditions.map(({ text }) => text).join(operator)})`,
    parameters: Object.assign({}, ...conditions.map(({ parameters }) => parameters)),
  };
}
