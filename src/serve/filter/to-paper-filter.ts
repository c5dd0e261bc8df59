import type {
  DateRange,
  EntityMatch,
  IntRange,
  PaperFilter,
  StringMatch,
} from '../../discover/filter/paper-filter.js';
import { nameKey } from '../../domain/name-key.js';
import { present } from '../../store/rows/property-reader.js';
import { keyOfGlobalId } from '../node/global-id.js';
import {
  badFilter,
  checkedIds,
  checkedText,
  given,
  type Place,
  startPlace,
  withinPlace,
} from './filter-limits.js';
import type { EntityMatchInput, PaperFilterInput } from './paper-filter.input.js';
import type { DateRangeInput, IntRangeInput, StringMatchInput } from './range.input.js';

const MOST_NAMES = 50;

/** The filter that clients gave, ids resolved. Throws BAD_USER_INPUT with what was found. */
export function toPaperFilter(input: PaperFilterInput | null | undefined): PaperFilter {
  return input ? convert(input, startPlace()) : {};
}

function convert(input: PaperFilterInput, place: Place): PaperFilter {
  const innerPlace = withinPlace(place);
  const within = (inner: PaperFilterInput) => convert(inner, innerPlace);
  const listed = (inner: readonly PaperFilterInput[]) => inner.map(within);
  return present({
    and: given(input.and, listed),
    or: given(input.or, listed),
    not: given(input.not, within),
    year: given(input.year, toIntRange),
    publishedAt: given(input.publishedAt, toDateRange),
    title: given(input.title, toStringMatch),
    venue: given(input.venue, toStringMatch),
    author: given(input.author, toStringMatch),
    text: given(input.text, (text) => checkedText(text, place)),
    entity: given(input.entity, toEntityMatch),
    hasRepository: input.hasRepository ?? undefined,
    hasOfficialRepository: input.hasOfficialRepository ?? undefined,
    hasAbstract: input.hasAbstract ?? undefined,
    status: input.status ?? undefined,
    ids: given(input.ids, (ids) => checkedIds('Paper', ids)),
  }) as PaperFilter;
}

/** A range of whole numbers; refuses one that ends before it starts. */
export function toIntRange({ from, to }: IntRangeInput): IntRange {
  if (from != null && to != null && from > to) {
    throw badFilter(`a range from ${from} to ${to}, expected from <= to`);
  }
  return present({ from: from ?? undefined, to: to ?? undefined }) as IntRange;
}

function toDateRange({ from, to }: DateRangeInput): DateRange {
  for (const date of [from, to]) {
    if (date != null && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date)) {
      throw badFilter(`the date "${date.slice(0, 40)}", expected YYYY, YYYY-MM or YYYY-MM-DD`);
    }
  }
  return present({ from: from ?? undefined, to: to ?? undefined }) as DateRange;
}

/** A text match without its nulls. */
export function toStringMatch({ is, contains, startsWith }: StringMatchInput): StringMatch {
  return present({
    is: is ?? undefined,
    contains: contains ?? undefined,
    startsWith: startsWith ?? undefined,
  }) as StringMatch;
}

function toEntityMatch(input: EntityMatchInput): EntityMatch {
  const { kind, name, nameIn, id, relations, minConfidence } = input;
  const ways = [name, nameIn, id].filter((way) => way != null);
  if (ways.length > 1 || (ways.length === 0 && kind == null)) {
    throw badFilter(
      `an entity by ${ways.length === 0 ? 'nothing' : `${ways.length} ways`}, expected kind, or one of name, nameIn, id`,
    );
  }
  if (minConfidence != null && !(minConfidence >= 0 && minConfidence <= 1)) {
    throw badFilter(`minConfidence ${minConfidence}, expected 0 to 1`);
  }
  const names = [...(name == null ? [] : [name]), ...(nameIn ?? [])];
  if (names.length > MOST_NAMES) throw badFilter(`${names.length} names, expected ${MOST_NAMES}`);
  const nameless = names.find((one) => nameKey(one) === '');
  if (nameless !== undefined) {
    throw badFilter(`the name "${nameless.slice(0, 40)}", expected letters or digits`);
  }
  return present({
    kind: kind ?? undefined,
    name: name ?? undefined,
    nameIn: nameIn ?? undefined,
    id: given(id, (known) => keyOfGlobalId('Entity', known)),
    relations: relations ?? undefined,
    minConfidence: minConfidence ?? undefined,
  }) as EntityMatch;
}
