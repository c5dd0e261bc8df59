import type { NamedKind } from './entity.js';
import type { TextField } from './paper.js';
import type { NamedRelation } from './relation.js';
import type { RepositoryHost } from './repository-url.js';

/** One place in a paper's text: `text(field).slice(start, end) === surface`, in UTF-16 code units. */
export interface Mention {
  readonly field: TextField;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
}

/** A method, model or data set that one paper's text names. */
export interface ExtractedEntity {
  readonly type: NamedKind;
  /** Canonical spelling: singular, without a trailing generic noun. */
  readonly name: string;
  /** The other surface forms in this paper, without `name`. */
  readonly aliases: readonly string[];
  readonly relation: NamedRelation;
  /** Probability that the entity is one, 0..1. */
  readonly confidence: number;
  /** Sums to 1 over the three kinds. */
  readonly typeProbabilities: Readonly<Record<NamedKind, number>>;
  /** In order of appearance, at least one. */
  readonly mentions: readonly Mention[];
}

/** A research task or area that one paper works on. */
export interface ExtractedTopic {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly confidence: number;
  /** Where the text says so; may be empty for a topic judged from the whole text. */
  readonly mentions: readonly Mention[];
}

/** A code or data repository, or a project page, that one paper's text links to. */
export interface ExtractedRepository {
  /** As `parseRepositoryUrl` writes it. */
  readonly url: string;
  readonly host: RepositoryHost;
  /** `owner/name`; the address without scheme where the host has no owners. */
  readonly slug: string;
  readonly relation: 'OFFICIAL' | 'RELATED';
  readonly confidence: number;
  readonly mentions: readonly Mention[];
}

/** All that extraction finds in one paper. */
export interface Extraction {
  readonly entities: readonly ExtractedEntity[];
  readonly topics: readonly ExtractedTopic[];
  readonly repositories: readonly ExtractedRepository[];
}
