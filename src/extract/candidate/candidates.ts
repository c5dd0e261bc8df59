import type { AcronymPair } from '../text/acronyms.js';
import type { WordView } from '../text/word-view.js';
import { findSpans, type Span, spanOfRange } from './spans.js';

/** One place of a candidate. */
export interface Place extends Span {
  /** Index into the paper's fields. */
  readonly fieldIndex: number;
}

/** All places of a paper that one name may stand in, its acronym's united with its long form's. */
export interface Candidate {
  /** Hashes of the name keys, the long form's first where an acronym is defined. */
  readonly keys: readonly number[];
  /** In order of appearance, at least one. */
  readonly places: readonly Place[];
  /** Whether the text defines an acronym for it, and by which key. */
  readonly acronymKey: number | undefined;
}

/** What may be a name anywhere in the paper, grouped by name key, in order of first appearance. */
export function findCandidates(
  views: readonly WordView[],
  acronyms: readonly AcronymPair[],
): readonly Candidate[] {
  const placesByKey = new Map<number, Place[]>();
  views.forEach((view, fieldIndex) => {
    if (view.field.field === 'comment') return;
    for (const span of findSpans(view)) {
      const places = placesByKey.get(span.key);
      if (places === undefined) placesByKey.set(span.key, [{ ...span, fieldIndex }]);
      else places.push({ ...span, fieldIndex });
    }
  });
  const partnerOf = uniteAcronyms(views, acronyms, placesByKey);
  const candidates: Candidate[] = [];
  for (const [key, places] of placesByKey) {
    const partner = partnerOf.get(key);
    if (partner === undefined) candidates.push({ keys: [key], places, acronymKey: undefined });
    if (partner === undefined || partner.short === key) continue;
    const all = [...places, ...(placesByKey.get(partner.short) ?? [])].sort(
      (a, b) => a.fieldIndex - b.fieldIndex || a.start - b.start,
    );
    candidates.push({ keys: [key, partner.short], places: all, acronymKey: partner.short });
  }
  return candidates;
}

/** Adds a place of an acronym, unless the spans have it already. */
function addPlace(placesByKey: Map<number, Place[]>, place: Place): void {
  const places = placesByKey.get(place.key);
  if (places === undefined) placesByKey.set(place.key, [place]);
  else if (
    !places.some((known) => known.start === place.start && known.fieldIndex === place.fieldIndex)
  ) {
    places.push(place);
  }
}

interface Partner {
  readonly long: number;
  readonly short: number;
}

/** For the keys of both forms of an acronym, the pair; the first definition of either counts. */
function uniteAcronyms(
  views: readonly WordView[],
  acronyms: readonly AcronymPair[],
  placesByKey: Map<number, Place[]>,
): ReadonlyMap<number, Partner> {
  const partnerOf = new Map<number, Partner>();
  for (const { fieldIndex, long, short } of acronyms) {
    const view = views[fieldIndex];
    if (view === undefined) continue;
    const longSpan = spanOfRange(view, long);
    const shortSpan = spanOfRange(view, short);
    if (
      longSpan.key === shortSpan.key ||
      partnerOf.has(longSpan.key) ||
      partnerOf.has(shortSpan.key)
    ) {
      continue;
    }
    addPlace(placesByKey, { ...longSpan, fieldIndex });
    addPlace(placesByKey, { ...shortSpan, fieldIndex });
    const partner = { long: longSpan.key, short: shortSpan.key };
    partnerOf.set(longSpan.key, partner);
    partnerOf.set(shortSpan.key, partner);
  }
  return partnerOf;
}
