import { nameKey } from '../../domain/name-key.js';
import { phraseKey } from '../../link/acronym/phrase-key.js';
import { contextVector, type TermVectors, toUnit } from '../../link/knowledge/context-vectors.js';
import type { NamesFile } from '../../link/knowledge/names-file.js';
import { isAcronym } from '../../link/name/coined.js';
import { type CountedDefinition, countDefinitions } from './count-definitions.js';
import { findPhrases } from './find-phrases.js';
import { termVectors } from './term-vectors.js';
import { vocabularyOf } from './vocabulary.js';

const DIMENSIONS = 48;
// A wording that one paper alone defines counts where others use it and its initials say it.
const MIN_DEFINITIONS = 2;
const MIN_PHRASE_PAPERS = 4;

/** Learns acronyms with their senses, and the company that words keep, from papers' texts. */
export function learnNames(
  papers: readonly { readonly title: string; readonly abstract?: string }[],
): NamesFile {
  const texts = papers.map(({ title, abstract = '' }) => `${title}. ${abstract}`);
  const terms = texts.map((text) => phraseKey(text).split(' '));
  const known = learnVectors(terms);
  const contexts = terms.map((text) => contextVector(text, known));
  const definitions = countDefinitions(texts);
  const phrases = findPhrases(new Set(definitions.map(({ phrase }) => phrase)), terms);
  const shorts = countShortForms(new Set(definitions.map(({ short }) => short)), texts);
  const senses = definitions.flatMap((definition) => {
    const withPhrase = phrases.get(definition.phrase) ?? [];
    if (!isKnown(definition, withPhrase)) return [];
    const company = [...new Set([...definition.papers, ...withPhrase])];
    return [
      [
        definition.short,
        definition.long,
        definition.papers.length,
        withPhrase.length,
        shorts.get(definition.short) ?? 0,
        base64(meanOf(company.map((paper) => contexts[paper] ?? new Float64Array(DIMENSIONS)))),
      ].join('\t'),
    ];
  });
  return {
    dimensions: DIMENSIONS,
    terms: [...known.indexByTerm.keys()].join(' '),
    weights: known.weights,
    vectors: base64(known.vectors),
    senses,
  };
}

function learnVectors(terms: readonly (readonly string[])[]): TermVectors {
  const vocabulary = vocabularyOf(terms);
  return {
    dimensions: DIMENSIONS,
    indexByTerm: vocabulary.indexByTerm,
    weights: vocabulary.weights.map((weight) => Math.round(weight * 100) / 100),
    vectors: toBytes(termVectors(terms, vocabulary, DIMENSIONS)),
  };
}

function isKnown(definition: CountedDefinition, withPhrase: readonly number[]): boolean {
  return (
    definition.papers.length >= MIN_DEFINITIONS ||
    (withPhrase.length >= MIN_PHRASE_PAPERS && isSpelledByInitials(definition))
  );
}

function isSpelledByInitials({ short, long }: CountedDefinition): boolean {
  const words = long.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return words.map((word) => word.charAt(0)).join('') === short;
}

/** How many texts have each of the short forms as a word. */
function countShortForms(
  shorts: ReadonlySet<string>,
  texts: readonly string[],
): ReadonlyMap<string, number> {
  const papersByShort = new Map<string, number>();
  const keyByWord = new Map<string, string>();
  for (const text of texts) {
    const words = new Set(text.match(/[\p{L}\p{N}][\p{L}\p{N}+*-]*/gu));
    const keys = new Set<string>();
    for (const word of words) {
      // "We" opens a sentence; it is no "WE".
      if (!isAcronym(word)) continue;
      const key = keyByWord.get(word) ?? nameKey(word);
      keyByWord.set(word, key);
      if (shorts.has(key)) keys.add(key);
    }
    for (const key of keys) papersByShort.set(key, (papersByShort.get(key) ?? 0) + 1);
  }
  return papersByShort;
}

function meanOf(vectors: readonly Float64Array[]): Int8Array {
  const sum = new Float64Array(DIMENSIONS);
  for (const vector of vectors) {
    vector.forEach((value, d) => {
      sum[d] = (sum[d] ?? 0) + value;
    });
  }
  return toBytes(toUnit(sum));
}

function toBytes(vectors: Float64Array): Int8Array {
  return Int8Array.from(vectors, (value) => Math.round(value * 127));
}

function base64(bytes: Int8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
