import { foldAccents } from './name-key.js';

/** The key under which all spellings of one title meet: letters and digits only, accents and case folded. */
export function titleKey(title: string): string {
  return foldAccents(title.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
