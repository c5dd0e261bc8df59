import { combineHashes, hashText } from '../text/hash.js';
import type { WordView } from '../text/word-view.js';
import { TRAIT } from '../text/word-view.js';

// How much more a word of the title says than one of the abstract.
const TITLE_WEIGHT = 2.5;

/** The words and pairs of words of a paper, by hash, with how much each counts. */
export function paperTerms(views: readonly WordView[]): ReadonlyMap<number, number> {
  const terms = new Map<number, number>();
  for (const view of views) {
    const weight = view.field.field === 'title' ? TITLE_WEIGHT : 1;
    let previous = 0;
    for (let at = 0; at < view.lower.length; at += 1) {
      const traits = view.traits[at] ?? 0;
      if ((traits & TRAIT.word) === 0 || (traits & (TRAIT.stop | TRAIT.number)) !== 0) {
        previous = 0;
        continue;
      }
      const word = hashText(view.lastKeyParts[at] ?? '');
      count(terms, word, weight);
      if (previous !== 0) count(terms, combineHashes(previous, word), weight);
      previous = word;
    }
  }
  // A word that a paper repeats says more, but not in proportion.
  for (const [term, weight] of terms) terms.set(term, 1 + Math.log(weight));
  return terms;
}

function count(terms: Map<number, number>, term: number, weight: number): void {
  terms.set(term, (terms.get(term) ?? 0) + weight);
}
