import { nameKey } from '../../domain/name-key.js';
import { definitionsIn, initialsOf } from './definitions.js';

/**
 * What a text itself says that a short form stands for: in brackets ("Segment Anything Model
 * (SAM)"), behind a comma or colon ("SAM, the Script Annotation Manager", "SPIDER: Stochastic …")
 * or by "or" and "called". Undefined where it does not say.
 */
export function expansionIn(text: string, short: string): string | undefined {
  const key = nameKey(short);
  const defined = definitionsIn(text).find((definition) => nameKey(definition.short) === key);
  return defined?.long ?? apposition(text, short) ?? spelledInFull(text, short);
}

/** Capitalised words anywhere whose initials are the short form: "Editing Large Reconstruction Models". */
function spelledInFull(text: string, short: string): string | undefined {
  const letters = shortLetters(short);
  if (letters.length < 3) return undefined;
  const words = text.split(/[\s,;:()]+/).filter((word) => word !== '');
  for (let from = 0; from < words.length; from += 1) {
    if (words[from]?.charAt(0).toLowerCase() !== letters.charAt(0)) continue;
    const long = spelledBy(letters, words.slice(from, from + MAX_WORDS));
    if (long !== undefined && isCapitalised(long)) return long;
  }
  return undefined;
}

// An acronym's letters and the function words between.
const MAX_WORDS = 20;

function isCapitalised(phrase: string): boolean {
  return phrase.split(' ').every((word) => FUNCTION_WORD.test(word) || /^\p{Lu}\p{Ll}/u.test(word));
}

function shortLetters(short: string): string {
  return short.replace(/[^\p{L}]/gu, '').toLowerCase();
}

function apposition(text: string, short: string): string | undefined {
  const letters = shortLetters(short);
  if (letters.length < 3) return undefined;
  for (let at = text.indexOf(short); at !== -1; at = text.indexOf(short, at + short.length)) {
    const behind = text.slice(at + short.length, at + short.length + REACH);
    const phrase = APPOSED.exec(behind)?.[1];
    const long = phrase === undefined ? undefined : spelledBy(letters, phrase.split(/[\s,]+/));
    if (long !== undefined) return long;
  }
  return undefined;
}

const APPOSED = /^(?:,|:| -| stands for| is short for)\s+(?:(?:a|an|or|the)\s+)?([^.;:()*]+)/;

/** As many of the words as spell the letters by their initials, function words aside. */
function spelledBy(letters: string, words: readonly string[]): string | undefined {
  const taken: string[] = [];
  let spelled = '';
  for (const word of words) {
    taken.push(word);
    if (!FUNCTION_WORD.test(word)) spelled += initialsOf(word);
    if (spelled.length >= letters.length) break;
  }
  return spelled === letters ? taken.join(' ') : undefined;
}

const REACH = 160;
const FUNCTION_WORD = /^(?:a|an|the|of|for|and|in|on|to|with|by|via|from)$/i;
