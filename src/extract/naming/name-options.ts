import type { Candidate, Place } from '../candidate/candidates.js';
import { spanOfRange } from '../candidate/spans.js';
import type { JudgedCandidate } from '../entity/judge-candidates.js';
import { DATASET_NOUNS, METHOD_NOUNS, MODEL_NOUNS, TASK_NOUNS } from '../lexicon/head-nouns.js';
import type { WordView } from '../text/word-view.js';
import { type NameVocabulary, spellingKey } from './name-vocabulary.js';
import { singular } from './singular.js';

/** A spelling that may be the canonical name, and how it comes from the text. */
export interface NameOption {
  readonly name: string;
  /** The member that it comes from; the surest is 0. */
  readonly member: number;
  /** Whether it comes from the short form of an acronym that the text defines. */
  readonly isShort: boolean;
  /** Places of the surface that it comes from. */
  readonly places: number;
  /** What was done to the surface, as bits of `CHANGE`. */
  readonly changes: number;
  /** Papers that use the name for this form; 0 for a name from the text alone. */
  readonly papers: number;
  /** Of the papers that name this form, the share that use the name, 0..1. */
  readonly share: number;
}

const CHANGE = { singular: 1, lower: 2, headDropped: 4, known: 8, part: 16 } as const;

// Members after these are doubtful, their names more so.
const MOST_MEMBERS = 5;

/** Every spelling that the names of an entity suggest, each once, the first way to it counting. */
export function nameOptions(
  members: readonly JudgedCandidate[],
  views: readonly WordView[],
  vocabulary: NameVocabulary,
): readonly NameOption[] {
  const options = new Map<string, NameOption>();
  const offer = (option: NameOption) => {
    const known = options.get(option.name);
    if (option.name !== '' && (known === undefined || known.papers < option.papers)) {
      options.set(option.name, option);
    }
  };
  members.slice(0, MOST_MEMBERS).forEach(({ candidate }, member) => {
    for (const [surface, { places, isShort }] of surfaceCounts(candidate, views)) {
      offerSpellings(surface, { member, isShort, places }, offer);
      const key = spellingKey(surface);
      offerKnown(vocabulary, { key, member, isShort, changes: CHANGE.known }, offer);
    }
    for (const key of partKeys(candidate.places[0], views)) {
      offerKnown(
        vocabulary,
        { key, member, isShort: false, changes: CHANGE.known | CHANGE.part },
        offer,
      );
    }
  });
  return [...options.values()];
}

function surfaceCounts({ places, acronymKey }: Candidate, views: readonly WordView[]) {
  const counts = new Map<string, { places: number; isShort: boolean }>();
  for (const place of places) {
    const surface = views[place.fieldIndex]?.field.text.slice(place.start, place.end) ?? '';
    const flat = surface.replace(/\s+/g, ' ');
    const known = counts.get(flat) ?? { places: 0, isShort: place.key === acronymKey };
    known.places += 1;
    counts.set(flat, known);
  }
  return counts;
}

type Origin = Pick<NameOption, 'member' | 'isShort' | 'places'>;

function offerSpellings(surface: string, from: Origin, offer: (option: NameOption) => void): void {
  const add = (name: string, changes: number) => {
    offer({ ...from, name, changes, papers: 0, share: 0 });
  };
  for (const [base, dropped] of [
    [surface, 0],
    [withoutHead(surface), CHANGE.headDropped],
  ] as const) {
    if (base === undefined) continue;
    const single = singular(base);
    const lower = lowered(base);
    add(base, dropped);
    if (single !== base) add(single, dropped | CHANGE.singular);
    if (lower !== base) add(lower, dropped | CHANGE.lower);
    const both = singular(lower);
    if (both !== lower) add(both, dropped | CHANGE.lower | CHANGE.singular);
  }
}

/** Ordinary words in lower case: "Graph Neural Network" becomes "graph neural network", "BERT" stays. */
function lowered(surface: string): string {
  return surface.replace(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu, (word) =>
    word.toLowerCase(),
  );
}

function withoutHead(surface: string): string | undefined {
  const at = surface.lastIndexOf(' ');
  const last = surface.slice(at + 1).toLowerCase();
  const isHead =
    METHOD_NOUNS.has(last) ||
    MODEL_NOUNS.has(last) ||
    DATASET_NOUNS.has(last) ||
    TASK_NOUNS.has(last);
  return at > 0 && isHead ? surface.slice(0, at) : undefined;
}

function offerKnown(
  vocabulary: NameVocabulary,
  { key, ...from }: { readonly key: number } & Pick<NameOption, 'member' | 'isShort' | 'changes'>,
  offer: (option: NameOption) => void,
): void {
  const spellings = vocabulary.spellings(key);
  const all = spellings.reduce((sum, { papers }) => sum + papers, 0);
  for (const { name, papers } of spellings) {
    if (papers > 0) offer({ ...from, name, places: 0, papers, share: papers / all });
  }
}

/** Keys of the beginnings and ends of a place: what a longer phrase is built on. */
function partKeys(place: Place | undefined, views: readonly WordView[]): readonly number[] {
  const view = place && views[place.fieldIndex];
  if (place === undefined || view === undefined) return [];
  const keys: number[] = [];
  for (let cut = 1; cut < place.to - place.from; cut += 1) {
    keys.push(spanOfRange(view, { from: place.from + cut, to: place.to }).key);
    keys.push(spanOfRange(view, { from: place.from, to: place.to - cut }).key);
  }
  return keys;
}
