/** The external ids of a paper that identify it, each normalised by `normalizeExternalIds`. */
export interface ExternalIds {
  /** arXiv id without version, `2305.17333` or `math/0309136`. */
  readonly arxiv?: string;
  /** DOI in lower case, without a resolver's address. */
  readonly doi?: string;
  readonly acl?: string;
  readonly openReview?: string;
  readonly openAlex?: string;
  readonly semanticScholar?: string;
}

export const PAPER_STATUSES = ['ACTIVE', 'WITHDRAWN', 'RETRACTED', 'DELETED'] as const;
export type PaperStatus = (typeof PAPER_STATUSES)[number];

/**
 * A paper as one source states it. Texts are kept as they were read: the offsets of all
 * mentions are UTF-16 code units into them.
 */
export interface Paper {
  readonly title: string;
  readonly abstract?: string;
  readonly comment?: string;
  readonly year?: number;
  /** ISO 8601 date or date and time, as text. */
  readonly publishedAt?: string;
  readonly venue?: string;
  readonly url?: string;
  readonly status: PaperStatus;
  readonly externalIds: ExternalIds;
  /** Names in order of authorship; empty where the source gives none. */
  readonly authors: readonly string[];
  /** Repositories that the source's metadata gives as the paper's own. */
  readonly codeLinks: readonly string[];
}

export const TEXT_FIELDS = ['title', 'abstract', 'comment'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];
