import { nameKey } from '../../domain/name-key.js';
import { shortFormOf } from '../acronym/definitions.js';
import type { NameKnowledge } from '../knowledge/name-knowledge.js';
import { canonicalKey } from '../name/canonical-key.js';
import { isShortName } from '../name/coined.js';
import { relateNames } from '../name/relate-names.js';
import { type MentionInText, spaceOfMention } from './mention-in-text.js';
import { compareShortAndLong } from './short-and-long.js';
import { compareShortNames } from './short-names.js';
import { differentBecause, sameBecause, type Verdict } from './verdict.js';
import { isWordingInWords } from './wording.js';

/**
 * Whether two mentions, each in a paper of its own, name one thing. A false "same" is the worse
 * error: what nothing speaks for is different. Pure; `knowledge` is what was known before either
 * paper was read.
 */
export function sameEntity(a: MentionInText, b: MentionInText, knowledge: NameKnowledge): Verdict {
  const space = spaceOfMention(a);
  if (space !== spaceOfMention(b)) {
    return differentBecause(`a ${a.type} and a ${b.type} are never one`);
  }
  const [keyA, keyB] = [canonicalKey(a.surface, space), canonicalKey(b.surface, space)];
  if (keyA === '' || keyB === '') return differentBecause('a name without letters');
  if (keyA === keyB) {
    return isShortName(a.surface) && isShortName(b.surface)
      ? compareShortNames(a, b, knowledge)
      : sameBecause(
          nameKey(a.surface) === nameKey(b.surface)
            ? 'one name, spelled alike'
            : `two names of one thing: ${keyA}`,
        );
  }
  if (isWordingInWords(a.surface, b.surface)) return sameBecause('one term in two wordings');
  const [short, long] = shortFormOf(a.surface) === undefined ? [b, a] : [a, b];
  const verdict =
    shortFormOf(short.surface) === undefined
      ? undefined
      : compareShortAndLong(short, long, knowledge);
  return verdict ?? relateNames(a.surface, b.surface);
}
