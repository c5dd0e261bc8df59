import type { NameSpace } from '../../domain/entity.js';
import { nameKey } from '../../domain/name-key.js';
import { SYNONYMS } from '../lexicon/synonyms.js';
import { isCoined } from './coined.js';

/**
 * The key under which the names of one thing meet, beyond spelling: `nameKey` without its maker
 * ("Microsoft COCO"), without a noun that says only what it is ("GLUE benchmark"), an established
 * synonym read as the commoner term, the two sides of a symmetric pair in order ("text-image
 * retrieval"). Empty where `nameKey` is.
 */
export function canonicalKey(name: string, space: NameSpace): string {
  const asked = `${space}:${name}`;
  const known = keyByName.get(asked);
  if (known !== undefined) return known;
  const key = computeKey(name, space);
  if (keyByName.size >= MAX_REMEMBERED) keyByName.clear();
  keyByName.set(asked, key);
  return key;
}

// The same names come again and again; so many are remembered, a few megabytes.
const MAX_REMEMBERED = 50_000;
const keyByName = new Map<string, string>();

function computeKey(name: string, space: NameSpace): string {
  const bare = withoutKindNoun(withoutMaker(name.trim()), space);
  return isCoined(bare) ? nameKey(bare) : commonerTerm(inOrder(bare));
}

const MAKER = /^(?:Microsoft|MS|Google|OpenAI|Meta|Facebook|NVIDIA|DeepMind|Stanford)\s+(?=\S+$)/;

// "Google Translate" is a name of its own; "COCO" is one without its maker.
function withoutMaker(name: string): string {
  const rest = name.replace(MAKER, '');
  return /\p{Lu}.*\p{Lu}/u.test(rest) ? rest : name;
}

const KIND_NOUN: Readonly<Record<NameSpace, RegExp>> = {
  dataset: /\s+(?:data ?set|corpus|benchmark|data)s?$/i,
  technique: /\s+(?:model|algorithm|architecture|framework|method|optimi[sz]er)s?$/i,
  topic: /\s+(?:task|problem)s?$/i,
  repository: /\s+(?:repository)$/i,
};

// "SST dataset" is SST; "Gaussian mixture model" and "Hopfield network" are whole names.
function withoutKindNoun(name: string, space: NameSpace): string {
  const rest = name.replace(KIND_NOUN[space], '');
  const isName = space === 'topic' ? rest.includes(' ') : !rest.includes(' ') && isCoined(rest);
  return isName ? rest : name;
}

// Heads for which "image-text" and "text-image" say the same; not "text-to-image".
const SYMMETRIC_PAIR =
  /\b([a-z]+)-([a-z]+)(?= (?:retrieval|matching|alignment|fusion|interaction)s?\b)/i;
const MODALITIES: ReadonlySet<string> = new Set(
  'audio document image language point sketch speech table text video vision'.split(' '),
);

function inOrder(term: string): string {
  return term.replace(SYMMETRIC_PAIR, (pair, a: string, b: string) =>
    MODALITIES.has(a.toLowerCase()) && MODALITIES.has(b.toLowerCase())
      ? [a.toLowerCase(), b.toLowerCase()].sort().join('-')
      : pair,
  );
}

const TERMS: ReadonlySet<string> = new Set(SYNONYMS.map(([term = '']) => nameKey(term)));
const TERM_BY_SYNONYM: ReadonlyMap<string, string> = new Map(
  SYNONYMS.flatMap(([term = '', ...others]) =>
    others.map((other) => [nameKey(other), nameKey(term)] as const),
  ),
);

function commonerTerm(term: string): string {
  const words = term.split(/\s+/);
  // The longest end of the term that is a synonym is read as the commoner term.
  for (let from = 0; from < words.length; from += 1) {
    const end = nameKey(words.slice(from).join(' '));
    if (TERMS.has(end)) break;
    const commoner = TERM_BY_SYNONYM.get(end);
    const modifier = nameKey(words.slice(0, from).join(' '));
    if (commoner !== undefined) return `${modifier}${commoner}`;
  }
  return nameKey(term);
}
