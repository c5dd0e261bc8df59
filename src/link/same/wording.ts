import { isSameWording } from '../acronym/same-wording.js';
import { isCoined } from '../name/coined.js';

/**
 * Whether two terms of several words are one in other words ("structured support vector machine",
 * "structured SVM"); never for coined names, of which one letter makes another.
 */
export function isWordingInWords(a: string, b: string): boolean {
  const isTerm = (name: string) => name.trim().includes(' ') && !/\d/.test(name);
  return isTerm(a) && isTerm(b) && !isProperName(a) && !isProperName(b) && isSameWording(a, b);
}

// "Neural MT" is a term with an acronym in it; "Grounding DINO" is a name.
function isProperName(name: string): boolean {
  return isCoined(name) && !/^[\p{L}-]+ .*\b\p{Lu}{2,5}s?$/u.test(name);
}
