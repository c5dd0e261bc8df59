export const ENTITY_KINDS = ['Method', 'Model', 'Dataset', 'Topic', 'Repository'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** The kinds that extraction decides between for a named thing in a text. */
export const NAMED_KINDS = ['Method', 'Model', 'Dataset'] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

/**
 * Names are unique within a space. Methods and models share one, since papers disagree on
 * which of the two a name is.
 */
export const NAME_SPACES = ['technique', 'dataset', 'topic', 'repository'] as const;
export type NameSpace = (typeof NAME_SPACES)[number];

const SPACE_BY_KIND: Readonly<Record<EntityKind, NameSpace>> = {
  Method: 'technique',
  Model: 'technique',
  Dataset: 'dataset',
  Topic: 'topic',
  Repository: 'repository',
};

export function nameSpaceOf(kind: EntityKind): NameSpace {
  return SPACE_BY_KIND[kind];
}
