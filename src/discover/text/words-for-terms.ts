import { searchTerms } from '../../domain/search-terms.js';
import { findTerms } from './highlight.js';

/** For each term the first word of a text that has it, as written; the term itself where none has. */
export function wordsForTerms(text: string, terms: readonly string[]): readonly string[] {
  const wordByTerm = new Map<string, string>();
  for (const { start, end } of findTerms(text, new Set(terms))) {
    const word = text.slice(start, end);
    for (const term of searchTerms(word)) {
      if (!wordByTerm.has(term)) wordByTerm.set(term, word);
    }
  }
  return [...new Set(terms.map((term) => wordByTerm.get(term) ?? term))];
}
