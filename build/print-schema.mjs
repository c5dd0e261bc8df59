// Writes schema/schema.graphql from the compiled classes. Run after tsc.
import { mkdir, writeFile } from 'node:fs/promises';

const compiled = new URL('../dist/serve/schema-text.js', import.meta.url);
const { schemaText } = await import(compiled.href);
const folder = new URL('../schema/', import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL('schema.graphql', folder), schemaText());
