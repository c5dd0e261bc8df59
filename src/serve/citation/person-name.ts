/** A name as CSL-JSON has it: parted, or whole where it is no person's. */
export type CslName =
  | { readonly family: string; readonly given: string }
  | { readonly literal: string };

/**
 * A name as sources write it, parted into given and family name: the last word with the particles
 * before it, or what stands before a comma. One word, and what is named like a group, stays whole.
 */
export function toCslName(name: string): CslName {
  const [family = '', given, ...rest] = name.split(',').map((part) => part.trim());
  if (given !== undefined && given !== '' && rest.length === 0) return { family, given };
  const words = name.trim().split(/\s+/);
  if (words.length < 2 || words.some((word) => GROUP.test(word))) return { literal: name.trim() };
  const hasSuffix = SUFFIX.test(words.at(-1) ?? '') && words.length > 2;
  let start = words.length - (hasSuffix ? 2 : 1);
  while (start > 1 && PARTICLE.test(words[start - 1] ?? '')) start -= 1;
  return { given: words.slice(0, start).join(' '), family: words.slice(start).join(' ') };
}

const GROUP =
  /^(?:team|group|consortium|collaboration|university|institute|lab|labs|project|committee|inc\.?)$/i;
const SUFFIX = /^(?:jr\.?|sr\.?|ii|iii|iv)$/i;
// In lower case: "Van" may be a given name.
const PARTICLE = /^(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|ten|ter|bin|al|el|zu|af|av)$/;
