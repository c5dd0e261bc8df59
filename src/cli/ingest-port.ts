import type { Paper } from '../domain/paper.js';
import { keysOfPaper } from '../domain/paper-key.js';
import { commitPapers } from '../ingest/commit-papers.js';
import { removePapers } from '../ingest/remove-papers.js';
import { paperOfRecord } from '../read/paper-record.js';
import type { IngestPort } from '../serve/api-ports.js';
import type { GraphStore } from '../store/graph-store.js';

type PaperExtractor = Parameters<typeof commitPapers>[1];

/** The way of `papergraph ingest` into the graph, for the API's mutations. */
export function createIngestPort(store: GraphStore, extractor: () => PaperExtractor): IngestPort {
  return {
    check: (records) =>
      records.map((record) => {
        const reading = paperOfRecord(record);
        if (!reading.ok) return { ok: false, reason: reading.reason };
        const [key = ''] = keysOfPaper(reading.paper);
        return { ok: true, key, warnings: reading.warnings };
      }),
    add: async (records) => {
      const papers = records.flatMap((record): readonly Paper[] => {
        const reading = paperOfRecord(record);
        return reading.ok ? [reading.paper] : [];
      });
      return (await commitPapers(store, extractor(), papers)).edges;
    },
    remove: (ids) => removePapers(store, ids),
  };
}
