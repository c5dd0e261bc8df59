import { nameKey } from '../../domain/name-key.js';
import { differentBecause, type Verdict } from '../same/verdict.js';
import { familyNames } from './name-version.js';

/** How two names relate that are not of one thing: a version, a derived name, a wider term. */
export function relateNames(a: string, b: string): Verdict {
  const [keyA, keyB] = [nameKey(a), nameKey(b)];
  const [narrow, wide] = keyA.length > keyB.length ? [a, b] : [b, a];
  if (familyNames(narrow).some((name) => nameKey(name) === nameKey(wide))) {
    return variant(`${narrow} is a version or size of ${wide}`);
  }
  const wordsOfNarrow = narrow.trim().split(/\s+/);
  const wordsOfWide = wide.trim().split(/\s+/).length;
  const end = wordsOfNarrow.slice(-wordsOfWide).join(' ');
  if (wordsOfNarrow.length > wordsOfWide && nameKey(end) === nameKey(wide)) {
    return {
      same: false,
      relation: 'BROADER',
      reason: `"${narrow}" is a kind of "${wide}"`,
    };
  }
  return isDerived(narrow, wide)
    ? variant(`${narrow} is derived from ${wide}`)
    : differentBecause('nothing says that the two names are of one thing');
}

function variant(reason: string): Verdict {
  return { same: false, relation: 'VARIANT_OF', reason };
}

// "SciBERT" from "BERT", "PointNet++" from "PointNet": a whole coined name within another.
function isDerived(narrow: string, wide: string): boolean {
  return wide.length >= 3 && /\p{Lu}/u.test(wide) && narrow.includes(wide);
}
