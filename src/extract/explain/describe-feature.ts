import { SCORE_STEPS } from '../feature/sequence-features.js';
import { TEMPLATE, type Template, templateWords } from '../feature/templates.js';
import type { WordView } from '../text/word-view.js';

/** A feature as it was made. */
export interface MadeFeature {
  readonly template: Template;
  readonly value: number;
}

const WORD_TEMPLATES: ReadonlySet<Template> = new Set([
  TEMPLATE.left1,
  TEMPLATE.left2,
  TEMPLATE.right1,
  TEMPLATE.right2,
  TEMPLATE.leftWindow,
  TEMPLATE.rightWindow,
  TEMPLATE.sentenceCue,
  TEMPLATE.cueBefore,
  TEMPLATE.cueAfter,
  TEMPLATE.first,
  TEMPLATE.last,
  TEMPLATE.inside,
  TEMPLATE.listCue,
]);

const SENTENCE_PLACES: ReadonlyMap<number, string> = new Map([
  [0, 'first'],
  [1, 'second'],
  [5, 'a middle'],
  [10, 'last'],
  [11, 'last but one'],
]);

/** The words of a text by their hashes, to read features with. */
export function wordsByHash(views: readonly WordView[]): ReadonlyMap<number, string> {
  const words = new Map<number, string>();
  for (const view of views) {
    view.hashes.forEach((hash, at) => {
      words.set(hash, view.lower[at] ?? '');
    });
  }
  return words;
}

/** What a feature says, in words. */
export function describeFeature(
  { template, value }: MadeFeature,
  words: ReadonlyMap<number, string>,
): string {
  return templateWords(template).replace('%', () => valueWords(template, value, words));
}

function valueWords(template: Template, value: number, words: ReadonlyMap<number, string>): string {
  if (WORD_TEMPLATES.has(template)) return words.get(value) ?? "the sentence's edge";
  if (template === TEMPLATE.field) return value === 0 ? 'title' : 'abstract';
  if (template === TEMPLATE.sentencePlace) return SENTENCE_PLACES.get(value) ?? String(value);
  if (template === TEMPLATE.spanScore || template === TEMPLATE.spanMean) {
    return `at least ${Math.round(100 * (SCORE_STEPS[value - 1] ?? 0))} percent`;
  }
  return String(value);
}
