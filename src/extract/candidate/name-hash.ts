import { readFieldText } from '../text/field-text.js';
import { viewWords } from '../text/word-view.js';
import { spanOfRange } from './spans.js';

/** The hash of a name's key: equal for a name and for the spans of a text that spell it. */
export function hashName(name: string): number {
  const view = viewWords(readFieldText('title', name));
  return spanOfRange(view, { from: 0, to: view.field.tokens.length }).key;
}
