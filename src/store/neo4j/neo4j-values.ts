import neo4j, { type Integer } from 'neo4j-driver';
import type { Parameters, ParameterValue, Row } from '../graph-store.js';

/** Parameters for the driver: whole numbers become Cypher integers, which JavaScript numbers do not. */
export function toDriverParameters(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, toDriverValue(value)]),
  );
}

function toDriverValue(value: ParameterValue): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (isList(value)) return value.map(toDriverValue);
  if (value !== null && typeof value === 'object') return toDriverParameters(value);
  return value;
}

function isList(value: ParameterValue): value is readonly ParameterValue[] {
  return Array.isArray(value);
}

/** A record as plain values: integers as numbers where they are safe, as text past 2^53. */
export function toRow(record: { toObject(): Record<string, unknown> }): Row {
  return fromDriverMap(record.toObject());
}

function fromDriverMap(map: object): Row {
  return Object.fromEntries(
    Object.entries(map).map(([key, value]) => [key, fromDriverValue(value)]),
  );
}

function fromDriverValue(value: unknown): unknown {
  if (neo4j.isInt(value)) return fromInteger(value);
  if (Array.isArray(value)) return value.map(fromDriverValue);
  if (value !== null && typeof value === 'object') return fromDriverMap(value);
  return value;
}

function fromInteger(value: Integer): number | string {
  return value.inSafeRange() ? value.toNumber() : value.toString();
}
