/** How a paper relates to a method, model or data set, the strongest first. */
export const NAMED_RELATIONS = [
  'INTRODUCES',
  'EVALUATES_ON',
  'COMPARES_WITH',
  'USES',
  'MENTIONS',
] as const;
export type NamedRelation = (typeof NAMED_RELATIONS)[number];

/** Every relationship type from a paper to an entity. */
export const RELATIONS = [...NAMED_RELATIONS, 'ABOUT', 'RELEASES', 'LINKS_TO'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Who states an edge: the extractor from the text, the source's metadata, or a curator. */
export const ORIGINS = ['extracted', 'metadata', 'curated'] as const;
export type Origin = (typeof ORIGINS)[number];
