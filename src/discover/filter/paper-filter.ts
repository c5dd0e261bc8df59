import type { EntityKind } from '../../domain/entity.js';
import type { PaperStatus } from '../../domain/paper.js';
import type { Relation } from '../../domain/relation.js';

/** Whole numbers, both ends included. */
export interface IntRange {
  readonly from?: number;
  readonly to?: number;
}

/** ISO 8601 dates, both ends included: `2023`, `2023-05` or `2023-05-17`. */
export interface DateRange {
  readonly from?: string;
  readonly to?: string;
}

/** Text without regard to case; each part that is given must hold. */
export interface StringMatch {
  readonly is?: string;
  readonly contains?: string;
  readonly startsWith?: string;
}

/** At least one edge of a paper to such an entity. */
export interface EntityMatch {
  readonly kind?: EntityKind;
  /** A name or alias. */
  readonly name?: string;
  /** The stored id of an entity. */
  readonly id?: string;
  /** One of several names or aliases. */
  readonly nameIn?: readonly string[];
  readonly relations?: readonly Relation[];
  readonly minConfidence?: number;
}

/** Papers for which each part that is given holds. */
export interface PaperFilter {
  readonly and?: readonly PaperFilter[];
  readonly or?: readonly PaperFilter[];
  readonly not?: PaperFilter;
  readonly year?: IntRange;
  readonly publishedAt?: DateRange;
  readonly title?: StringMatch;
  readonly venue?: StringMatch;
  readonly author?: StringMatch;
  /** Words that title and abstract have, all of them, in any form and order. */
  readonly text?: string;
  readonly entity?: EntityMatch;
  readonly hasRepository?: boolean;
  readonly hasOfficialRepository?: boolean;
  readonly hasAbstract?: boolean;
  readonly status?: readonly PaperStatus[];
  /** Stored ids. */
  readonly ids?: readonly string[];
}

/** All filters within a filter, itself first. */
export function filtersWithin(filter: PaperFilter): readonly PaperFilter[] {
  const inner = [...(filter.and ?? []), ...(filter.or ?? []), ...(filter.not ? [filter.not] : [])];
  return [filter, ...inner.flatMap(filtersWithin)];
}
