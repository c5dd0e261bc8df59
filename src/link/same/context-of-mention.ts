import { phraseKey } from '../acronym/phrase-key.js';
import { contextVector } from '../knowledge/context-vectors.js';
import type { NameKnowledge } from '../knowledge/name-knowledge.js';
import { type MentionInText, textOf } from './mention-in-text.js';

/** The direction in which the words around a mention point, the name itself left out. */
export function contextOf(mention: MentionInText, knowledge: NameKnowledge): Float64Array {
  const own = new Set(phraseKey(mention.surface).split(' '));
  const terms = phraseKey(textOf(mention)).split(' ');
  return contextVector(
    terms.filter((term) => !own.has(term)),
    knowledge.termVectors,
  );
}
