import { AppError } from '../../domain/app-error.js';
import { searchTerms } from '../../domain/search-terms.js';
import type { GraphStore } from '../../store/graph-store.js';
import { filtersWithin, type PaperFilter } from './paper-filter.js';

/** The papers that may have all terms of a text, and the terms that each must have. */
export interface TextMatch {
  readonly terms: readonly string[];
  /** At most 10,000. */
  readonly candidates: readonly string[];
}

export type TextMatches = ReadonlyMap<string, TextMatch>;

const MOST_PAPERS = 10_000;
// Each is looked up by itself.
const MOST_TERMS = 12;

/**
 * Looks up the texts in a filter. Throws BAD_USER_INPUT for a text without words to look for, and
 * where every word of it is in more than 10,000 papers.
 */
export async function resolveTexts(store: GraphStore, filter: PaperFilter): Promise<TextMatches> {
  const texts = filtersWithin(filter).flatMap(({ text }) => text ?? []);
  return new Map(
    await Promise.all(
      [...new Set(texts)].map(async (text) => [text, await resolveText(store, text)] as const),
    ),
  );
}

async function resolveText(store: GraphStore, text: string): Promise<TextMatch> {
  const terms = [...new Set(searchTerms(text))];
  if (terms.length === 0 || terms.length > MOST_TERMS) {
    throw badText(text, `expected 1 to ${MOST_TERMS} words that carry meaning`);
  }
  const found = await Promise.all(
    terms.map((term) => store.textCandidates('Paper', [term], MOST_PAPERS + 1)),
  );
  const complete = found.filter((ids) => ids.length <= MOST_PAPERS);
  if (complete.length === 0) {
    throw badText(text, `expected a word that at most ${MOST_PAPERS} papers have`);
  }
  const [smallest = [], ...others] = complete.toSorted((a, b) => a.length - b.length);
  const sets = others.map((ids) => new Set(ids));
  return { terms, candidates: smallest.filter((id) => sets.every((ids) => ids.has(id))) };
}

function badText(text: string, expected: string): AppError {
  return new AppError(
    'BAD_USER_INPUT',
    `filter: found the text "${text.slice(0, 80)}", ${expected}`,
  );
}
