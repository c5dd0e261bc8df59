import { americanSpelling } from '../../domain/american-spelling.js';
import { foldAccents } from '../../domain/name-key.js';
import { searchTerms } from '../../domain/search-terms.js';

/**
 * The key under which wordings of one long form meet: the stems of its words without function words
 * ("reinforcement learning from human feedback", "Reinforcement Learning with Human Feedbacks").
 */
export function phraseKey(phrase: string): string {
  const words = foldAccents(phrase.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .replace(/[a-z]{6,}/g, americanSpelling);
  return searchTerms(words).join(' ');
}
