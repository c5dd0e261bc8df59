import 'reflect-metadata';
import { printSchema } from 'graphql';
import { sortedSchema } from './schema.js';

/** The schema as `schema/schema.graphql` holds it. */
export function schemaText(): string {
  return `${printSchema(sortedSchema())}\n`;
}
