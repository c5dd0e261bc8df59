import { AppError } from '../../domain/app-error.js';
import { searchTerms } from '../../domain/search-terms.js';

const LONGEST_QUERY = 1_000;
// More words than a question has; an engine looks each up.
const MOST_TERMS = 48;

/**
 * The different terms of a query in their order. Throws BAD_USER_INPUT for a query that is longer
 * than 1,000 characters or has no letter or digit.
 */
export function queryTerms(query: string): readonly string[] {
  if (query.length > LONGEST_QUERY) {
    throw new AppError(
      'BAD_USER_INPUT',
      `search: found a query of ${query.length} characters, expected at most ${LONGEST_QUERY}`,
    );
  }
  if (!/[\p{L}\p{N}]/u.test(query)) {
    throw new AppError(
      'BAD_USER_INPUT',
      `search: found "${query.slice(0, 80)}", expected words or a name`,
    );
  }
  return [...new Set(searchTerms(query))].slice(0, MOST_TERMS);
}
