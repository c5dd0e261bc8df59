/** Whether a line belongs to the page and not to a paper: menus, calls to subscribe, dates, counts, bylines. */
export function isPageFurniture(line: string): boolean {
  const text = line.trim();
  if (text.length > LONGEST_FURNITURE) {
    return false;
  }
  if (
    /^by(?:\p{Lu}|\s)/u.test(text) ||
    LABEL_OF_NO_TEXT.test(text) ||
    /^https?:\/\/\S+$/.test(text)
  ) {
    return true;
  }
  const words = wordsOf(text);
  const known = words.filter((word) => PAGE_WORDS.has(word) || DATE_WORDS.has(word));
  return words.length === 0 || (known.length > 0 && words.every(isPageWord));
}

/**
 * How likely a line that is no furniture is a title: 2 as usual, 1 for a lone word (an unknown
 * menu entry, "HyperNetworks"), 0 for a list of names ("Jane Doe, Wei Li and A. B. Smith").
 */
export function headingRank(line: string): 0 | 1 | 2 {
  const text = line.trim();
  if (isListOfNames(text)) {
    return 0;
  }
  return wordsOf(text).filter((word) => !isCount(word)).length <= 1 ? 1 : 2;
}

/** The text without a list mark or the page's own "Title:" or "Abstract:" before it. */
export function withoutLabel(text: string): string {
  return text.replace(
    /^(?:#{1,6}\s+|[-*•]\s+|\[?\d{1,4}[.)\]]\s+)?(?:(?:title|abstract)\s*:\s*)?/i,
    '',
  );
}

const LONGEST_FURNITURE = 200;

const LABEL_OF_NO_TEXT =
  /^(?:authors?|by|date|subjects?|categories|comments?|cite as|arxiv|doi|keywords|venue|published|submitted)\s*:/i;

// Words of the pages that list papers. No word of a title's own subject belongs here: a line is
// furniture where it has no other words.
const PAGE_WORDS: ReadonlySet<string> = new Set(
  `abs abstract about account add all authors back blog bookmark browse bytes click cite cited
  citation citations close code collection comment comments community contact content cookie
  cookies copyright daily datasets demo discuss docs docx download email english export feed
  filter follow followers github help hide home html inbox join language latest license like likes
  list load log login logout mail main menu models month monthly more navigation new newest news
  newsletter next notifications oldest open page pages papers pdf people policy popular posts
  preprint previous pricing privacy profile project read recent refresh related repository reserved
  reply report reset results rights rss save search see settings share show sign signup site skip
  solutions sort spaces star stars submit submitted subscribe summary terms top topics trending
  trends tweet unsubscribe upvote upvotes view views viewer watch website week weekly welcome xml
  year arxiv huggingface openreview published updated posted revised accepted`.split(/\s+/),
);

const DATE_WORDS: ReadonlySet<string> = new Set(
  `jan january feb february mar march apr april may jun june jul july aug august sep sept september
  oct october nov november dec december mon monday tue tues tuesday wed wednesday thu thur thurs
  thursday fri friday sat saturday sun sunday today yesterday ago minute minutes hour hours day days
  weeks months years gmt utc am pm est edt pst pdt`.split(/\s+/),
);

const JOINING_WORDS: ReadonlySet<string> = new Set(
  'a an and at by for from get go hugging face in it last me my of on our or out the this to up us via with you your'.split(
    ' ',
  ),
);

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function isPageWord(word: string): boolean {
  return PAGE_WORDS.has(word) || DATE_WORDS.has(word) || JOINING_WORDS.has(word) || isCount(word);
}

/** Counts, years and ordinals: "12", "1.2k", "14th", "v2". */
function isCount(word: string): boolean {
  return /^v?\d+(?:k|m|st|nd|rd|th)?$/.test(word);
}

const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|del|der|den|di|da|dos|van|von|la|le|bin|el|al)[\d*†‡§]*$/u;

function isListOfNames(text: string): boolean {
  if (text.length > 2000 || text.includes(':')) {
    return false;
  }
  const names = text
    .replace(/^By\s/, '')
    .split(/[,;&]|\band\b/)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !/^(?:et al\.?|\d+)$/.test(name));
  const isBylined = /^By\s/.test(text);
  return (
    (names.length >= 2 || (isBylined && names.length === 1)) &&
    names.every((name) => {
      const words = name.split(/\s+/);
      return words.length >= 2 && words.length <= 5 && words.every((word) => NAME_WORD.test(word));
    })
  );
}
