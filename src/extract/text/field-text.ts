import type { TextField } from '../../domain/paper.js';
import { splitSentences } from './sentences.js';
import { type Token, type TokenRange, tokenize } from './tokens.js';

/** One text of a paper, cut into tokens and sentences. */
export interface FieldText {
  readonly field: TextField;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** In order, without gaps: every token is in exactly one. */
  readonly sentences: readonly TokenRange[];
}

export function readFieldText(field: TextField, text: string): FieldText {
  const tokens = tokenize(text);
  return { field, text, tokens, sentences: splitSentences(text, tokens) };
}

/** The text of a range of tokens as written; empty for an empty range. */
export function rangeText(field: FieldText, range: TokenRange): string {
  const first = field.tokens[range.from];
  const last = field.tokens[range.to - 1];
  return first === undefined || last === undefined ? '' : field.text.slice(first.start, last.end);
}
