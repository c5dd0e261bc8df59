import { CLAIM_CUES, OTHERS_CUES, OWN_CUES } from '../lexicon/release-cues.js';
import type { FieldText } from '../text/field-text.js';
import type { Link } from './find-links.js';

// Characters on each side of a link in which its sentence is looked for.
const REACH = 240;

/** OFFICIAL where the sentence around a link gives it as the paper's own, RELATED where it gives it as others'. */
export function ownershipOf(field: FieldText, link: Link): 'OFFICIAL' | 'RELATED' {
  if (field.field === 'comment') return 'OFFICIAL';
  const sentence = sentenceAround(field.text, link);
  if (CLAIM_CUES.test(sentence)) return 'OFFICIAL';
  if (OTHERS_CUES.test(sentence)) return 'RELATED';
  // A bare address at the end of an abstract is the authors' own.
  const isLast = field.text.length - link.end < 40;
  return isLast || OWN_CUES.test(sentence) ? 'OFFICIAL' : 'RELATED';
}

function sentenceAround(text: string, link: Link): string {
  const before = text.slice(Math.max(0, link.start - REACH), link.start);
  const after = text.slice(link.end, link.end + REACH);
  const from = Math.max(
    before.lastIndexOf('. '),
    before.lastIndexOf('.\n'),
    before.lastIndexOf('! '),
  );
  const to = after.search(/[.!?](?:\s|$)/);
  return `${before.slice(from + 1)} ${after.slice(0, to === -1 ? after.length : to)}`;
}
