/** Whether a name looks made up: capitals within, several capitals, a digit, or a `+` or `*`. */
export function isCoined(name: string): boolean {
  return name
    .split(/[\s-]+/)
    .some((word) => /\p{L}.*\p{Lu}|\p{Lu}.*\p{Lu}|[\p{L}].*\d|[+*#]/u.test(word));
}

// Of the letters of an acronym so many are capitals: "ResNet" is one, "End-to-End" is none.
const MIN_CAPITALS = 0.3;

/** Whether a name is shaped as an acronym: "LLM", "LoRA", "mBERT"; not "Attention". */
export function isAcronym(name: string): boolean {
  const letters = name.match(/\p{L}/gu)?.length ?? 0;
  const capitals = name.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2 && capitals >= MIN_CAPITALS * letters && isShortName(name);
}

/** Whether a name is one word with capitals, which another thing may bear as well: "SAM", "DINO". */
export function isShortName(name: string): boolean {
  return !/\s/.test(name.trim()) && name.length <= 14 && /\p{Lu}/u.test(name);
}
