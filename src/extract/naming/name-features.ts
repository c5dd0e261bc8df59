import type { NamedKind } from '../../domain/entity.js';
import { hashName } from '../candidate/name-hash.js';
import type { JudgedCandidate } from '../entity/judge-candidates.js';
import type { FeatureSink } from '../feature/feature-sink.js';
import { shapeOf } from '../feature/own-features.js';
import { TEMPLATE } from '../feature/templates.js';
import { PHRASE_VALUE, type PhraseTable } from '../model/phrase-table.js';
import { combineHashes, hashText } from '../text/hash.js';
import type { NameOption } from './name-options.js';

/** What a name is chosen by, beside the options. */
export interface NamedThing {
  readonly members: readonly JudgedCandidate[];
  readonly type: NamedKind;
  readonly isIntroduced: boolean;
}

/** How a spelling came about, how it is written, and how others write its words. */
export function addNameFeatures(
  option: NameOption,
  { members, type, isIntroduced }: NamedThing,
  { phrases, sink }: { readonly phrases: PhraseTable; readonly sink: FeatureSink },
): void {
  const add = (kind: number, value: number) => sink.add(TEMPLATE.name, combineHashes(kind, value));
  const own = isIntroduced ? 1 : 0;
  const hasAcronym = members.some(({ candidate }) => candidate.acronymKey !== undefined) ? 1 : 0;
  const words = option.name.split(' ');
  const form = hasAcronym * 2 + (option.isShort ? 1 : 0);
  const wordCount = Math.min(5, words.length);
  add(0, option.changes);
  add(1, form * 2 + own);
  add(2, option.changes * 16 + form * 2 + own);
  add(3, Math.min(4, option.member) * 2 + own);
  add(4, Math.min(4, option.places));
  const known = Math.min(6, option.papers) * 16 + Math.round(option.share * 8);
  add(5, known);
  add(6, known * 32 + option.changes);
  add(7, known * 8 + form * 2 + own);
  add(8, wordCount * 8 + form * 2 + own);
  const last = words.at(-1)?.toLowerCase() ?? '';
  add(9, hashText(last));
  add(10, combineHashes(hashText(last), option.changes));
  add(11, hashText(last.slice(-3)) + (option.changes & 1));
  const writing = writingOf(words, phrases);
  add(12, writing);
  add(13, writing * 2 + own);
  add(14, writing * 32 + option.changes);
  add(15, hashText(shapeOf(option.name)));
  add(16, ['Method', 'Model', 'Dataset'].indexOf(type) * 64 + wordCount * 8 + form * 2 + own);
  const at = phrases.find(hashName(option.name));
  const total = at < 0 ? 0 : phrases.value(at, PHRASE_VALUE.total);
  add(17, total * 8 + form * 2 + own);
  const edges =
    at < 0
      ? 31
      : phrases.value(at, PHRASE_VALUE.leftEdgeShare) +
        phrases.value(at, PHRASE_VALUE.rightEdgeShare);
  add(18, edges);
  add(19, combineHashes(hashText(words[0]?.toLowerCase() ?? ''), option.member === 0 ? 1 : 0));
}

/** How many words are written with a capital that others rarely write so (times 4), and the other way round. */
function writingOf(words: readonly string[], phrases: PhraseTable): number {
  let wronglyHigh = 0;
  let wronglyLow = 0;
  for (const word of words) {
    const at = phrases.find(hashName(word));
    if (at < 0) continue;
    const share = phrases.value(at, PHRASE_VALUE.capitalShare);
    if (/^\p{Lu}\p{Ll}/u.test(word) && share <= 2) wronglyHigh += 1;
    if (/^\p{Ll}+$/u.test(word) && share >= 9) wronglyLow += 1;
  }
  return Math.min(3, wronglyHigh) * 4 + Math.min(3, wronglyLow);
}
