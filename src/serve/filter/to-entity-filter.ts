import type { EntityFilter } from '../../discover/entity/entity-filter.js';
import { present } from '../../store/rows/property-reader.js';
import type { EntityFilterInput } from '../entity/entity-filter.input.js';
import { checkedIds, given, startPlace, withinPlace } from './filter-limits.js';
import { toIntRange, toStringMatch } from './to-paper-filter.js';

/** The filter that clients gave, ids resolved. Throws BAD_USER_INPUT with what was found. */
export function toEntityFilter(input: EntityFilterInput | null | undefined): EntityFilter {
  return input ? convert(input, startPlace()) : {};
}

function convert(input: EntityFilterInput, place: ReturnType<typeof startPlace>): EntityFilter {
  const inner = withinPlace(place);
  const within = (filter: EntityFilterInput) => convert(filter, inner);
  const listed = (filters: readonly EntityFilterInput[]) => filters.map(within);
  return present({
    and: given(input.and, listed),
    or: given(input.or, listed),
    not: given(input.not, within),
    kinds: input.kinds ?? undefined,
    name: given(input.name, toStringMatch),
    paperCount: given(input.paperCount, toIntRange),
    hosts: input.hosts ?? undefined,
    ids: given(input.ids, (ids) => checkedIds('Entity', ids)),
  }) as EntityFilter;
}
