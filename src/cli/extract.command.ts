import { once } from 'node:events';
import { Command } from 'commander';
import { createExtractor } from '../extract/extract-paper.js';
import { readPapers } from '../read/read-papers.js';
import { complain } from './console.js';
import { toExtractionLine, withExplanations } from './extraction-line.js';

// Some records were rejected; the others are in the output.
const SOME_REJECTED = 2;

export function extractCommand(): Command {
  return new Command('extract')
    .description('find what papers name, work on and link to; JSON lines out, nothing stored')
    .argument('[file]', 'any readable format; - reads standard input', '-')
    .option('--explain', 'add why: the evidence and the features that weighed most')
    .addHelpText(
      'after',
      `
Examples:
  papergraph extract papers.jsonl > extractions.jsonl
  echo '{"title": "…", "abstract": "…"}' | papergraph extract --explain`,
    )
    .action(async (file: string, { explain }: { readonly explain?: boolean }) => {
      const extractor = createExtractor();
      const source = file === '-' ? { name: 'standard input', stream: process.stdin } : file;
      for await (const outcome of readPapers(source)) {
        if (!outcome.ok) {
          complain(`${outcome.at.source}:${outcome.at.line}: ${outcome.reason}`);
          process.exitCode = SOME_REJECTED;
          continue;
        }
        const { paper } = outcome;
        const found = toExtractionLine(paper, extractor.extract(paper));
        const line = explain ? withExplanations(found, extractor.explain(paper)) : found;
        if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
      }
    });
}
