/**
 * Measures papergraph as it is built.
 *
 *   npm run bench [-- [start] [pages] [pipeline] [--papers FILE] [--count N]]
 *
 * All three where none is named. FILE is any readable listing (the sample where it is left out), of
 * which the first N papers (1,000) count.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { built } from './built.mjs';
import { measurePages } from './page-of-papers.mjs';
import { measurePipeline, papersOf } from './pipeline-rates.mjs';
import { measureStartUp } from './start-up.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    papers: { type: 'string', default: 'data/sample/listing.txt' },
    count: { type: 'string', default: '1000' },
  },
});
const asked = (/** @type {string} */ name) =>
  positionals.length === 0 || positionals.includes(name);
const count = Number(values.count);

console.log(`${cpus().length} x ${cpus()[0]?.model}, Node ${process.version}`);
if (asked('start')) {
  console.log('\nstart-up, the sample listing, embedded');
  console.table(await measureStartUp());
}
if (asked('pages')) {
  const { readPapers } = await built('read/read-papers.js');
  const papers = await papersOf(readPapers(values.papers), count);
  console.log(`\na page of 20 papers with all edges, ${papers.length} papers of ${values.papers}`);
  console.table(await measurePages(papers));
}
if (asked('pipeline')) {
  const { papers, ...rates } = await measurePipeline(values.papers, count);
  console.log(`\npapers a second, ${papers} papers of ${values.papers}`);
  console.table(rates);
}
