import { Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import type { EntityKind } from '../../domain/entity.js';
import type { RepositoryHost } from '../../domain/repository-url.js';
import { number, optionalText, type Properties, text } from '../../store/rows/property-reader.js';
import { EntityKindEnum, RepositoryHostEnum } from '../enums.js';
import { toGlobalId } from '../node/global-id.js';
import { NodeType } from '../node/node.type.js';

/** What papers share. */
@InterfaceType('Entity', {
  implements: NodeType,
  description: 'A method, model, data set, topic or repository that papers are about.',
  resolveType: (entity: EntityType) => entity.kind,
})
export abstract class EntityType extends NodeType {
  /** The stored id. */
  key!: string;

  @Field(() => EntityKindEnum, { description: 'What it is; the name of its type.' })
  kind!: EntityKind;

  @Field(() => String, { description: 'The canonical name, the commonest among its papers.' })
  name!: string;

  @Field(() => Int, { description: 'How many papers have an edge to it.' })
  paperCount!: number;
}

@ObjectType('Method', {
  implements: [NodeType, EntityType],
  simpleResolvers: true,
  description: 'A technique, algorithm, loss, architecture or tool.',
})
abstract class MethodType extends EntityType {}

@ObjectType('Model', {
  implements: [NodeType, EntityType],
  simpleResolvers: true,
  description: 'A trained model or family of models with a name.',
})
abstract class ModelType extends EntityType {}

@ObjectType('Dataset', {
  implements: [NodeType, EntityType],
  simpleResolvers: true,
  description: 'A data set or benchmark.',
})
export abstract class DatasetType extends EntityType {}

@ObjectType('Topic', {
  implements: [NodeType, EntityType],
  simpleResolvers: true,
  description: 'A research task or area.',
})
export abstract class TopicType extends EntityType {}

@ObjectType('Repository', {
  implements: [NodeType, EntityType],
  simpleResolvers: true,
  description: 'A code or data repository, or a project page.',
})
export abstract class RepositoryType extends EntityType {
  @Field(() => String, { description: 'Its address, normalised: https, no trailing parts.' })
  url!: string;

  @Field(() => RepositoryHostEnum, { description: 'Where it is.' })
  host!: RepositoryHost;

  @Field(() => String, {
    nullable: true,
    description: 'Its owner there, where the host has owners.',
  })
  owner!: string | undefined;
}

/** The concrete type of each kind. */
export const ENTITY_TYPE_BY_KIND = {
  Method: MethodType,
  Model: ModelType,
  Dataset: DatasetType,
  Topic: TopicType,
  Repository: RepositoryType,
} as const satisfies Readonly<Record<EntityKind, abstract new () => EntityType>>;

/** An entity from its stored row. */
export function toEntity(properties: Properties): EntityType {
  const key = text(properties, 'id');
  const kind = text(properties, 'kind') as EntityKind;
  const entity: EntityType = {
    typename: kind,
    id: toGlobalId('Entity', key),
    key,
    kind,
    name: text(properties, 'name'),
    paperCount: number(properties, 'paperCount'),
  };
  if (kind !== 'Repository') return entity;
  const repository: RepositoryType = {
    ...entity,
    url: text(properties, 'url'),
    host: text(properties, 'host') as RepositoryHost,
    owner: optionalText(properties, 'owner'),
  };
  return repository;
}
