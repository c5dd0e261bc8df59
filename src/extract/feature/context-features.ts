import type { Candidate, Place } from '../candidate/candidates.js';
import { CUE_WORDS } from '../lexicon/cue-words.js';
import { PROPOSAL_WORDS } from '../lexicon/head-nouns.js';
import { combineHashes, hashText } from '../text/hash.js';
import { titleHead } from '../text/title-head.js';
import type { TokenRange } from '../text/tokens.js';
import { TRAIT, type WordView } from '../text/word-view.js';
import type { FeatureSink } from './feature-sink.js';
import { TEMPLATE } from './templates.js';

const BORDER = hashText('^');
// Places past these add nothing but time on texts that repeat one word.
const MOST_PLACES = 12;

/** Where a candidate stands: the words around it, its sentence, its part of the title. */
export function addContextFeatures(
  candidate: Candidate,
  views: readonly WordView[],
  sink: FeatureSink,
): void {
  let leftOpen = 0;
  let rightOpen = 0;
  const places = candidate.places.slice(0, MOST_PLACES);
  for (const place of places) {
    const view = views[place.fieldIndex];
    if (view === undefined) continue;
    addWordsAround(view, place, sink);
    addSentenceFeatures(view, place, sink);
    if (view.field.field === 'title') addTitleFeatures(view, place, sink);
    if (isContent(view, place.from - 1)) leftOpen += 1;
    if (isContent(view, place.to)) rightOpen += 1;
  }
  sink.add(TEMPLATE.leftOpen, Math.round((4 * leftOpen) / places.length));
  sink.add(TEMPLATE.rightOpen, Math.round((4 * rightOpen) / places.length));
  if (leftOpen + rightOpen >= places.length) sink.add(TEMPLATE.partOfLonger, 1);
}

function addWordsAround(view: WordView, { from, to }: Place, sink: FeatureSink): void {
  const sentence = view.field.sentences[view.sentenceOf[from] ?? 0];
  const begin = sentence?.from ?? 0;
  const end = sentence?.to ?? view.lower.length;
  const word = (at: number) => (at < begin || at >= end ? BORDER : (view.hashes[at] ?? 0));
  sink.add(TEMPLATE.left1, word(from - 1));
  sink.add(TEMPLATE.left2, word(from - 2));
  sink.add(TEMPLATE.right1, word(to));
  sink.add(TEMPLATE.right2, word(to + 1));
  sink.add(TEMPLATE.leftPair, combineHashes(word(from - 2), word(from - 1)));
  sink.add(TEMPLATE.rightPair, combineHashes(word(to), word(to + 1)));
  sink.add(TEMPLATE.around, combineHashes(word(from - 1), word(to)));
  sink.add(TEMPLATE.leftTrait, from - 1 < begin ? 0xffff : (view.traits[from - 1] ?? 0));
  sink.add(TEMPLATE.rightTrait, to >= end ? 0xffff : (view.traits[to] ?? 0));
}

function isContent(view: WordView, at: number): boolean {
  const traits = view.traits[at] ?? 0;
  return (traits & TRAIT.word) !== 0 && (traits & TRAIT.stop) === 0;
}

function addSentenceFeatures(view: WordView, place: Place, sink: FeatureSink): void {
  const index = view.sentenceOf[place.from] ?? 0;
  const last = view.field.sentences.length - 1;
  const isTitle = view.field.field === 'title';
  sink.add(TEMPLATE.field, isTitle ? 0 : 1);
  if (isTitle) return;
  const fromEnd = last - index;
  sink.add(TEMPLATE.sentencePlace, index < 2 ? index : fromEnd < 2 ? 10 + fromEnd : 5);
  sink.add(TEMPLATE.relative, Math.floor((8 * place.from) / view.lower.length));
}

function addTitleFeatures(view: WordView, place: Place, sink: FeatureSink): void {
  const head = titleHead(view.field);
  if (head !== undefined && place.from === 0 && place.to === head.to)
    sink.add(TEMPLATE.titleHead, 1);
  if (view.lower[place.from - 1] === ':') sink.add(TEMPLATE.titleTail, 1);
  if (place.from === 0) sink.add(TEMPLATE.titleStart, view.lower[place.to] === ':' ? 1 : 0);
}

// Cue words farther away than this belong to another thought.
const CUE_REACH = 14;

/** What the sentences of a candidate say about it: the cue words before and after it, its lists. */
export function addRelationFeatures(
  candidate: Candidate,
  views: readonly WordView[],
  sink: FeatureSink,
): void {
  for (const place of candidate.places.slice(0, MOST_PLACES)) {
    const view = views[place.fieldIndex];
    const sentence = view?.field.sentences[view.sentenceOf[place.from] ?? 0];
    if (view === undefined || sentence === undefined || view.field.field === 'title') continue;
    addSentenceRole(view, { place, sentence }, sink);
    const begin = Math.max(sentence.from, place.from - CUE_REACH);
    for (let at = begin; at < place.from; at += 1) {
      const near = place.from - at <= 5;
      if (near) sink.add(TEMPLATE.leftWindow, view.hashes[at] ?? 0);
      if (CUE_WORDS.has(view.lower[at] ?? '')) sink.add(TEMPLATE.cueBefore, view.hashes[at] ?? 0);
    }
    const end = Math.min(sentence.to, place.to + CUE_REACH);
    for (let at = place.to; at < end; at += 1) {
      if (at - place.to < 5) sink.add(TEMPLATE.rightWindow, view.hashes[at] ?? 0);
      if (CUE_WORDS.has(view.lower[at] ?? '')) sink.add(TEMPLATE.cueAfter, view.hashes[at] ?? 0);
    }
    addListFeatures(view, place, sink);
  }
}

// A sentence goes on farther only where a text has lost its full stops.
const ROLE_REACH = 50;

/** How the sentence begins, and the cue words nearest to the place on both sides. */
function addSentenceRole(
  view: WordView,
  { place, sentence }: { readonly place: Place; readonly sentence: TokenRange },
  sink: FeatureSink,
): void {
  const first = view.hashes[sentence.from] ?? 0;
  sink.add(TEMPLATE.sentenceCue, first);
  sink.add(TEMPLATE.sentenceRole, combineHashes(first, view.hashes[sentence.from + 1] ?? 0));
  const begin = Math.max(sentence.from, place.from - ROLE_REACH);
  const before = nearestCue(view, { from: place.from - 1, to: begin - 1 });
  const after = nearestCue(view, {
    from: place.to,
    to: Math.min(sentence.to, place.to + ROLE_REACH),
  });
  sink.add(TEMPLATE.sentenceRole, combineHashes(1, before));
  sink.add(TEMPLATE.sentenceRole, combineHashes(2, after));
  sink.add(TEMPLATE.sentenceRole, combineHashes(before, after));
  let proposal = 0;
  for (let at = begin; at < place.from; at += 1) {
    if (PROPOSAL_WORDS.has(view.lower[at] ?? '')) proposal = view.hashes[at] ?? 0;
  }
  sink.add(TEMPLATE.sentenceRole, combineHashes(3, proposal));
}

/** The first cue word on the way from one token to another, in either direction. */
function nearestCue(view: WordView, { from, to }: TokenRange): number {
  const step = from <= to ? 1 : -1;
  for (let at = from; at !== to; at += step) {
    if (CUE_WORDS.has(view.lower[at] ?? '')) return view.hashes[at] ?? 0;
  }
  return 0;
}

/** The word that opens the list in which a place stands: "baselines such as A, B and C". */
function addListFeatures(view: WordView, place: Place, sink: FeatureSink): void {
  let at = place.from - 1;
  let commas = 0;
  const floor = Math.max(0, place.from - 30);
  for (; at >= floor && view.sentenceOf[at] === view.sentenceOf[place.from]; at -= 1) {
    const word = view.lower[at] ?? '';
    if (word === ',' || word === 'and' || word === 'or') commas += 1;
    else if (((view.traits[at] ?? 0) & TRAIT.stop) !== 0 && word !== 'the') break;
    else if (word === ':' || word === '(' || word === ';') break;
  }
  if (commas === 0) return;
  sink.add(TEMPLATE.listMember, Math.min(3, commas));
  sink.add(TEMPLATE.listCue, view.hashes[at] ?? 0);
}
