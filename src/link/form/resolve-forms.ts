import type { FormBond } from '../../domain/graph.js';
import { likelySenses } from '../acronym/likely-senses.js';
import type { KnownSense } from '../knowledge/name-knowledge.js';
import { byPapers, type FormBonds } from './form-bonds.js';
import type { FormKnowledge } from './form-knowledge.js';
import type { Forms } from './forms-of-names.js';
import type { FormSpace } from './known-senses.js';

/** Everything that forms are resolved by: what was known before, and what papers of the graph say. */
export interface FormWorld {
  readonly knowledge: FormKnowledge;
  readonly bonds: FormBonds;
}

export interface ResolvedForms {
  readonly entityId: string;
  /** How sure it is that this entity is meant, 0..1: less than 1 for a short form by itself. */
  readonly certainty: number;
}

/** Forms in one paper, and what their surroundings there point to. */
export interface FormsInContext {
  readonly space: FormSpace;
  readonly forms: Forms;
  /** Unit vector; asked for only where a short form may mean several things. */
  readonly context: () => Float64Array;
}

/**
 * The entity that forms name. A long form names one: the known one, or the short form that most
 * papers give it where that stands for nothing known, or itself. A short form by itself is read as
 * the long form that its context speaks for.
 */
export function resolveForms(found: FormsInContext, world: FormWorld): ResolvedForms {
  const { space, forms } = found;
  if (forms.long !== undefined) {
    return { entityId: entityOfLong(`${space}:${forms.long}`, world), certainty: 1 };
  }
  const own = `${space}:${forms.short}`;
  const known = knownSenses(own, world);
  if (known.length > 0) return likeliest(known, found);
  const [first, ...others] = learnedLongs(own, world);
  if (first === undefined) return { entityId: own, certainty: 1 };
  return {
    entityId: entityOfLong(first, world),
    certainty: others.length === 0 ? ONLY_SENSE : FIRST_SENSE,
  };
}

// A short form by itself, where papers of the graph define it in one way, or in several.
const ONLY_SENSE = 0.9;
const FIRST_SENSE = 0.6;
// Less sure than this, a short form stands for itself.
const MIN_CERTAINTY = 0.3;

function likeliest(known: readonly EntitySense[], found: FormsInContext): ResolvedForms {
  const entityBySense = new Map(known.map(({ sense, entityId }) => [sense, entityId]));
  const certaintyByEntity = new Map<string, number>();
  for (const { sense, probability } of likelySenses([...entityBySense.keys()], found.context())) {
    const entityId = entityBySense.get(sense) ?? '';
    certaintyByEntity.set(entityId, (certaintyByEntity.get(entityId) ?? 0) + probability);
  }
  const own = `${found.space}:${found.forms.short}`;
  const [[entityId, certainty] = [own, 0]] = [...certaintyByEntity].sort(
    ([a, p], [b, q]) => q - p || (a < b ? -1 : 1),
  );
  return certainty < MIN_CERTAINTY || entityId === own
    ? { entityId: own, certainty: 1 }
    : { entityId, certainty };
}

/** What a form resolves by, as text: while it stays the same, so do all edges that bear the form. */
function signatureOfForm(form: string, world: FormWorld): string {
  const entities = [
    ...knownSenses(form, world).map(({ entityId }) => entityId),
    ...learnedLongs(form, world).map((long) => entityOfLong(long, world)),
  ];
  return [entityOfLong(form, world), ...entities].join(' ');
}

/** The entities to which a form may have led: as a long form, as a short one, by itself. */
export function entitiesOfForm(form: string, world: FormWorld): ReadonlySet<string> {
  return new Set([form, ...signatureOfForm(form, world).split(' ')]);
}

interface EntitySense {
  readonly sense: KnownSense;
  readonly entityId: string;
}

function knownSenses(short: string, world: FormWorld): readonly EntitySense[] {
  const { space, key } = parseForm(short);
  const known = world.knowledge.spaces[space].sensesByShort.get(key) ?? [];
  return known.map(({ sense, long }) => ({
    sense,
    entityId: entityOfLong(`${space}:${long}`, world),
  }));
}

/** The long forms that papers of the graph give a short one, the commonest first. */
function learnedLongs(short: string, { bonds }: FormWorld): readonly string[] {
  return byPapers(bonds.papersByLong(short));
}

function entityOfLong(long: string, world: FormWorld): string {
  const { space, key } = parseForm(long);
  const { keyByLong, sensesByShort } = world.knowledge.spaces[space];
  const known = keyByLong.get(key);
  if (known !== undefined) return `${space}:${known}`;
  const [short] = byPapers(world.bonds.papersByShort(long));
  if (short === undefined || sensesByShort.has(parseForm(short).key)) return long;
  const [first] = learnedLongs(short, world).filter(
    (other) => !keyByLong.has(parseForm(other).key),
  );
  return first === long ? short : long;
}

function parseForm(form: string): { readonly space: FormSpace; readonly key: string } {
  const colon = form.indexOf(':');
  return { space: form.slice(0, colon) as FormSpace, key: form.slice(colon + 1) };
}

/**
 * The forms that resolve otherwise in `after` than in `before`, given the bonds that changed between
 * them: only those of their forms, and of forms bonded with these, can.
 */
export function formsResolvedOtherwise(
  changed: readonly FormBond[],
  before: FormWorld,
  after: FormWorld,
): readonly string[] {
  const near = new Set<string>();
  for (const { short, long } of changed) {
    near.add(short).add(long);
    for (const { bonds } of [before, after]) {
      for (const other of bonds.papersByLong(short).keys()) {
        near.add(other);
        for (const one of bonds.papersByShort(other).keys()) near.add(one);
      }
      for (const one of bonds.papersByShort(long).keys()) near.add(one);
    }
  }
  return [...near].filter((form) => signatureOfForm(form, before) !== signatureOfForm(form, after));
}

/** Whether a long form's entity is known, whatever papers of the graph say. */
export function isKnownLong(form: string, { spaces }: FormKnowledge): boolean {
  const { space, key } = parseForm(form);
  return spaces[space].keyByLong.has(key);
}
