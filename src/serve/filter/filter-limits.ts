import { AppError } from '../../domain/app-error.js';
import { keyOfGlobalId, type NodeType } from '../node/global-id.js';

// Deeper or wider filters than people write: their statements would take the engine long to plan.
const DEEPEST = 6;
const MOST_FILTERS = 50;
const MOST_IDS = 500;
// Each takes a look-up of the engine's full text for each of its words.
const MOST_TEXTS = 4;
const LONGEST_TEXT = 1_000;

/** Where a filter stands within another, and what is left for those within it. */
export interface Place {
  readonly depth: number;
  readonly budget: { filters: number; texts: number };
}

/** The place of a whole filter. */
export function startPlace(): Place {
  return { depth: 1, budget: { filters: MOST_FILTERS, texts: MOST_TEXTS } };
}

/** The place of the filters within one, which is counted. Throws BAD_USER_INPUT past the limits. */
export function withinPlace({ depth, budget }: Place): Place {
  budget.filters -= 1;
  if (depth > DEEPEST) throw badFilter(`more than ${DEEPEST} levels`);
  if (budget.filters < 0) throw badFilter(`more than ${MOST_FILTERS} filters`);
  return { depth: depth + 1, budget };
}

/** A text to look for. Throws BAD_USER_INPUT past the limits. */
export function checkedText(text: string, { budget }: Place): string {
  budget.texts -= 1;
  if (budget.texts < 0) throw badFilter(`more than ${MOST_TEXTS} texts`);
  if (text.length <= LONGEST_TEXT) return text;
  throw badFilter(`a text of ${text.length} characters, expected at most ${LONGEST_TEXT}`);
}

/** The stored ids behind the ids of one type. Throws BAD_USER_INPUT. */
export function checkedIds(type: NodeType, ids: readonly string[]): readonly string[] {
  if (ids.length > MOST_IDS) throw badFilter(`${ids.length} ids, expected at most ${MOST_IDS}`);
  return ids.map((id) => keyOfGlobalId(type, id));
}

/** A part of a filter, converted where it is given; an explicit null is none. */
export function given<A, B>(value: A | null | undefined, make: (value: A) => B): B | undefined {
  return value === null || value === undefined ? undefined : make(value);
}

export function badFilter(found: string): AppError {
  return new AppError('BAD_USER_INPUT', `filter: found ${found}`);
}
