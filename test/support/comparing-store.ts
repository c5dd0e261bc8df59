import type { GraphStore, Parameters, Row } from '../../src/store/graph-store.js';
import type { Statement } from '../../src/store/statements.js';

export interface ComparingStore extends GraphStore {
  /** The names of the reading statements that ran so far. */
  readonly compared: ReadonlySet<string>;
}

/**
 * A store that answers from `first`, and throws wherever `second`, which holds the same graph,
 * gives other rows. Rows are compared in order where the statement orders them.
 */
export function createComparingStore(first: GraphStore, second: GraphStore): ComparingStore {
  const compared = new Set<string>();
  return {
    ...first,
    compared,
    async read(statement, parameters = {}) {
      const [rows, others] = await Promise.all([
        first.read(statement, parameters),
        second.read(statement, parameters),
      ]);
      compared.add(statement.name);
      if (comparable(statement, rows) !== comparable(statement, others)) {
        throw new Error(differenceOf({ statement, parameters, rows, others }));
      }
      return rows;
    },
  };
}

function comparable({ text }: Statement, rows: readonly Row[]): string {
  const lines = rows.map((row) => JSON.stringify(row, withSortedKeys));
  // An ORDER BY inside a subquery orders what each list keeps, not the rows as a whole.
  const isOrdered = /ORDER BY [^}]*$/.test(text);
  return (isOrdered ? lines : lines.sort()).join('\n');
}

function withSortedKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function differenceOf(found: {
  readonly statement: Statement;
  readonly parameters: Parameters;
  readonly rows: readonly Row[];
  readonly others: readonly Row[];
}): string {
  const { statement, parameters, rows, others } = found;
  return [
    `${statement.name} gave other rows on the second engine:`,
    statement.text,
    JSON.stringify(parameters),
    `first: ${comparable(statement, rows)}`,
    `second: ${comparable(statement, others)}`,
  ].join('\n');
}
