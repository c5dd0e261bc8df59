/** A word, a number, a link or one other character: `text === source.slice(start, end)`. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A run of tokens, `from` included, `to` excluded. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts a text into tokens, UTF-16 offsets, nothing but white space between them.
 * Hyphen compounds stay whole ("fine-tuning"), so do unspaced names ("CIFAR-10/100", "GPT-3.5",
 * "wav2vec_2", "Node.js", "C++", "A*"); a possessive "'s" is a token of its own.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    tokens.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return tokens;
}

const WORD = String.raw`[\p{L}\p{N}\p{M}]+`;
// A dot joins before a digit ("3.5"), before lower case ("Node.js") and after a single letter ("e.g").
const DOT = String.raw`\.(?=\p{N}|\p{Ll})|(?<=(?<![\p{L}\p{N}])\p{L})\.(?=\p{L})`;
const JOINER = String.raw`[-‐‑–/_+&@]|(?<=\p{N}),(?=\p{N})|['’](?!s(?![\p{L}\p{N}]))|${DOT}`;
// Linear: the joiners hold no word character, so a text has one way to match.
const TOKEN = new RegExp(
  String.raw`https?:\/\/[^\s]+|${WORD}(?:(?:${JOINER})${WORD})*(?:\+{1,2}|[*#])?|['’]s(?![\p{L}\p{N}])|\\[a-zA-Z]+|\S`,
  'gu',
);
