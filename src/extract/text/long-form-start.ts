import type { FieldText } from './field-text.js';
import type { TokenRange } from './tokens.js';

/**
 * The token at which the long form of `short` begins, when `before.to` ends it: every letter and
 * digit of the short form is found from right to left, the first one at the start of a word.
 * Undefined where there is none within min(|short| + 5, 2 |short|) words.
 */
export function longFormStart(
  field: FieldText,
  before: TokenRange,
  short: string,
): number | undefined {
  const reach = Math.min(short.length + 5, short.length * 2);
  const from = Math.max(before.from, before.to - reach);
  const firstToken = field.tokens[from];
  const lastToken = field.tokens[before.to - 1];
  if (firstToken === undefined || lastToken === undefined) return undefined;
  const start = matchBackwards(field.text.slice(firstToken.start, lastToken.end), short);
  if (start === undefined) return undefined;
  let token = from;
  while ((field.tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= firstToken.start + start)
    token += 1;
  return isPlausible(field, { from: token, to: before.to }, short) ? token : undefined;
}

function matchBackwards(long: string, short: string): number | undefined {
  const text = long.toLowerCase();
  const letters = [...short.toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  let at = text.length;
  for (let index = letters.length - 1; index >= 0; index -= 1) {
    const letter = letters[index] ?? '';
    do {
      at -= 1;
      if (at < 0) return undefined;
    } while (
      !text.startsWith(letter, at) ||
      (index === 0 && at > 0 && /[\p{L}\p{N}]/u.test(text.charAt(at - 1)))
    );
  }
  return at;
}

const FUNCTION_WORD = /^(?:a|an|the|of|for|and|in|on|to|with|by|we|our|is|are|as|that|this)$/i;

function isPlausible(field: FieldText, long: TokenRange, short: string): boolean {
  const words = field.tokens.slice(long.from, long.to).map((token) => token.text);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return false;
  if (words.some((word) => word === short || /^[,;:()[\]]$/.test(word))) return false;
  if (FUNCTION_WORD.test(last) || (FUNCTION_WORD.test(first) && words.length > 1)) return false;
  return words.join('').length > short.length && (words.length > 1 || first.includes('-'));
}
