import { americanSpelling } from './american-spelling.js';

/**
 * The key under which all spellings of one name meet: NFKC, accents folded, Greek letters spelled
 * out, lower case, American spelling, letters and digits of any script, `+`, `#` and a trailing
 * `*`. Numbers stay apart: `Qwen2.5-7B` is `qwen2.5-7b`, `Qwen2-57B` is `qwen2-57b`; a version is
 * the same with and without `v` and `.0`; "text-to-SQL" is "Text2SQL".
 * A plural `s` is folded for ordinary terms ("transformers", "Graph Neural Networks", "LLMs"),
 * never for coined names and acronyms ("DARTS" stays apart from "DART").
 * Empty where the name has no letter or digit.
 */
export function nameKey(name: string): string {
  const plain = foldAccents(name.normalize('NFKC').trim()).replace(/[$}]+$/, '');
  const words = foldPlural(plain).replace(GREEK_LETTER, (letter) => GREEK[letter] ?? letter);
  const folded = words.toLowerCase().replace(WORD, americanSpelling);
  const letters = folded
    .replace(/(\p{L})[-‐‑ ]to[-‐‑ ](?=\p{L})/gu, '$12')
    .replace(/(\d)\.(?=\d)/g, '$1·')
    .replace(/(\d)[^\p{L}\p{N}+#·]{1,3}(?=\d)/gu, '$1|')
    .replace(/[^\p{L}\p{N}+#·|]+/gu, '')
    .replace(/·0$/, '')
    .replace(/(\p{L})v(?=[\d·]{1,6}$)/u, '$1');
  const key = letters.replaceAll('·', '.').replaceAll('|', '-');
  return key === '' ? '' : key + (plain.endsWith('*') ? '*' : '');
}

/** The text without combining accents: "naïve" becomes "naive". */
export function foldAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');
}

const WORD = /[a-z]{6,}/g;

const GREEK: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ϵ: 'epsilon',
  η: 'eta',
  θ: 'theta',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  τ: 'tau',
  φ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
};
const GREEK_LETTER = /[α-ωϵ]/g;

// Words that end in s in the singular: "loss", "corpus", "analysis", "bias", "chaos".
const SINGULAR_ENDING = /(?:ss|us|is|as|os)$/;

// Single capitalised words that are ordinary terms in the plural ("Transformers"), unlike "Cityscapes".
const ORDINARY_PLURAL =
  /(?:adapter|agent|coder|embedding|ment|model|network|former|graph|kernel|machine|policie|tion|tree)s$/;

function foldPlural(name: string): string {
  const lastWord = name.slice(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1);
  // "LLMs", "ViTs": a small s behind a capital.
  if (/[A-Z].*[A-Z]s$/.test(lastWord)) return name.slice(0, -1);
  const isOrdinaryTerm =
    /^[a-z]{3,}s$/.test(lastWord) ||
    (/^[A-Z][a-z]{2,}s$/.test(lastWord) && (lastWord !== name || ORDINARY_PLURAL.test(lastWord)));
  return isOrdinaryTerm ? name.slice(0, -lastWord.length) + singular(lastWord) : name;
}

const UNEVEN_PLURALS: Readonly<Record<string, string>> = {
  analyses: 'analysis',
  hypotheses: 'hypothesis',
  indices: 'index',
  matrices: 'matrix',
  movies: 'movie',
  series: 'series',
  species: 'species',
  vertices: 'vertex',
};

function singular(word: string): string {
  const uneven = UNEVEN_PLURALS[word.toLowerCase()];
  if (uneven !== undefined) return uneven;
  if (SINGULAR_ENDING.test(word)) return word;
  if (/[a-z]{3}ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /(?:ss|x|sh|roach|search|tch)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
