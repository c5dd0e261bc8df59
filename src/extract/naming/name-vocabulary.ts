import { hashName } from '../candidate/name-hash.js';
import { hashText } from '../text/hash.js';

/** A name that several annotated papers use for what has a certain form. */
export interface KnownSpelling {
  readonly name: string;
  /** Papers in which the form stands for the name. */
  readonly papers: number;
}

/** The names that annotated papers agree on, by `spellingKey` of each of their forms. */
export interface NameVocabulary {
  readonly spellings: (formKey: number) => readonly KnownSpelling[];
}

/** Row r says that `forms[r]` stands for `names[nameOf[r]]` in `papers[r]` papers; forms ascend. */
export interface NameVocabularyParts {
  readonly names: readonly string[];
  readonly forms: Uint32Array;
  readonly nameOf: Uint16Array;
  readonly papers: Uint8Array;
}

export function createNameVocabulary(parts: NameVocabularyParts): NameVocabulary {
  const byForm = new Map<number, KnownSpelling[]>();
  parts.forms.forEach((form, row) => {
    const spelling = {
      name: parts.names[parts.nameOf[row] ?? 0] ?? '',
      papers: parts.papers[row] ?? 0,
    };
    const known = byForm.get(form);
    if (known === undefined) byForm.set(form, [spelling]);
    else known.push(spelling);
  });
  return { spellings: (formKey) => byForm.get(formKey) ?? [] };
}

/**
 * The key of a form. Acronyms keep their capitals, so that "CMs" (consistency models) is not
 * "CMS"; all other forms have the key of their name.
 */
export function spellingKey(form: string): number {
  if (/^\p{Lu}{2,6}s?$/u.test(form)) return hashText(form.replace(/s$/, ''));
  return hashName(form);
}
