import { registerEnumType } from 'type-graphql';
import { ENTITY_KINDS, type EntityKind } from '../../domain/entity.js';

export const NodeKindEnum = {
  PAPER: 'Paper',
  METHOD: 'Method',
  MODEL: 'Model',
  DATASET: 'Dataset',
  TOPIC: 'Topic',
  REPOSITORY: 'Repository',
} as const;
export type NodeKind = (typeof NodeKindEnum)[keyof typeof NodeKindEnum];

registerEnumType(NodeKindEnum, {
  name: 'NodeKind',
  description: 'What a search looks for.',
  valuesConfig: {
    PAPER: { description: 'Papers, by title and abstract.' },
    METHOD: { description: 'Methods, by name and alias.' },
    MODEL: { description: 'Models, by name and alias.' },
    DATASET: { description: 'Data sets, by name and alias.' },
    TOPIC: { description: 'Topics, by name and alias.' },
    REPOSITORY: { description: 'Repositories, by owner/name.' },
  },
});

/** What a list of kinds, all if not given, means for a search. */
export function toSearched(kinds: readonly NodeKind[] | null | undefined): {
  readonly papers: boolean;
  readonly kinds: readonly EntityKind[];
} {
  const wanted = kinds ?? Object.values(NodeKindEnum);
  return {
    papers: wanted.includes('Paper'),
    kinds: ENTITY_KINDS.filter((kind) => wanted.includes(kind)),
  };
}
