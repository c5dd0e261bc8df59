import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AppError } from '../../domain/app-error.js';

/**
 * How common search terms are in research abstracts at large. They ship with papergraph instead of
 * being counted in the graph, so that scores mean the same on every graph, on both engines, and do
 * not jump when papers are added.
 */
export interface WordFrequencies {
  /** Mean number of terms of a paper, its title counted twice. */
  readonly meanLength: number;
  /** How telling a term is: ln(1 + (N - n + 0.5) / (n + 0.5)); the highest for unknown ones. */
  idf(term: string): number;
}

const FILE = fileURLToPath(new URL('../../../models/word-frequencies.txt', import.meta.url));

let loaded: WordFrequencies | undefined;

/** The shipped frequencies, read once. Throws UNREADABLE_INPUT where the file is missing or damaged. */
export function wordFrequencies(): WordFrequencies {
  loaded ??= parseWordFrequencies(readText());
  return loaded;
}

function readText(): string {
  try {
    return readFileSync(FILE, 'utf8');
  } catch (cause) {
    throw new AppError('UNREADABLE_INPUT', `${FILE} cannot be read: expected it with papergraph`, {
      cause,
    });
  }
}

/**
 * Reads the format that `build/word-frequencies.mjs` writes: a head
 * `papers N length MEAN rarest N`, then lines `COUNT term term …`.
 */
export function parseWordFrequencies(text: string): WordFrequencies {
  const [head = '', ...lines] = text.split('\n');
  const [, papers, meanLength, rarest] =
    /^papers (\d+) length ([\d.]+) rarest (\d+)$/.exec(head) ?? [];
  if (papers === undefined || meanLength === undefined || rarest === undefined) {
    throw new AppError(
      'UNREADABLE_INPUT',
      `word frequencies start with "${head.slice(0, 60)}", expected "papers N length MEAN rarest N"`,
    );
  }
  const total = Number(papers);
  const papersByTerm = new Map<string, number>();
  for (const line of lines) {
    const [count = '', ...terms] = line.split(' ');
    for (const term of terms) papersByTerm.set(term, Number(count));
  }
  const unknown = Number(rarest) / 2;
  return {
    meanLength: Number(meanLength),
    idf(term) {
      const count = papersByTerm.get(term) ?? unknown;
      return Math.log(1 + (total - count + 0.5) / (count + 0.5));
    },
  };
}
