import type { ClassType } from 'type-graphql';
import { createConnectionType, createEdgeType } from '../connection/connection-types.js';
import { ENTITY_TYPE_BY_KIND, EntityType } from '../entity/entity.type.js';
import { JustifiedEdge } from '../entity/paper-entity-edge.js';

/** The connections of a paper to entities, one for each kind and one for all. */
export const PaperMethodConnectionType = connectionOf(
  'PaperMethod',
  'methods',
  ENTITY_TYPE_BY_KIND.Method,
);
export const PaperModelConnectionType = connectionOf(
  'PaperModel',
  'models',
  ENTITY_TYPE_BY_KIND.Model,
);
export const PaperDatasetConnectionType = connectionOf(
  'PaperDataset',
  'data sets',
  ENTITY_TYPE_BY_KIND.Dataset,
);
export const PaperTopicConnectionType = connectionOf(
  'PaperTopic',
  'topics',
  ENTITY_TYPE_BY_KIND.Topic,
);
export const PaperRepositoryConnectionType = connectionOf(
  'PaperRepository',
  'repositories',
  ENTITY_TYPE_BY_KIND.Repository,
);
export const PaperEntityConnectionType = connectionOf('PaperEntity', 'entities', EntityType);

function connectionOf(
  name: string,
  plural: string,
  nodeType: abstract new () => EntityType,
): ClassType<object> {
  const names = { name, holds: `${plural} of a paper` };
  return createConnectionType(
    names,
    () => nodeType,
    createEdgeType(names, () => nodeType, JustifiedEdge),
  );
}
