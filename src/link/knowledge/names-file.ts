/** What `models/names.json` holds: acronyms with their senses, and the company that words keep. */
export interface NamesFile {
  readonly dimensions: number;
  /** The terms that have a vector, joined by spaces. */
  readonly terms: string;
  /** How telling each term is: ln(papers / papers with the term). */
  readonly weights: readonly number[];
  /** Unit vectors in 127ths, one byte a number, base64. */
  readonly vectors: string;
  /**
   * One line a sense, parted by tabs: short form (as `nameKey` writes it), long form, how many papers
   * define the one as the other, how many have the long form, how many the short form, and the unit
   * vector of the company that the long form keeps (127ths, base64).
   */
  readonly senses: readonly string[];
}
