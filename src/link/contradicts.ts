import { nameKey } from '../domain/name-key.js';
import type { ExternalIds, Paper } from '../domain/paper.js';
import { keysOfPaper } from '../domain/paper-key.js';

// A preprint and its published version lie at most so many years apart.
const MAX_YEARS_APART = 2;
// Titles of fewer words ("Preface", "Author Index") belong to many papers.
const TELLING_TITLE_WORDS = 3;
// Chapters may carry the DOI of their book: their titles share less than this of their words.
const MIN_SHARED_WORDS = 0.2;

/** Whether two records that share a key cannot be the same paper all the same. */
export function contradicts(a: Paper, b: Paper): boolean {
  const sameIds = sharedIdKeys(a, b);
  if (sameIds.length === 0) {
    return (
      differInId(a.externalIds, b.externalIds) ||
      liesYearsApart(a, b) ||
      hasOtherAuthors(a, b) ||
      isUntelling(a, b)
    );
  }
  const onlyDoi = sameIds.every((key) => key.startsWith('doi:'));
  return onlyDoi && sharedWords(a.title, b.title) < MIN_SHARED_WORDS;
}

function sharedIdKeys(a: Paper, b: Paper): readonly string[] {
  const keys = new Set(keysOfPaper(b));
  return keysOfPaper(a).filter((key) => !key.startsWith('title:') && keys.has(key));
}

// A preprint and its published version have different DOIs.
function differInId(a: ExternalIds, b: ExternalIds): boolean {
  return (['arxiv', 'acl', 'openReview', 'openAlex', 'semanticScholar'] as const).some(
    (kind) => a[kind] !== undefined && b[kind] !== undefined && a[kind] !== b[kind],
  );
}

function liesYearsApart(a: Paper, b: Paper): boolean {
  return (
    a.year !== undefined && b.year !== undefined && Math.abs(a.year - b.year) > MAX_YEARS_APART
  );
}

function hasOtherAuthors(a: Paper, b: Paper): boolean {
  if (a.authors.length === 0 || b.authors.length === 0) return false;
  const families = new Set(b.authors.map(familyName));
  return !a.authors.some((author) => families.has(familyName(author)));
}

// "Doe, Jane" and "Jane Doe" are one.
function familyName(author: string): string {
  const comma = author.indexOf(',');
  return nameKey(comma > 0 ? author.slice(0, comma) : (author.trim().split(/\s+/).at(-1) ?? ''));
}

function isUntelling(a: Paper, b: Paper): boolean {
  return wordsOf(a.title).size < TELLING_TITLE_WORDS && a.abstract !== b.abstract;
}

function sharedWords(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.max(1, Math.min(first.size, second.size));
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
