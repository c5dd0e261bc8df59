// Longer phrases are found by their first words alone, which no acronym needs.
const LONGEST_PHRASE = 8;

/**
 * The papers, by index and in order, whose terms contain each of the phrases. Phrases and texts are
 * terms; a phrase is its terms joined by spaces.
 */
export function findPhrases(
  phrases: Iterable<string>,
  texts: readonly (readonly string[])[],
): ReadonlyMap<string, readonly number[]> {
  const papersByPhrase = new Map<string, number[]>();
  const longestByFirstTerm = new Map<string, number>();
  for (const phrase of phrases) {
    const terms = phrase.split(' ');
    papersByPhrase.set(phrase, []);
    const first = terms[0] ?? '';
    longestByFirstTerm.set(first, Math.max(longestByFirstTerm.get(first) ?? 0, terms.length));
  }
  texts.forEach((terms, paper) => {
    terms.forEach((first, from) => {
      const longest = Math.min(longestByFirstTerm.get(first) ?? 0, LONGEST_PHRASE);
      for (let length = 1; length <= longest; length += 1) {
        const papers = papersByPhrase.get(terms.slice(from, from + length).join(' '));
        if (papers !== undefined && papers.at(-1) !== paper) papers.push(paper);
      }
    });
  });
  return papersByPhrase;
}
