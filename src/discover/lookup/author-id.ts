import { authorIdOf } from '../../store/write-authors.js';

/** The id of the author that a name calls; undefined where the name has no letter. */
export function authorIdOfName(name: string): string | undefined {
  return authorIdOf(name);
}
