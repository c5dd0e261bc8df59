import type { Extraction } from '../domain/extraction.js';

/** What finds the mentions in a text; nothing is stored. */
export interface ExtractPort {
  /** name@version */
  readonly name: string;
  readonly extract: (text: { readonly title: string; readonly abstract?: string }) => Extraction;
}

/** What became of one record. */
export type RecordOutcome =
  | {
      readonly ok: true;
      /** The key by which its paper is found. */
      readonly key: string;
      readonly warnings: readonly string[];
    }
  | { readonly ok: false; readonly reason: string };

export interface EdgeCounts {
  readonly inserted: number;
  readonly changed: number;
  readonly deleted: number;
}

/** The only way into the graph: the one that `papergraph ingest` takes. */
export interface IngestPort {
  /** What is wrong with records, and under which keys their papers are; nothing is written. */
  readonly check: (records: readonly PaperRecord[]) => readonly RecordOutcome[];
  /** Writes those records that can be read, in one transaction. */
  readonly add: (records: readonly PaperRecord[]) => Promise<EdgeCounts>;
  /** Removes papers by their stored ids, in one transaction; passes over unknown ones. */
  readonly remove: (
    ids: readonly string[],
  ) => Promise<{ readonly removed: readonly string[]; readonly edges: EdgeCounts }>;
}

/** A paper as a JSON object whose fields bear the names that `papergraph ingest` reads. */
export type PaperRecord = Readonly<Record<string, unknown>>;

/** What the API can do only where it is handed to it. */
export interface ApiPorts {
  readonly ingest?: IngestPort;
  /** Made when first asked for: its models take a while to load. */
  readonly extractor?: () => ExtractPort;
}
