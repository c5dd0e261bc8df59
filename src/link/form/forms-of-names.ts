import { nameKey } from '../../domain/name-key.js';
import { longFormBefore, shortFormOf } from '../acronym/definitions.js';
import { isSameWording } from '../acronym/same-wording.js';
import { canonicalKey } from '../name/canonical-key.js';
import { isAcronym, isShortName } from '../name/coined.js';
import type { FormKnowledge } from './form-knowledge.js';
import type { FormSpace } from './known-senses.js';

/**
 * The forms under which one paper knows an entity. A short form may stand for several things; a
 * long one names one. Where the paper gives both, it says what the short one stands for.
 */
export type Forms =
  | { readonly short: string; readonly long?: undefined }
  | { readonly short?: undefined; readonly long: string }
  | { readonly short: string; readonly long: string };

/**
 * The forms of an entity that a paper names so, its canonical name first; undefined where the name
 * has no letter. A long form that is a known wording of the short one becomes the known wording.
 */
export function formsOfNames(
  names: readonly string[],
  space: FormSpace,
  knowledge: FormKnowledge,
): Forms | undefined {
  const [name = ''] = names;
  const key = canonicalKey(name, space);
  if (key === '') return undefined;
  for (const short of names) {
    const form = isAcronym(short) ? shortFormOf(short) : undefined;
    if (form === undefined) continue;
    const long = names.find((other) => other !== short && isLongFormOf(other, form));
    if (long === undefined) continue;
    const shortKey = canonicalKey(form, space);
    return { short: shortKey, long: longKey(long, { shortKey, space }, knowledge) };
  }
  return isShortName(name) ? { short: key } : { long: key };
}

/** Whether a name spells an acronym out, and is no more than a version or use of it: "BERT-based". */
function isLongFormOf(name: string, short: string): boolean {
  const isOneWord = !name.includes(' ');
  return (
    longFormBefore(name, short) === name &&
    !nameKey(name).startsWith(nameKey(short)) &&
    !(isOneWord && /\d/.test(name))
  );
}

function longKey(
  long: string,
  { shortKey, space }: { readonly shortKey: string; readonly space: FormSpace },
  knowledge: FormKnowledge,
): string {
  const senses = knowledge.spaces[space].sensesByShort.get(shortKey) ?? [];
  const known = senses.find(({ sense }) =>
    sense.wordings.some((wording) => isSameWording(wording, long)),
  );
  return known?.long ?? canonicalKey(long, space);
}
