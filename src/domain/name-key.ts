/**
 * The key under which all spellings of one name meet: NFKC, accents folded, lower case,
 * letters and digits of any script, `+`, `#` and a trailing `*`.
 * A plural `s` is folded for ordinary terms ("transformers", "Graph Neural Networks", "LLMs"),
 * never for coined names and acronyms ("DARTS" stays apart from "DART").
 * Empty where the name has no letter or digit.
 */
export function nameKey(name: string): string {
  const folded = foldAccents(foldPlural(name.normalize('NFKC').trim()));
  const star = folded.endsWith('*') ? '*' : '';
  const letters = folded.toLowerCase().replace(/[^\p{L}\p{N}+#]+/gu, '');
  return letters === '' ? '' : letters + star;
}

/** The text without combining accents: "naïve" becomes "naive". */
export function foldAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');
}

// Words that end in s in the singular: "loss", "corpus", "analysis", "bias", "chaos".
const SINGULAR_ENDING = /(?:ss|us|is|as|os)$/;

function foldPlural(name: string): string {
  const lastWord = name.slice(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1);
  const isOrdinaryTerm =
    /^[a-z]{3,}s$/.test(lastWord) || (lastWord !== name && /^[A-Z][a-z]{2,}s$/.test(lastWord));
  const isPluralAcronym = /^[A-Z]{2,}s$/.test(lastWord);
  if ((isOrdinaryTerm && !SINGULAR_ENDING.test(lastWord)) || isPluralAcronym) {
    return name.slice(0, -1);
  }
  return name;
}
