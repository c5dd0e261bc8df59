import { nameKey } from '../../domain/name-key.js';
import { expansionIn } from '../acronym/expansion.js';
import { likelySenses } from '../acronym/likely-senses.js';
import { phraseKey } from '../acronym/phrase-key.js';
import { isSameWording } from '../acronym/same-wording.js';
import { cosine } from '../knowledge/context-vectors.js';
import type { KnownSense, NameKnowledge } from '../knowledge/name-knowledge.js';
import { canonicalKey } from '../name/canonical-key.js';
import { contextOf } from './context-of-mention.js';
import { type MentionInText, textOf } from './mention-in-text.js';
import { introduces, isSameTitle } from './title.js';
import { differentBecause, sameBecause, type Verdict } from './verdict.js';

// Below, one thing is less likely than two: a false merge is worse than a missed one.
const MIN_PROBABILITY = 0.5;

/** Two mentions of one short name ("SAM"), which may be two things that are called alike. */
export function compareShortNames(
  a: MentionInText,
  b: MentionInText,
  knowledge: NameKnowledge,
): Verdict {
  if (isSameTitle(a.title, b.title)) return sameBecause('two records of one paper');
  const senses = knowledge.sensesByShort.get(nameKey(a.surface)) ?? [];
  const [readA, readB] = [read(a, senses, knowledge), read(b, senses, knowledge)];
  const fit = cosine(readA.context, readB.context);
  if (readA.expansion !== undefined && readB.expansion !== undefined) {
    return compareExpansions(readA.expansion, readB.expansion, { senses, fit });
  }
  if (introduces(a) && introduces(b)) {
    return differentBecause('two papers that each introduce a thing of this name');
  }
  const isPlain = isAllCapitals(a.surface) && isAllCapitals(b.surface);
  const probability = chanceOfOne(readA, readB, isPlain ? fit : fit + MIXED_CASE_BONUS);
  const reason = reasonOf(readA, readB, probability);
  return probability >= MIN_PROBABILITY ? sameBecause(reason) : differentBecause(reason);
}

// Names such as "nuScenes" are rarely given twice; acronyms often.
const MIXED_CASE_BONUS = 0.3;

function isAllCapitals(name: string): boolean {
  return !/\p{Ll}/u.test(name);
}

interface ReadMention {
  readonly context: Float64Array;
  readonly expansion: string | undefined;
  /** By place in the list of known senses; sums to at most one, the rest is unknown. */
  readonly probabilities: readonly number[];
  readonly likeliest: KnownSense | undefined;
}

function read(
  mention: MentionInText,
  senses: readonly KnownSense[],
  knowledge: NameKnowledge,
): ReadMention {
  const context = contextOf(mention, knowledge);
  const text = textOf(mention);
  const expansion = expansionIn(text, mention.surface) ?? wordingIn(text, senses);
  if (expansion !== undefined) {
    const meant = senses.find(({ wordings }) =>
      wordings.some((one) => isSameWording(one, expansion)),
    );
    return {
      context,
      expansion,
      probabilities: senses.map((sense) => (sense === meant ? 1 : 0)),
      likeliest: meant,
    };
  }
  const likely = likelySenses(senses, context);
  return {
    context,
    expansion,
    probabilities: senses.map(
      (sense) => likely.find((one) => one.sense === sense)?.probability ?? 0,
    ),
    likeliest: likely[0]?.sense,
  };
}

/** A known long form that the text has somewhere, without saying what it is short for. */
function wordingIn(text: string, senses: readonly KnownSense[]): string | undefined {
  const words = ` ${phraseKey(text)} `;
  return senses
    .flatMap(({ wordings }) => wordings)
    .find((wording) => words.includes(` ${phraseKey(wording)} `));
}

function chanceOfOne(a: ReadMention, b: ReadMention, fit: number): number {
  const known = a.probabilities.reduce((sum, p, at) => sum + p * (b.probabilities[at] ?? 0), 0);
  const unknown = (1 - total(a.probabilities)) * (1 - total(b.probabilities));
  return known + unknown * chanceFromFit(fit);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

// Of texts that define one acronym, those whose contexts fit so well mean one thing so often.
const FIT_SLOPE = 4;
const FIT_MIDDLE = 0.15;

function chanceFromFit(fit: number): number {
  return 1 / (1 + Math.exp(-FIT_SLOPE * (fit - FIT_MIDDLE)));
}

function compareExpansions(
  a: string,
  b: string,
  { senses, fit }: { readonly senses: readonly KnownSense[]; readonly fit: number },
): Verdict {
  const senseOf = (long: string) =>
    senses.find(({ wordings }) => wordings.some((one) => isOneTerm(one, long)));
  const [senseA, senseB] = [senseOf(a), senseOf(b)];
  if (isOneTerm(a, b) || (senseA !== undefined && senseA === senseB)) {
    return sameBecause(`both stand for "${a}"`);
  }
  const isSlip = isSlipFor(senseA, senseB) && differInOneWord(a, b) !== 'no';
  const isOtherHead = fit >= HEAD_FIT && differInOneWord(a, b) === 'the last';
  return isSlip || isOtherHead
    ? sameBecause(`"${a}" and "${b}" differ in one word that changes nothing`)
    : differentBecause(`"${a}" is not "${b}"`);
}

function isOneTerm(a: string, b: string): boolean {
  return isSameWording(a, b) || canonicalKey(a, 'topic') === canonicalKey(b, 'topic');
}

// A wording that hardly anybody uses, of an acronym that very many define otherwise, is a slip.
function isSlipFor(a: KnownSense | undefined, b: KnownSense | undefined): boolean {
  const [more, less] = [a?.papers ?? 0, b?.papers ?? 0].sort((x, y) => y - x) as [number, number];
  return less <= MAX_SLIPS && more >= MIN_KNOWN;
}

const MAX_SLIPS = 3;
const MIN_KNOWN = 40;
// "signed distance function" and "field": in contexts so alike the head noun is a matter of taste.
const HEAD_FIT = 0.35;

function differInOneWord(a: string, b: string): 'no' | 'the last' | 'another' {
  const [wordsA, wordsB] = [a.split(/[\s-]+/), b.split(/[\s-]+/)];
  if (wordsA.length !== wordsB.length || wordsA.length < 3) return 'no';
  const differing = wordsA.flatMap((word, at) =>
    isSameWording(word, wordsB[at] ?? '') ? [] : [at],
  );
  if (differing.length !== 1) return 'no';
  return differing[0] === wordsA.length - 1 ? 'the last' : 'another';
}

function reasonOf(a: ReadMention, b: ReadMention, probability: number): string {
  const meaning = (read: ReadMention) =>
    read.expansion ?? (read.likeliest ? `probably ${read.likeliest.long}` : 'not said');
  return `${meaning(a)} against ${meaning(b)}; one thing with probability ${probability.toFixed(2)}`;
}
