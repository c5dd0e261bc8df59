import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startNeo4j } from './start-neo4j.mjs';

const folder = fileURLToPath(new URL('../../../.neo4j/data/', import.meta.url));
const port = Number(process.env.NEO4J_PORT ?? 7687);

await mkdir(folder, { recursive: true });
console.log('Starting Neo4j (the first time its jars are fetched, 118 MB) …');
const server = await startNeo4j(folder, port);
console.log(`Neo4j answers at ${server.uri}, without a password, its data in ${folder}`);
console.log(`Use it: NEO4J_URI=${server.uri} npm start`);
console.log('Stop it: Ctrl-C');
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => server.stop());
}
process.exitCode = (await server.exited) ?? 1;
