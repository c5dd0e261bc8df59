import { Arg, Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import {
  countEntities,
  type EntityOrder,
  listEntities,
} from '../../discover/entity/list-entities.js';
import { callEntity, entitiesCalled } from '../../discover/lookup/call-entity.js';
import { AppError } from '../../domain/app-error.js';
import { ENTITY_KINDS, type EntityKind } from '../../domain/entity.js';
import { nameKey } from '../../domain/name-key.js';
import { parseRepositoryUrl } from '../../domain/repository-url.js';
import { type Connection, toConnection } from '../connection/connection.js';
import { PageArguments } from '../connection/page-arguments.js';
import { toPageRequest } from '../connection/to-page-request.js';
import {
  DatasetType,
  EntityType,
  RepositoryType,
  TopicType,
  toEntity,
} from '../entity/entity.type.js';
import { EntityConnectionType } from '../entity/entity-connection.type.js';
import { EntityFilterInput } from '../entity/entity-filter.input.js';
import { EntityKindEnum, EntityOrderEnum } from '../enums.js';
import { toEntityFilter } from '../filter/to-entity-filter.js';
import type { RequestContext } from '../request/request-context.js';

/** The arguments of the list of entities. */
@ArgsType()
export class EntityListArguments extends PageArguments {
  @Field(() => EntityFilterInput, { nullable: true, description: 'Only these entities.' })
  filter?: EntityFilterInput | null;

  @Field(() => EntityOrderEnum, { nullable: true, description: 'PAPER_COUNT if not given.' })
  orderBy?: EntityOrder | null;
}

/** Entities, one or many. */
@Resolver()
export class EntityQueryResolver {
  @Query(() => EntityType, {
    nullable: true,
    description:
      'An entity by name or alias, in any spelling; null if none answers to it, AMBIGUOUS with the candidates if several do. Methods and models are found as either.',
  })
  entity(
    @Arg('kind', () => EntityKindEnum, { description: 'What it is.' }) kind: EntityKind,
    @Arg('name', () => String, { description: 'A name or alias.' }) name: string,
    @Ctx() context: RequestContext,
  ): Promise<EntityType | undefined> {
    return findEntity(kind, name, context);
  }

  @Query(() => [EntityType], {
    description:
      'All entities that answer to a name: those that bear it first, then those with the most papers.',
  })
  async entitiesNamed(
    @Arg('name', () => String, { description: 'A name or alias.' }) name: string,
    @Arg('kinds', () => [EntityKindEnum], {
      nullable: true,
      description: 'Of one of these kinds; any if not given.',
    })
    kinds: readonly EntityKind[] | null | undefined,
    @Ctx() { store }: RequestContext,
  ): Promise<readonly EntityType[]> {
    const called = await entitiesCalled(store, checkedName(name));
    const wanted = kinds ?? ENTITY_KINDS;
    return called.map(({ entity }) => toEntity(entity)).filter(({ kind }) => wanted.includes(kind));
  }

  @Query(() => EntityType, {
    nullable: true,
    description: 'A method by name or alias; models answer too.',
  })
  method(
    @Arg('name', () => String, { description: 'A name or alias.' }) name: string,
    @Ctx() context: RequestContext,
  ) {
    return findEntity('Method', name, context);
  }

  @Query(() => EntityType, {
    nullable: true,
    description: 'A model by name or alias; methods answer too.',
  })
  model(
    @Arg('name', () => String, { description: 'A name or alias.' }) name: string,
    @Ctx() context: RequestContext,
  ) {
    return findEntity('Model', name, context);
  }

  @Query(() => DatasetType, { nullable: true, description: 'A data set by name or alias.' })
  dataset(
    @Arg('name', () => String, { description: 'A name or alias.' }) name: string,
    @Ctx() context: RequestContext,
  ) {
    return findEntity('Dataset', name, context);
  }

  @Query(() => TopicType, { nullable: true, description: 'A topic by name or alias.' })
  topic(
    @Arg('name', () => String, { description: 'A name or alias.' }) name: string,
    @Ctx() context: RequestContext,
  ) {
    return findEntity('Topic', name, context);
  }

  @Query(() => RepositoryType, {
    nullable: true,
    description: 'A repository by its address, in any spelling.',
  })
  async repository(
    @Arg('url', () => String, { description: 'With or without https, www, .git or a path within.' })
    url: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<EntityType | undefined> {
    const address = parseRepositoryUrl(url);
    if (address === undefined) {
      throw new AppError(
        'BAD_USER_INPUT',
        `repository: found "${url.slice(0, 200)}", expected an address such as github.com/owner/name`,
      );
    }
    return loaders.entityById.load(`repository:${address.key}`);
  }

  @Query(() => EntityConnectionType, {
    description: 'Entities, those with the most papers first if not told otherwise.',
  })
  async entities(
    @Args(() => EntityListArguments) given: EntityListArguments,
    @Ctx() { store }: RequestContext,
  ): Promise<Connection<EntityType>> {
    const filter = toEntityFilter(given.filter);
    const order = given.orderBy ?? 'PAPER_COUNT';
    const list = { field: 'entities', parts: [filter, order] };
    const page = await listEntities(store, { filter, order, page: toPageRequest(list, given) });
    return toConnection(page, {
      list,
      toEdge: ({ entity }) => ({ node: toEntity(entity) }),
      countAll: () => countEntities(store, filter),
    });
  }
}

async function findEntity(
  kind: EntityKind,
  name: string,
  { store }: RequestContext,
): Promise<EntityType | undefined> {
  const called = await callEntity(store, kind, checkedName(name));
  const [only, ...others] = called.map(({ entity }) => toEntity(entity));
  if (only === undefined || others.length === 0) return only;
  throw new AppError(
    'AMBIGUOUS',
    `${called.length} entities answer to "${name.slice(0, 80)}": expected a name that one answers to, or the id of one of the candidates`,
    {
      details: {
        candidates: [only, ...others].map((candidate) => ({
          id: candidate.id,
          kind: candidate.kind.toUpperCase(),
          name: candidate.name,
          paperCount: candidate.paperCount,
        })),
      },
    },
  );
}

function checkedName(name: string): string {
  if (nameKey(name) !== '') return name;
  throw new AppError(
    'BAD_USER_INPUT',
    `found the name "${name.slice(0, 80)}", expected one with letters or digits`,
  );
}
