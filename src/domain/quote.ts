// Past this many UTF-16 units on one side a sentence is cut: abstracts without full stops exist.
const REACH = 400;

/**
 * The sentence of `text` around `start`..`end` (UTF-16 offsets), cut to 400 units on either side.
 * A sentence ends at `.`, `!` or `?` before white space and a capital, digit or opening mark.
 */
export function quoteAround(text: string, start: number, end: number): string {
  const from = Math.max(0, start - REACH);
  // One unit more than lies before: a boundary is told by what follows it.
  const before = text.slice(from, start + 1);
  const after = text.slice(end, end + REACH);
  let head = 0;
  for (const boundary of before.matchAll(SENTENCE_END)) head = boundary.index + boundary[0].length;
  const tail = after.search(SENTENCE_END);
  const cut = tail === -1 ? after.length : tail + 1;
  return text.slice(from + head, end + cut).trim();
}

const SENTENCE_END = /[.!?][)"'”’]?\s+(?=[\p{Lu}\d("'“‘[])/gu;
