import { PHRASE_VALUE, type PhraseTable } from '../model/phrase-table.js';
import { hashText } from '../text/hash.js';
import { TRAIT, type WordView } from '../text/word-view.js';

// The mean level of a paper's words, 1 + log2 of their counts: nineteen in twenty papers on machine
// learning stand above it, two in three on physics and mathematics below.
const USUAL_LEVEL = 10.4;
// Log odds that each level below takes from every judgement.
const ODDS_PER_LEVEL = 3;
// Fewer words tell nothing.
const FEWEST_WORDS = 20;

const NOT_ORDINARY =
  TRAIT.stop | TRAIT.number | TRAIT.innerCapital | TRAIT.allCapitals | TRAIT.digit | TRAIT.hyphen;

/**
 * How far a text is from all that the models have learned from, as log odds to be taken from
 * their judgements: 0 for a paper on machine learning.
 */
export function strangenessOf(views: readonly WordView[], phrases: PhraseTable): number {
  const seen = new Set<number>();
  let sum = 0;
  for (const view of views) {
    for (let at = 0; at < view.lower.length; at += 1) {
      const traits = view.traits[at] ?? 0;
      if ((traits & TRAIT.word) === 0 || (traits & NOT_ORDINARY) !== 0) continue;
      const key = hashText(view.lastKeyParts[at] ?? '');
      if (seen.has(key)) continue;
      seen.add(key);
      const entry = phrases.find(key);
      if (entry >= 0) sum += phrases.value(entry, PHRASE_VALUE.total);
    }
  }
  if (seen.size < FEWEST_WORDS) return 0;
  return ODDS_PER_LEVEL * Math.max(0, USUAL_LEVEL - sum / seen.size);
}
