// Counts in how many abstracts of a corpus each search term stands, and writes
// models/word-frequencies.txt. Run after tsc:
//   node build/word-frequencies.mjs CORPUS.jsonl.gz
// CORPUS has one JSON object a line with title and abstract. Only counts leave it, no text.
import { createReadStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

const RAREST = 5;

const corpus = process.argv[2];
if (corpus === undefined) {
  console.error('expected the path of a corpus: node build/word-frequencies.mjs CORPUS.jsonl.gz');
  process.exit(2);
}
const compiled = new URL('../dist/domain/search-terms.js', import.meta.url);
const { searchText } = await import(compiled.href);

/** @type {Map<string, number>} */
const papersByTerm = new Map();
let papers = 0;
let length = 0;
const lines = createInterface({ input: createReadStream(corpus).pipe(createGunzip()) });
for await (const line of lines) {
  const { title, abstract } = JSON.parse(line);
  // The same text that the graph stores for search: the title counts twice.
  const terms = searchText([title, title, abstract]).split(' ');
  papers += 1;
  length += terms.length;
  for (const term of new Set(terms)) papersByTerm.set(term, (papersByTerm.get(term) ?? 0) + 1);
}

/** @type {Map<number, string[]>} */
const termsByCount = new Map();
for (const [term, count] of papersByTerm) {
  if (count < RAREST || term === '') continue;
  const terms = termsByCount.get(count) ?? [];
  terms.push(term);
  termsByCount.set(count, terms);
}
const head = `papers ${papers} length ${(length / papers).toFixed(1)} rarest ${RAREST}`;
const rows = [...termsByCount]
  .sort(([a], [b]) => b - a)
  .map(([count, terms]) => `${count} ${terms.sort().join(' ')}`);
const folder = new URL('../models/', import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL('word-frequencies.txt', folder), `${[head, ...rows].join('\n')}\n`);
