import { createWriteStream, type WriteStream } from 'node:fs';
import { Command } from 'commander';
import { readSettings } from '../config.js';
import { createExtractor } from '../extract/extract-paper.js';
import { hasWritten, type IngestSummary, ingest } from '../ingest/ingest.js';
import { FORMAT_NAMES } from '../read/formats.js';
import type { ReadOutcome, RecordRejected } from '../read/read-outcome.js';
import { readPapers } from '../read/read-papers.js';
import { toRejectLine } from '../read/reject-line.js';
import type { GraphStore } from '../store/graph-store.js';
import { complain, print } from './console.js';
import { type ApiAddress, ingestOverApi } from './ingest-over-api.js';
import { withStore } from './open-store.js';
import { clearProgress, progressReporter } from './progress.js';

interface IngestFlags {
  readonly url?: string;
  readonly format?: string;
  readonly rejects: string;
}

// Some records were rejected; the others are in the graph.
const SOME_REJECTED = 2;

export function ingestCommand(): Command {
  return new Command('ingest')
    .description('read papers from files into the graph')
    .argument('<file...>', 'listings or JSON lines, gzipped or not; - reads standard input')
    .option(
      '--format <name>',
      `one of ${FORMAT_NAMES.join(', ')}; told by the content where left out`,
    )
    .option(
      '--url <address>',
      'send the papers through the API of a papergraph serve, with PAPERGRAPH_CURATOR_TOKEN',
    )
    .option('--rejects <file>', 'where records that cannot be read go', 'papergraph.rejects.jsonl')
    .addHelpText(
      'after',
      `
Examples:
  papergraph ingest data/sample/listing.txt
  papergraph ingest papers-2025.jsonl.gz papers-2026.jsonl.gz
  PAPERGRAPH_CURATOR_TOKEN=… papergraph ingest --url http://127.0.0.1:4000 papers.jsonl
  zcat papers.jsonl.gz | papergraph ingest -`,
    )
    .action(async (files: readonly string[], flags: IngestFlags) => {
      const settings = readSettings();
      const { url } = flags;
      if (url !== undefined) {
        await ingestFiles(files, flags, senderTo({ url, token: settings.curatorToken }));
        return;
      }
      await withStore(settings, { command: 'ingest' }, (store) =>
        ingestFiles(files, flags, ingesterInto(store)),
      );
    });
}

/** Takes the records of one file to the graph; returns what that did, for people. */
type Ingester = (
  outcomes: AsyncIterable<ReadOutcome>,
  source: { readonly file: string; readonly onRejected: (rejected: RecordRejected) => void },
) => Promise<string>;

async function ingestFiles(
  files: readonly string[],
  { format, rejects }: IngestFlags,
  ingestFile: Ingester,
): Promise<void> {
  const rejectsFile = lazyFile(rejects);
  for (const file of files) {
    const onRejected = (rejected: RecordRejected) => {
      complain(`${rejected.at.source}:${rejected.at.line}: ${rejected.reason}`);
      rejectsFile.write(toRejectLine(rejected));
      process.exitCode = SOME_REJECTED;
    };
    const source = file === '-' ? { name: 'standard input', stream: process.stdin } : file;
    print(`${file}: ${await ingestFile(readPapers(source, { format }), { file, onRejected })}`);
  }
  await rejectsFile.close();
  if (process.exitCode === SOME_REJECTED) complain(`Rejected records are in ${rejects}.`);
}

function ingesterInto(store: GraphStore): Ingester {
  const extractor = createExtractor();
  return async (outcomes, { file, onRejected }) => {
    const summary = await ingest(outcomes, {
      store,
      extractor,
      onRejected,
      onWarning: complain,
      onProgress: progressReporter(file),
    });
    clearProgress();
    return sentenceOf(summary);
  };
}

function senderTo(address: ApiAddress): Ingester {
  return async (outcomes, { onRejected }) => {
    const { read, rejected, inserted, changed, unchanged } = await ingestOverApi(
      outcomes,
      address,
      onRejected,
    );
    return `${read} records read, ${rejected} rejected; sent to ${address.url}: ${inserted} new, ${changed} changed, ${unchanged} unchanged`;
  };
}

/** What a run did, for people. */
function sentenceOf(summary: IngestSummary): string {
  const { papers, edges, entities, read, rejected } = summary;
  const counts = `${read} records read, ${rejected} rejected; papers: ${papers.inserted} new, ${papers.changed} changed, ${papers.merged} merged, ${papers.unchanged} unchanged`;
  if (!hasWritten(summary)) return `${counts}; nothing written`;
  return `${counts}; edges: ${edges.inserted} new, ${edges.changed} changed, ${edges.deleted} deleted; entities: ${entities.written} written, ${entities.removed} removed`;
}

/** A file that is made, emptied, at the first write. */
function lazyFile(path: string) {
  let stream: WriteStream | undefined;
  return {
    write(text: string) {
      stream ??= createWriteStream(path);
      stream.write(text);
    },
    async close() {
      const open = stream;
      if (open !== undefined) await new Promise<void>((done) => open.end(done));
    },
  };
}
