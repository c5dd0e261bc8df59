import type { Mention } from '../../domain/extraction.js';
import type { FieldText } from './field-text.js';

/**
 * All places of the surfaces as whole words in title and abstract, in order of appearance;
 * where two overlap the longer one counts.
 */
export function findMentions(
  fields: readonly FieldText[],
  surfaces: readonly string[],
): readonly Mention[] {
  return fields
    .filter((field) => field.field !== 'comment')
    .flatMap((field) => withoutOverlaps(surfaces.flatMap((surface) => placesOf(field, surface))));
}

function placesOf(field: FieldText, surface: string): readonly Mention[] {
  const places: Mention[] = [];
  if (surface === '') return places;
  for (let at = field.text.indexOf(surface); at !== -1; at = field.text.indexOf(surface, at)) {
    const end = at + surface.length;
    if (isBoundary(field.text, at) && isBoundary(field.text, end)) {
      places.push({ field: field.field, start: at, end, surface });
    }
    at = end;
  }
  return places;
}

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

function isBoundary(text: string, at: number): boolean {
  return !(WORD_CHARACTER.test(text.charAt(at - 1)) && WORD_CHARACTER.test(text.charAt(at)));
}

/** The longest first, then the earliest; what overlaps one taken already is left out. */
function withoutOverlaps(places: readonly Mention[]): readonly Mention[] {
  const inOrder = [...places].sort((a, b) => a.start - b.start || b.end - a.end);
  const taken: Mention[] = [];
  for (const place of inOrder) {
    if (place.start >= (taken.at(-1)?.end ?? 0)) taken.push(place);
  }
  return taken;
}
