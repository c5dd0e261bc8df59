import type { Token, TokenRange } from './tokens.js';

/**
 * Cuts tokens into sentences: after a full stop, question or exclamation mark (with the quotes and
 * brackets that close on it) that is followed by space and something a sentence can begin with.
 */
export function splitSentences(text: string, tokens: readonly Token[]): readonly TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isTerminator(tokens, at)) continue;
    let to = at + 1;
    while (to < tokens.length && isClosing(tokens, to)) to += 1;
    if (to >= tokens.length || beginsSentence(text, tokens, to)) {
      sentences.push({ from, to });
      from = to;
    }
    at = to - 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

// Lower case, without their last dot. "al" is "et al."; its sentence rarely ends there.
const ABBREVIATIONS = new Set(
  'e.g i.e al vs cf etc eg ie fig eq sec resp approx no dr prof mr ms st w.r.t s.t a.k.a viz ca'.split(
    ' ',
  ),
);
const CLOSING = new Set(['"', '”', '’', "'", ')', ']', '»', '}']);

function isTerminator(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.text === '!' || token.text === '?' || token.text === '。') return true;
  if (token.text !== '.') return false;
  const previous = tokens[at - 1];
  if (previous === undefined || previous.end !== token.start) return true;
  return !ABBREVIATIONS.has(previous.text.toLowerCase());
}

function isClosing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && CLOSING.has(token.text) && tokens[at - 1]?.end === token.start;
}

function beginsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  const next = tokens[at];
  if (previous === undefined || next === undefined) return true;
  const isSpaced = next.start > previous.end;
  // "methods.However": a missing space, but no name has this shape.
  if (!isSpaced) return /^[A-Z][a-z]+$/.test(next.text);
  if (/^[\p{Lu}\p{Lt}\p{Lo}\p{N}"“‘'([$\\«]/u.test(next.text)) return true;
  // "wav2vec", "iBOT": names that begin in lower case.
  if (/^\p{Ll}+[\p{Lu}\p{N}]/u.test(next.text)) return true;
  return text.slice(previous.end, next.start).includes('\n\n');
}
