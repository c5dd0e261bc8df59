import type { GraphStore, Row } from './graph-store.js';
import { statement } from './statements.js';

// What depends on when something came rather than on what it says, and what is computed from the rest.
const LEFT_OUT = new Set(['addedAt', 'addedKey', 'changedAt', 'changedKey', 'searchText']);

const PAGE_SIZE = 500;

/**
 * The whole graph as JSON lines: nodes, then relationships, each sorted by its keys and its
 * properties by name. Equal byte for byte for the same records, in any order, on either engine.
 */
export async function* canonicalDump(store: GraphStore): AsyncGenerator<string> {
  for (const list of ['papers', 'paper-keys', 'entities', 'authors']) {
    for await (const { key, properties } of pages(store, list)) {
      yield line({ list, key, properties });
    }
  }
  for (const list of ['edges-of-papers', 'names-of-entities']) {
    for await (const { key, edges } of pages(store, list)) {
      for (const edge of sorted(edges as readonly Row[])) yield line({ list, key, ...edge });
    }
  }
}

async function* pages(store: GraphStore, list: string): AsyncGenerator<Row> {
  let after = '';
  for (;;) {
    const rows = await store.read(statement(`dump/${list}`), { after, limit: PAGE_SIZE });
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE_SIZE) return;
    after = String(last.key);
  }
}

function line(record: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify(record, withSortedProperties)}\n`;
}

function withSortedProperties(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, property]) => !LEFT_OUT.has(name) && property !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function sorted(edges: readonly Row[]): readonly Row[] {
  return edges
    .map((edge) => ({ edge, text: JSON.stringify(edge, withSortedProperties) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ edge }) => edge);
}
