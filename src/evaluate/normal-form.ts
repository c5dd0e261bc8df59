/** A title under which gold and prediction meet: letters and digits, and `+`, casefolded. */
export function normalTitle(title: string): string {
  return wordsOf(title).join('');
}

/**
 * A name under which gold and prediction meet: letters, digits and `+`, casefolded, without the
 * plural `s` of its last word. Coarser than the name key of the graph: a scorer forgives spelling.
 */
export function normalName(name: string): string {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  if (last.length > 1 && last.endsWith('s') && !last.endsWith('ss')) {
    return [...words.slice(0, -1), last.slice(0, -1)].join('');
  }
  return words.join('');
}

/** An address without scheme, `www.`, `.git` and trailing slashes; the host, and paths on GitHub, in lower case. */
export function normalUrl(url: string): string {
  const bare = withoutTrailingSlashes(url.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i, ''));
  const address = bare.toLowerCase().endsWith('.git')
    ? withoutTrailingSlashes(bare.slice(0, -4))
    : bare;
  const slash = address.indexOf('/');
  const host = (slash === -1 ? address : address.slice(0, slash))
    .toLowerCase()
    .replace(/^www\./, '');
  const path = slash === -1 ? '' : address.slice(slash);
  return host + (host === 'github.com' ? path.toLowerCase() : path);
}

function wordsOf(text: string): readonly string[] {
  return casefold(text.normalize('NFKC')).match(/[\p{L}\p{N}+]+/gu) ?? [];
}

/** Unicode's full case folding, by way of upper case: `ß` and `ẞ` become `ss`, every sigma `σ`. */
function casefold(text: string): string {
  // No letter of ASCII folds to anything but its lower case; most names are of ASCII alone.
  if (/^[ -~]*$/.test(text)) {
    return text.toLowerCase();
  }
  const folded = [...text.toLowerCase()].map((letter) =>
    letter === 'ı' ? letter : letter.toUpperCase().toLowerCase(),
  );
  return folded.join('').replaceAll('ς', 'σ');
}

function withoutTrailingSlashes(text: string): string {
  let end = text.length;
  while (text[end - 1] === '/') {
    end -= 1;
  }
  return text.slice(0, end);
}
