import type { EntityKind } from '../../domain/entity.js';
import type { EntityNode, NameLink } from '../../domain/graph.js';
import { nameKey } from '../../domain/name-key.js';
import { searchText } from '../../domain/search-terms.js';
import type { Parameters } from '../graph-store.js';
import { toVotes } from './edge-row.js';
import { number, optionalText, type Properties, present, text, texts } from './property-reader.js';

/** The properties of an `Entity` node; null where the entity has no such field. */
export function toEntityProperties(entity: EntityNode): Parameters {
  return {
    kind: entity.kind,
    name: entity.name,
    aliases: entity.aliases,
    paperCount: entity.paperCount,
    kinds: Object.keys(entity.votes),
    kindVotes: Object.values(entity.votes),
    url: entity.url ?? null,
    host: entity.host ?? null,
    owner: entity.owner ?? null,
    searchText: searchText([entity.name, ...entity.aliases]),
    paperCountKey: `${String(entity.paperCount).padStart(10, '0')}|${entity.id}`,
    nameKey: `${nameKey(entity.name)}|${entity.id}`,
  };
}

export function toEntityNode(properties: Properties): EntityNode {
  return {
    id: text(properties, 'id'),
    kind: text(properties, 'kind') as EntityKind,
    name: text(properties, 'name'),
    aliases: texts(properties, 'aliases'),
    paperCount: number(properties, 'paperCount'),
    votes: toVotes(properties),
    ...present({
      url: optionalText(properties, 'url'),
      host: optionalText(properties, 'host'),
      owner: optionalText(properties, 'owner'),
    }),
  };
}

/** The properties of a `NAMES` relationship but its surface, which identifies it. */
export function toNameProperties(name: NameLink): Parameters {
  return {
    papers: name.papers,
    canonical: name.canonical,
    joined: name.joined,
    paper: name.paperId,
    quote: name.quote ?? null,
  };
}

export function toNameLink(row: {
  readonly entityId: string;
  readonly key: string;
  readonly properties: Properties;
}): NameLink {
  const { properties } = row;
  return {
    entityId: row.entityId,
    key: row.key,
    surface: text(properties, 'surface'),
    papers: number(properties, 'papers'),
    canonical: number(properties, 'canonical'),
    joined: number(properties, 'joined'),
    paperId: text(properties, 'paper'),
    ...present({ quote: optionalText(properties, 'quote') }),
  };
}
