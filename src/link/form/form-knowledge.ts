import { type NameKnowledge, readNameKnowledge } from '../knowledge/name-knowledge.js';
import { FORM_SPACES, type FormSpace, type KnownSpace, knownSpace } from './known-senses.js';

/** What is known of names before a paper is read, made ready for linking; the same in every run. */
export interface FormKnowledge {
  readonly names: NameKnowledge;
  readonly spaces: Readonly<Record<FormSpace, KnownSpace>>;
}

function toFormKnowledge(names: NameKnowledge): FormKnowledge {
  const spaces = FORM_SPACES.map((space) => [space, knownSpace(space, names)]);
  return { names, spaces: Object.fromEntries(spaces) as FormKnowledge['spaces'] };
}

let known: FormKnowledge | undefined;

/** The knowledge in `models/`, read once. */
export function formKnowledge(): FormKnowledge {
  known ??= toFormKnowledge(readNameKnowledge());
  return known;
}
