import { findSpans, type Span, spanOfRange } from '../../extract/candidate/spans.js';
import {
  DATASET_NOUNS,
  LIST_WORDS,
  METHOD_NOUNS,
  MODEL_NOUNS,
  PROPOSAL_WORDS,
  TASK_NOUNS,
} from '../../extract/lexicon/head-nouns.js';
import { PHRASE_VALUE } from '../../extract/model/phrase-table.js';
import { findAcronyms } from '../../extract/text/acronyms.js';
import { readFieldText } from '../../extract/text/field-text.js';
import { titleHead } from '../../extract/text/title-head.js';
import { TRAIT, viewWords, type WordView } from '../../extract/text/word-view.js';
import { PhraseCounts } from './phrase-counts.js';
import type { PlainPaper } from './read-corpus.js';

export interface MinedPhrases {
  readonly keys: Uint32Array;
  readonly values: Uint8Array;
}

// Rarer phrases say little and are many.
const FEWEST_OCCURRENCES = 6;
// Slots of the first pass: about 30 times the distinct phrases that matter.
const SKETCH_SLOTS = 2 ** 27;

/**
 * Counts, for each phrase that may be a name, how the papers write it. Reads them twice: once for
 * a sketch of what is frequent, once for the counts. `open` gives the same papers each time.
 */
export async function minePhrases(open: () => AsyncIterable<PlainPaper>): Promise<MinedPhrases> {
  const sketch = new Uint8Array(SKETCH_SLOTS);
  for await (const paper of open()) {
    for (const view of viewsOf(paper)) {
      for (const { key } of findSpans(view)) {
        const slot = key % SKETCH_SLOTS;
        sketch[slot] = Math.min(255, (sketch[slot] ?? 0) + 1);
      }
    }
  }
  const counts = new PhraseCounts();
  const isFrequent = (key: number) => (sketch[key % SKETCH_SLOTS] ?? 0) >= FEWEST_OCCURRENCES;
  for await (const paper of open()) countPaper(paper, { counts, isFrequent });
  return counts.pack(FEWEST_OCCURRENCES);
}

interface Counting {
  readonly counts: PhraseCounts;
  readonly isFrequent: (key: number) => boolean;
}

function viewsOf({ title, abstract }: PlainPaper): readonly WordView[] {
  return [readFieldText('title', title), readFieldText('abstract', abstract)].map(viewWords);
}

function countPaper(paper: PlainPaper, counting: Counting): void {
  const views = viewsOf(paper);
  for (const view of views) {
    for (const span of findSpans(view)) {
      if (!counting.isFrequent(span.key)) continue;
      for (const counter of countersOf(view, span)) counting.counts.add(span.key, counter);
    }
  }
  const count = (view: WordView | undefined, at: number, key: number) => {
    if (view !== undefined && counting.isFrequent(key)) counting.counts.add(key, at);
  };
  for (const { fieldIndex, long, short } of findAcronyms(views.map((view) => view.field))) {
    const view = views[fieldIndex];
    if (view === undefined) continue;
    count(view, PHRASE_VALUE.acronymLong, spanOfRange(view, long).key);
    count(view, PHRASE_VALUE.acronymShort, spanOfRange(view, short).key);
  }
  const title = views[0];
  const head = title && titleHead(title.field);
  if (title && head) count(title, PHRASE_VALUE.titleHead, spanOfRange(title, head).key);
}

function countersOf(view: WordView, { from, to }: Span): readonly number[] {
  const counters: number[] = [PHRASE_VALUE.total];
  if (view.field.field === 'title') counters.push(PHRASE_VALUE.inTitle);
  if (isCapitalized(view, { from, to })) counters.push(PHRASE_VALUE.capitalShare);
  if (isEdge(view.traits[from - 1])) counters.push(PHRASE_VALUE.leftEdgeShare);
  if (isEdge(view.traits[to])) counters.push(PHRASE_VALUE.rightEdgeShare);
  const next = view.lower[to] ?? '';
  if (DATASET_NOUNS.has(next)) counters.push(PHRASE_VALUE.datasetNoun);
  if (MODEL_NOUNS.has(next)) counters.push(PHRASE_VALUE.modelNoun);
  if (METHOD_NOUNS.has(next)) counters.push(PHRASE_VALUE.methodNoun);
  if (TASK_NOUNS.has(next)) counters.push(PHRASE_VALUE.taskNoun);
  const before = view.lower.slice(Math.max(0, from - 3), from);
  if (before.some((word) => PROPOSAL_WORDS.has(word))) counters.push(PHRASE_VALUE.proposed);
  if (before.some((word) => LIST_WORDS.has(word))) counters.push(PHRASE_VALUE.listed);
  if (/^(?:using|via|use|uses|with|through)$/.test(before.at(-1) ?? '')) {
    counters.push(PHRASE_VALUE.afterUsing);
  }
  if (before.at(-1) === 'on' || (before.at(-1) === 'the' && before.at(-2) === 'on')) {
    counters.push(PHRASE_VALUE.afterOn);
  }
  return counters;
}

/** In running text, with a capital past the start of a sentence or inside a word. */
function isCapitalized(view: WordView, { from, to }: Pick<Span, 'from' | 'to'>): boolean {
  if (view.field.field === 'title') return false;
  const first = view.traits[from] ?? 0;
  if ((first & (TRAIT.innerCapital | TRAIT.allCapitals)) !== 0) return true;
  const isSentenceStart = view.sentenceOf[from] !== view.sentenceOf[from - 1];
  const last = view.traits[to - 1] ?? 0;
  return (
    (isSentenceStart ? last : first) !== 0 &&
    ((isSentenceStart && to - from > 1 ? last : isSentenceStart ? 0 : first) & TRAIT.capital) !== 0
  );
}

/** Where a name can end: the text's border, a mark, or a word that names nothing. */
function isEdge(traits: number | undefined): boolean {
  return traits === undefined || (traits & TRAIT.word) === 0 || (traits & TRAIT.stop) !== 0;
}
