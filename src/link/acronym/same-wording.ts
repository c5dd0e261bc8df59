import { phraseKey } from './phrase-key.js';

/**
 * Whether two long forms are one in other words: a preposition, an ending, a trailing "model" or
 * "method", a hyphen of a line break, one wrong letter, a word written as its own acronym
 * ("convolutional NN").
 */
export function isSameWording(a: string, b: string): boolean {
  const [first, second] = [lettersOf(a), lettersOf(b)];
  if (first === second) return true;
  if (Math.min(first.length, second.length) >= MIN_TYPO_LENGTH && isOneEditApart(first, second)) {
    return true;
  }
  const [wordsA, wordsB] = [tellingWords(a), tellingWords(b)];
  return matches(wordsA, wordsB);
}

// In shorter phrases one letter may make another word.
const MIN_TYPO_LENGTH = 14;

// What follows a long form's own words and leaves its meaning as it is.
const TRAILING_NOUN =
  /^(?:model|method|framework|task|algorithm|approach|system|technique|problem|strategy|procedure|metric|score|loss|objective|dataset|corpus|benchmark)s?$/i;

function lettersOf(phrase: string): string {
  return phrase.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function tellingWords(phrase: string): readonly string[] {
  const words = phrase.split(/[^\p{L}\p{N}+#]+/u).filter((word) => phraseKey(word) !== '');
  let end = words.length;
  while (end > 2 && TRAILING_NOUN.test(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end);
}

/** Word by word; an upper-case word may stand for as many words as it has letters. */
function matches(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return a.length === b.length;
  const [firstA = '', firstB = ''] = [a[0], b[0]];
  if (isSameWord(firstA, firstB) && matches(a.slice(1), b.slice(1))) return true;
  const runB = runSpelledBy(firstA, b);
  if (runB > 0 && matches(a.slice(1), b.slice(runB))) return true;
  const runA = runSpelledBy(firstB, a);
  return runA > 0 && matches(a.slice(runA), b.slice(1));
}

function runSpelledBy(acronym: string, words: readonly string[]): number {
  if (!/^\p{Lu}{2,5}$/u.test(acronym) || words.length < acronym.length) return 0;
  const initials = words.slice(0, acronym.length).map((word) => word.charAt(0).toUpperCase());
  return initials.join('') === acronym ? acronym.length : 0;
}

// "probabilistic" and "probability"; not "recurrent" and "recursive", "transfer" and "transform".
const MIN_SHARED_START = 6;
const MIN_SHARED_PART = 0.8;
// "automated" and "automatic": the stem of the one opens that of the other.
const MIN_STEM = 5;

function isSameWord(a: string, b: string): boolean {
  const [first, second] = [phraseKey(a), phraseKey(b)];
  if (first === second) return true;
  const shorter = Math.min(first.length, second.length);
  const shared = sharedStart(first, second);
  return (
    (shared === shorter && shorter >= MIN_STEM) ||
    (shared >= MIN_SHARED_START && shared >= MIN_SHARED_PART * shorter)
  );
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const start = sharedStart(a, b);
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
