import { titleKey } from './title-key.js';

/**
 * The id of an author who is known by name only, the same for all spellings of the name; homonyms
 * share it. A final s stays: "Tim Dettmers" is no plural. Undefined where the name has no letter.
 */
export function authorIdOf(name: string): string | undefined {
  const key = titleKey(name);
  return key === '' ? undefined : `author:${key}`;
}
