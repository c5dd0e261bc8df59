import { titleKey } from '../../domain/title-key.js';
import type { GraphStore } from '../../store/graph-store.js';
import { optionalText, type Properties, text } from '../../store/rows/property-reader.js';
import { conditionOfFilter } from '../filter/condition-of-filter.js';
import type { PaperFilter } from '../filter/paper-filter.js';
import { pageStatement } from '../page/page-statement.js';
import { bm25Share } from '../text/bm25.js';
import { bestFragment, type Fragment, findTerms } from '../text/highlight.js';
import { countTerms, termsOfSearchText } from '../text/term-counts.js';
import type { WordFrequencies } from '../text/word-frequencies.js';

/** A paper that a search found. */
export interface FoundPaper {
  readonly id: string;
  readonly score: number;
  readonly paper: Properties;
  readonly matchedTerms: readonly string[];
}

export interface PaperQuery {
  readonly query: string;
  readonly terms: readonly string[];
  readonly filter: PaperFilter;
  readonly frequencies: WordFrequencies;
}

// The engines agree on the best 200 nearly wholly; a filter is applied to more, so that it leaves enough.
const CANDIDATES = 200;
const FILTERED_CANDIDATES = 2_000;

// A paper whose whole title is asked for comes before all that merely share words with it.
const TITLE_SCORE = 3;

/** The papers that share words with a query, title and abstract; unordered. */
export async function searchPapers(
  store: GraphStore,
  { query, terms, filter, frequencies }: PaperQuery,
): Promise<readonly FoundPaper[]> {
  const limit = Object.keys(filter).length === 0 ? CANDIDATES : FILTERED_CANDIDATES;
  const ids = await store.textCandidates('Paper', terms, limit);
  if (ids.length === 0) return [];
  const condition = await conditionOfFilter(store, filter);
  const rows = await store.read(pageStatement('paper-texts', { CONDITION: condition.text }), {
    ids,
    ...condition.parameters,
  });
  const title = titleKey(query);
  return rows.map((row) => {
    const counts = countTerms(termsOfSearchText(text(row, 'searchText')));
    const paper = row.paper as Properties;
    const isTitle = titleKey(text(paper, 'title')) === title;
    return {
      id: text(row, 'id'),
      score: bm25Share(terms, counts, frequencies) + (isTitle ? TITLE_SCORE : 0),
      paper,
      matchedTerms: terms.filter((term) => counts.has(term)),
    };
  });
}

/** A part of a paper's title or abstract that shows why it was found. */
export interface PaperHighlight extends Fragment {
  readonly field: 'title' | 'abstract';
  readonly text: string;
}

/** The title, whole, and the best part of the abstract, where they hold a term. */
export function highlightPaper(
  paper: Properties,
  terms: readonly string[],
): readonly PaperHighlight[] {
  const wanted = new Set(terms);
  const title = text(paper, 'title');
  const inTitle = findTerms(title, wanted);
  const abstract = optionalText(paper, 'abstract') ?? '';
  const best = bestFragment(abstract, findTerms(abstract, wanted));
  return [
    ...(inTitle.length > 0
      ? [{ field: 'title' as const, text: title, start: 0, end: title.length, matches: inTitle }]
      : []),
    ...(best === undefined
      ? []
      : [{ field: 'abstract' as const, text: abstract.slice(best.start, best.end), ...best }]),
  ];
}
