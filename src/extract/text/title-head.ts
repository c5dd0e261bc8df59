import type { FieldText } from './field-text.js';
import type { TokenRange } from './tokens.js';

// A name before the colon of a title has at most this many tokens.
const LONGEST_HEAD = 4;

/** The name that a title puts before its colon: "MeZO: Fine-tuning with forward passes". */
export function titleHead(title: FieldText): TokenRange | undefined {
  const colon = title.tokens.findIndex((token, at) => at <= LONGEST_HEAD && token.text === ':');
  if (colon < 1) return undefined;
  const head = { from: 0, to: colon };
  return title.tokens.slice(0, colon).some((token) => isCoined(token.text)) ? head : undefined;
}

/** A capital or a digit past its first letter: "MeZO", "wav2vec", "GLUE". */
function isCoined(word: string): boolean {
  return /^\p{L}.*[\p{Lu}\p{N}]/u.test(word);
}
