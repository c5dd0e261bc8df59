import type { Row } from '../graph-store.js';

/** A row of the engine as plain values: integers past 2^53, which come as bigint, as text. */
export function toRow(row: Readonly<Record<string, unknown>>): Row {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, toValue(value)]));
}

function toValue(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return value.map(toValue);
  // Values come from outside the realm under Jest, so no instanceof here.
  if (value !== null && typeof value === 'object') return toRow(value as Record<string, unknown>);
  return value;
}
