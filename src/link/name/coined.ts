/** Whether a name looks made up: capitals within, several capitals, a digit, or a `+` or `*`. */
export function isCoined(name: string): boolean {
  return name
    .split(/[\s-]+/)
    .some((word) => /\p{L}.*\p{Lu}|\p{Lu}.*\p{Lu}|[\p{L}].*\d|[+*#]/u.test(word));
}

/** Whether a name is one word with capitals, which another thing may bear as well: "SAM", "DINO". */
export function isShortName(name: string): boolean {
  return !/\s/.test(name.trim()) && name.length <= 14 && /\p{Lu}/u.test(name);
}
