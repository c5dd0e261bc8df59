/** How many papers a second are read, extracted and brought into a fresh embedded graph. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built } from './built.mjs';

const ROUNDS = 5;

/**
 * Medians in papers a second, with the slowest and the fastest round.
 * @param {string} file
 * @param {number} count papers to measure with
 */
export async function measurePipeline(file, count) {
  const { readPapers } = await built('read/read-papers.js');
  const { createExtractor } = await built('extract/extract-paper.js');
  const { ingest } = await built('ingest/ingest.js');
  const { openEmbeddedStore } = await built('store/embedded/open-embedded-store.js');
  const papers = await papersOf(readPapers(file), count);
  const lines = Buffer.from(papers.map((paper) => JSON.stringify(paper)).join('\n'));
  const extractor = createExtractor();

  const reading = await rates(papers.length, async () => {
    for await (const outcome of readPapers({ name: 'papers', stream: chunksOf(lines) })) {
      if (!outcome.ok) throw new Error(outcome.reason);
    }
  });
  const extraction = await rates(papers.length, async () => {
    for (const paper of papers) extractor.extract(paper);
  });
  const folder = await mkdtemp(join(tmpdir(), 'papergraph-bench-'));
  const store = await openEmbeddedStore({ folder, owner: { pid: process.pid, command: 'bench' } });
  try {
    await store.migrate();
    const run = () => ingest(outcomesOf(papers), { store, extractor });
    const ingestion = await rates(papers.length, run, 1);
    const again = await rates(papers.length, run, 3);
    return {
      papers: papers.length,
      reading,
      extraction,
      'ingest, embedded': ingestion,
      'ingest again': again,
    };
  } finally {
    await store.close();
    await rm(folder, { recursive: true });
  }
}

/**
 * So many papers of a source; a smaller source is gone through again under other titles.
 * @param {AsyncIterable<any>} outcomes
 * @param {number} count
 */
export async function papersOf(outcomes, count) {
  /** @type {any[]} */
  const distinct = [];
  for await (const outcome of outcomes) {
    if (outcome.ok) distinct.push(outcome.paper);
    if (distinct.length === count) break;
  }
  if (distinct.length === 0) throw new Error('no papers to measure with');
  return Array.from({ length: count }, (_, index) => {
    const paper = distinct[index % distinct.length];
    const round = Math.floor(index / distinct.length);
    return round === 0 ? paper : { ...paper, title: `${paper.title} (${round})`, externalIds: {} };
  });
}

/**
 * Papers as reading gives them.
 * @param {readonly any[]} papers
 */
export async function* outcomesOf(papers) {
  for (const [index, paper] of papers.entries()) {
    yield { ok: true, paper, at: { source: 'bench', line: index + 1 }, warnings: [] };
  }
}

/** @param {Buffer} bytes */
async function* chunksOf(bytes) {
  for (let start = 0; start < bytes.length; start += 65_536) {
    yield bytes.subarray(start, start + 65_536);
  }
}

/**
 * @param {number} papers
 * @param {() => Promise<unknown>} run
 */
async function rates(papers, run, rounds = ROUNDS) {
  const measured = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await run();
    measured.push(papers / ((performance.now() - start) / 1000));
  }
  const sorted = measured.sort((a, b) => a - b).map(Math.round);
  return { median: sorted[Math.floor(rounds / 2)], slowest: sorted[0], fastest: sorted.at(-1) };
}
