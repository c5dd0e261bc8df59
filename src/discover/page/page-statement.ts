import { type Statement, statement } from '../../store/statements.js';

/**
 * A statement of `cypher/page` with its slots filled: `<PAPER>`, `<ENTITY>` and
 * `<EDGE>` by the fragments of those names, the others by `slots`. Values never get in here:
 * they are parameters.
 */
export function pageStatement(
  name: string,
  slots: Readonly<Record<string, string>> = {},
): Statement {
  const asked = statement(`page/${name}`);
  const text = asked.text.replaceAll(
    SLOT,
    (whole, slot: string) => slots[slot] ?? fragmentOf(slot) ?? whole,
  );
  return { name: asked.name, text };
}

/** A boolean expression from `cypher/predicate`. */
export function predicateText(name: string): string {
  return statement(`predicate/${name}`).text;
}

/** A part of a statement from `cypher/fragment`. */
export function fragmentText(name: string): string {
  return statement(`fragment/${name}`).text;
}

const SLOT = /<([A-Z]+)>/g;

const FRAGMENT_BY_SLOT: Readonly<Record<string, string>> = {
  PAPER: 'paper',
  ENTITY: 'entity',
  EDGE: 'edge',
};

function fragmentOf(slot: string): string | undefined {
  const name = FRAGMENT_BY_SLOT[slot];
  return name === undefined ? undefined : fragmentText(name);
}
