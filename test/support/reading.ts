import type { ReadOutcome } from '../../src/read/read-outcome.js';
import { type ReadOptions, readPapers } from '../../src/read/read-papers.js';

/** All outcomes of a content, which arrives in chunks of `chunkSize` bytes. */
export async function readContent(
  content: string | Uint8Array,
  options: ReadOptions & { readonly chunkSize?: number } = {},
): Promise<readonly ReadOutcome[]> {
  const bytes = Buffer.from(content as string);
  const size = options.chunkSize ?? 65_536;
  const stream = (async function* () {
    for (let start = 0; start < bytes.length; start += size) {
      yield bytes.subarray(start, start + size);
    }
  })();
  const outcomes: ReadOutcome[] = [];
  for await (const outcome of readPapers({ name: 'content', stream }, options)) {
    outcomes.push(outcome);
  }
  return outcomes;
}

/** An outcome in one line: `12: the title` of a paper, `12! the reason` of a rejection. */
export function told(outcome: ReadOutcome): string {
  return outcome.ok
    ? `${outcome.at.line}: ${outcome.paper.title}`
    : `${outcome.at.line}! ${outcome.reason}`;
}
