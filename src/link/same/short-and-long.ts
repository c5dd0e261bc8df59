import { nameKey } from '../../domain/name-key.js';
import { shortFormOf } from '../acronym/definitions.js';
import { expansionIn } from '../acronym/expansion.js';
import { likelySenses } from '../acronym/likely-senses.js';
import { isSameWording } from '../acronym/same-wording.js';
import type { KnownSense, NameKnowledge } from '../knowledge/name-knowledge.js';
import { canonicalKey } from '../name/canonical-key.js';
import { contextOf } from './context-of-mention.js';
import { type MentionInText, spaceOfMention, textOf } from './mention-in-text.js';
import { differentBecause, sameBecause, type Verdict } from './verdict.js';

// The context must speak for this sense of the short form at least so clearly.
const MIN_PROBABILITY = 0.5;

/**
 * A short form against a term that may be its long form. Undefined where neither text nor knowledge
 * says that the one stands for the other.
 */
export function compareShortAndLong(
  short: MentionInText,
  long: MentionInText,
  knowledge: NameKnowledge,
): Verdict | undefined {
  const form = shortFormOf(short.surface) ?? short.surface;
  const expansion = expansionIn(textOf(short), form);
  if (expansion !== undefined) {
    return isOneTerm(expansion, long)
      ? sameBecause(`its own text says that ${form} stands for "${expansion}"`)
      : differentBecause(`its own text says that ${form} stands for "${expansion}"`);
  }
  const senses = knowledge.sensesByShort.get(nameKey(form)) ?? [];
  const meant = senses.find((sense) => sense.wordings.some((wording) => isOneTerm(wording, long)));
  if (meant === undefined) return undefined;
  return compareInContext({ short, meant, senses }, knowledge);
}

function isOneTerm(wording: string, long: MentionInText): boolean {
  const space = spaceOfMention(long);
  return (
    isSameWording(wording, long.surface) ||
    canonicalKey(wording, space) === canonicalKey(long.surface, space)
  );
}

interface Candidate {
  readonly short: MentionInText;
  readonly meant: KnownSense;
  readonly senses: readonly KnownSense[];
}

function compareInContext(candidate: Candidate, knowledge: NameKnowledge): Verdict {
  const { short, meant, senses } = candidate;
  const likely = likelySenses(senses, contextOf(short, knowledge));
  const probability = likely.find(({ sense }) => sense === meant)?.probability ?? 0;
  const reason = `${short.surface} stands for "${meant.long}" here with probability ${probability.toFixed(2)}`;
  return probability >= MIN_PROBABILITY ? sameBecause(reason) : differentBecause(reason);
}
