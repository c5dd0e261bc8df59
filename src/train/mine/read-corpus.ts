import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** What mining reads of a paper without annotations. */
export interface PlainPaper {
  readonly title: string;
  readonly abstract: string;
}

/** The papers of a JSONL file, gzipped where its name says so; lines without a title and an abstract are passed over. */
export async function* readCorpus(path: string): AsyncIterable<PlainPaper> {
  const bytes = createReadStream(path);
  const input = path.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const { title, abstract } = JSON.parse(line) as { title?: unknown; abstract?: unknown };
    if (typeof title === 'string' && typeof abstract === 'string') yield { title, abstract };
  }
}
