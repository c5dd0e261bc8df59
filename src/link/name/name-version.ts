/**
 * The name one step up its family: without its size, its variant or its version, the last first
 * ("LLaMA-2-7B", "LLaMA-2", "LLaMA"; "GPT-4o mini", "GPT-4o", "GPT-4", "GPT"; "Qwen2.5-VL",
 * "Qwen2.5", "Qwen"). Undefined where nothing is left to take away: this is the one place that reads
 * sizes and versions.
 */
function familyNameOf(name: string): string | undefined {
  for (const ending of ENDINGS) {
    const match = ending.exec(name);
    if (match !== null && isName(name.slice(0, match.index))) return name.slice(0, match.index);
  }
  return undefined;
}

const SEPARATOR = '[\\s_/:-]*';

const ENDINGS: readonly RegExp[] = [
  // A size: -7B, -1.5B, -8x7B, -350M, -A14B.
  new RegExp(`${SEPARATOR}(?<![\\d.])A?\\d+(?:x\\d+)?(?:\\.\\d+)?[BMKbmk]$`),
  // A size or variant in words: -base, -Large, mini, -Instruct, -VL.
  /[\s_/:-]+(?:tiny|mini|small|medium|base|large|x?xl|xxl|huge|giant|nano|micro|lite|light|pro|max|plus|ultra|turbo|flash|instruct|chat|it|preview|thinking|sonnet|haiku|opus|vl|vision|audio|omni|math|coder|code|distill|uncased|cased)$/i,
  // The letter of a size or a patch: ViT-B, ViT-B/16.
  /(?<=-[A-Z])\/\d+$/,
  /-[BLHSG]$/,
  // A letter behind a version: GPT-4o, GPT-4V.
  /(?<=\d)(?:o|V|v)$/,
  // A version: -2, 2.5, v3, -v1.1.
  new RegExp(`${SEPARATOR}[vV]?(?<![\\d.])\\d+(?:\\.\\d+)*$`),
];

// What is left must still name something: a capital and two letters.
function isName(rest: string): boolean {
  return /\p{Lu}/u.test(rest) && /\p{L}.*\p{L}/u.test(rest) && !/[\s_/:-]$/.test(rest);
}

/** All names up the family, the nearest first. */
export function familyNames(name: string): readonly string[] {
  const names: string[] = [];
  for (let next = familyNameOf(name); next !== undefined; next = familyNameOf(next)) {
    names.push(next);
  }
  return names;
}
