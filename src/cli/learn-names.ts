#!/usr/bin/env node
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPapers } from '../read/read-papers.js';
import { learnNames } from '../train/names/learn-names.js';
import { complain } from './console.js';

// Any large collection of titles and abstracts of the field will do.
const CORPUS = process.argv[2] ?? '../shared/corpus/abstracts-90k.jsonl.gz';
const OUT = fileURLToPath(new URL('../../models/names.json', import.meta.url));

const papers: { title: string; abstract?: string }[] = [];
for await (const outcome of readPapers(CORPUS)) {
  if (!outcome.ok) continue;
  const { title, abstract } = outcome.paper;
  papers.push({ title, ...(abstract === undefined ? {} : { abstract }) });
}
const names = learnNames(papers);
writeFileSync(OUT, `${JSON.stringify(names, null, 0).replaceAll('","', '",\n"')}\n`);
complain(`${papers.length} papers, ${names.senses.length} senses: ${OUT}`);
