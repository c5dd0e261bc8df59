// Writes schema/schema.graphql from the compiled classes. Run after tsc.
import { mkdir, writeFile } from 'node:fs/promises';
import { schemaText } from '../dist/serve/schema-text.js';

const folder = new URL('../schema/', import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL('schema.graphql', folder), schemaText());
