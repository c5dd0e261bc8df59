import { nameKey } from '../../domain/name-key.js';
import type { MentionInText } from './mention-in-text.js';

// Titles of two records of one paper share at least this of the words of both.
const MIN_SHARED_WORDS = 0.6;

/** Whether two titles are of one paper, revised or not. */
export function isSameTitle(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.max(1, first.size + second.size - shared) >= MIN_SHARED_WORDS;
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

const CLAIM =
  /\b(?:we|paper|work|article|study)\b.{0,80}?\b(?:introduces?|presents?|proposes?|describes?|develops?|releases?|named?|called?|dubbed|termed)\b/i;

/** Whether the paper presents the thing as its own: it opens its title with it, or its sentence says so. */
export function introduces({ title, surface, sentence }: MentionInText): boolean {
  const head = /^([^:]{1,40}?)(?::| [-–—] )/.exec(title)?.[1] ?? '';
  if (head !== '' && nameKey(head) === nameKey(surface)) return true;
  const at = sentence.indexOf(surface);
  return (
    at > 0 && CLAIM.test(sentence.slice(Math.max(0, at - 160), at)) && isNamedThere(sentence, at)
  );
}

// "we propose X" and "we present a method, X"; not "we propose to fine-tune X".
function isNamedThere(sentence: string, at: number): boolean {
  return /(?:introduces?|presents?|proposes?|describes?|develops?|releases?|named|called?|dubbed|termed)\s*(?:(?:a|an|the|our)\s+)?(?:new |novel )?$|,\s*$|\($/i.test(
    sentence.slice(Math.max(0, at - 80), at),
  );
}
