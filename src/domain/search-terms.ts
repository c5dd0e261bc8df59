import { stemmer } from 'stemmer';
import { foldAccents } from './name-key.js';

/**
 * The terms under which a text is found, in order, repeats kept: NFKC, accents folded, lower case,
 * words of letters and digits with an attached `+` or `#` spelled out (C++ is `cplusplus`), stop
 * words left out, Porter stems (Porter 1980). A hyphenated word gives its parts and the whole;
 * scripts without spaces give pairs of neighbours.
 */
export function searchTerms(text: string): readonly string[] {
  const folded = foldAccents(text.normalize('NFKC')).toLowerCase();
  return [...folded.matchAll(WORD)].flatMap(([word]) => termsOfWord(word));
}

/** The text that engines index: the terms of the given texts, joined by spaces. */
export function searchText(texts: readonly (string | undefined)[]): string {
  return texts.flatMap((text) => (text === undefined ? [] : searchTerms(text))).join(' ');
}

const WORD = /[\p{L}\p{N}+#]+(?:[-‐‑][\p{L}\p{N}+#]+)*/gu;
const UNSPACED_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

// The commonest English function words; what carries meaning in titles ("not", "all") stays.
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an and are as at be by for from has have in into is it its of on or our that the their then
  there these they this those to was we were which with`.split(/\s+/),
);

function termsOfWord(word: string): string[] {
  const parts = word.split(/[-‐‑]/);
  const terms = parts.flatMap(termsOfPart);
  return parts.length > 1 ? [...terms, ...termsOfPart(parts.join(''))] : terms;
}

function termsOfPart(part: string): string[] {
  if (UNSPACED_SCRIPT.test(part)) return pairsOf(part);
  const plain = part.replaceAll('+', 'plus').replaceAll('#', 'sharp');
  return STOP_WORDS.has(plain) ? [] : [stemmer(plain)];
}

function pairsOf(part: string): string[] {
  const characters = [...part];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
