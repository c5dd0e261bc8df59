import type { NameSpace } from '../../domain/entity.js';
import type { KnownSense, NameKnowledge } from '../knowledge/name-knowledge.js';
import { canonicalKey } from '../name/canonical-key.js';

/** The spaces in which forms are resolved; repositories are known by their address. */
export const FORM_SPACES = [
  'technique',
  'dataset',
  'topic',
] as const satisfies readonly NameSpace[];
export type FormSpace = (typeof FORM_SPACES)[number];

/** A known sense of a short form, with the key of its long form. */
export interface KnownFormSense {
  readonly sense: KnownSense;
  readonly long: string;
}

/** What is known of one space of names before any paper is read. */
export interface KnownSpace {
  /** What each short form stands for, the commonest first. */
  readonly sensesByShort: ReadonlyMap<string, readonly KnownFormSense[]>;
  /** The key of the entity that a long form names. */
  readonly keyByLong: ReadonlyMap<string, string>;
}

// A data set's long form ends like this, and no other's does.
const DATASET_NOUN =
  /(?:bank|benchmark|challenge|collection|corpora|corpus|data|database|dataset|set|suite|test)s?$/i;

/** The senses of short forms that belong to a space: data sets apart from the rest. */
export function knownSpace(space: FormSpace, names: NameKnowledge): KnownSpace {
  const sensesByShort = new Map<string, readonly KnownFormSense[]>();
  for (const [short, senses] of names.sensesByShort) {
    const ofSpace = senses
      .filter(({ long }) => DATASET_NOUN.test(long) === (space === 'dataset'))
      .map((sense) => ({ sense, long: canonicalKey(sense.long, space) }));
    if (ofSpace.length > 0) sensesByShort.set(short, ofSpace);
  }
  return { sensesByShort, keyByLong: keysOfLongForms(space, sensesByShort) };
}

// A sense that fewer papers define is not sure enough to lend its short form to an entity.
const MIN_PAPERS = 2;
// The short form names the entity where so much of its use is this sense, and it is the commoner form.
const MIN_SHARE = 0.5;

function keysOfLongForms(
  space: FormSpace,
  sensesByShort: KnownSpace['sensesByShort'],
): ReadonlyMap<string, string> {
  const known = new Map<string, { readonly key: string; readonly papers: number }>();
  for (const [short, senses] of sensesByShort) {
    const all = senses.reduce((sum, { sense }) => sum + sense.papers, 0);
    senses.forEach(({ sense, long }, rank) => {
      if (sense.papers < MIN_PAPERS) return;
      const isShortCommoner =
        rank === 0 && sense.papers >= MIN_SHARE * all && sense.shortPapers > sense.phrasePapers;
      const key = isShortCommoner ? short : long;
      for (const wording of sense.wordings) {
        const form = canonicalKey(wording, space);
        const other = known.get(form);
        if (other === undefined || other.papers < sense.papers) {
          known.set(form, { key, papers: sense.papers });
        }
      }
    });
  }
  return new Map([...known].map(([form, { key }]) => [form, key]));
}
