import { INNER_WORDS, STOP_WORDS } from '../lexicon/stop-words.js';
import type { FieldText } from './field-text.js';
import { hashText } from './hash.js';

/** How a token is written, as bits of `WordView.traits`. */
export const TRAIT = {
  word: 1,
  stop: 2,
  inner: 4,
  number: 8,
  capital: 16,
  allCapitals: 32,
  innerCapital: 64,
  digit: 128,
  hyphen: 256,
  link: 512,
} as const;

/** The tokens of a field as the recognisers see them: everything once, by token index. */
export interface WordView {
  readonly field: FieldText;
  readonly lower: readonly string[];
  /** Hash of the lower-case token. */
  readonly hashes: Uint32Array;
  /** Letters, digits and `+` of the token, in lower case. */
  readonly keyParts: readonly string[];
  /** The same without a plural s: what the token adds to a key that it ends. */
  readonly lastKeyParts: readonly string[];
  readonly traits: Uint16Array;
  /** Index of its sentence. */
  readonly sentenceOf: Uint16Array;
}

export function viewWords(field: FieldText): WordView {
  const count = field.tokens.length;
  const lower: string[] = [];
  const keyParts: string[] = [];
  const lastKeyParts: string[] = [];
  const hashes = new Uint32Array(count);
  const traits = new Uint16Array(count);
  const sentenceOf = new Uint16Array(count);
  for (let at = 0; at < count; at += 1) {
    const text = field.tokens[at]?.text ?? '';
    const small = text.toLowerCase();
    const part = keyPartOf(small);
    lower.push(small);
    keyParts.push(part);
    lastKeyParts.push(withoutPlural(part));
    hashes[at] = hashText(small);
    traits[at] = traitsOf(text.slice(0, LONGEST_WRITING), small, part);
  }
  field.sentences.forEach(({ from, to }, index) => {
    sentenceOf.fill(Math.min(index, 0xffff), from, to);
  });
  return { field, lower, hashes, keyParts, lastKeyParts, traits, sentenceOf };
}

// How a longer token is written says nothing; the patterns below are not linear.
const LONGEST_WRITING = 48;
const ASCII = /^[\x20-\x7e]*$/;

/** What a lower-case token adds to a key. */
export function keyPartOf(lower: string): string {
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  const plain = ASCII.test(lower) ? lower : lower.normalize('NFKC').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}+]+/gu, '');
}

/** The same at the end of a key: a plural s is left out. */
export function withoutPlural(part: string): string {
  const isPlural = part.length > 1 && part.endsWith('s') && !part.endsWith('ss');
  return isPlural ? part.slice(0, -1) : part;
}

function traitsOf(text: string, lower: string, part: string): number {
  if (part === '' || text.startsWith('\\')) return 0;
  if (/^https?:/.test(lower)) return TRAIT.link;
  let traits: number = TRAIT.word;
  if (STOP_WORDS.has(lower)) traits |= TRAIT.stop;
  if (INNER_WORDS.has(lower)) traits |= TRAIT.inner;
  if (/^[\p{N}.,%+-]+$/u.test(text)) return traits | TRAIT.number;
  if (/^\p{Lu}/u.test(text)) traits |= TRAIT.capital;
  if (/^[\p{Lu}\p{N}][\p{Lu}\p{N}s-]*$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text)) {
    traits |= TRAIT.allCapitals;
  }
  if (/[\p{L}\p{N}].*\p{Lu}/u.test(text)) traits |= TRAIT.innerCapital;
  if (/\p{N}/u.test(text)) traits |= TRAIT.digit;
  if (text.includes('-')) traits |= TRAIT.hyphen;
  return traits;
}
