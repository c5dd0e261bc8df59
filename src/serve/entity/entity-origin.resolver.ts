import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { papersOfEntities } from '../../discover/edge/papers-of-entities.js';
import { RELATIONS } from '../../domain/relation.js';
import { PaperType, toPaper } from '../paper/paper.type.js';
import type { RequestContext } from '../request/request-context.js';
import { EntityType } from './entity.type.js';

// More than one paper says "we introduce", seldom more than a few.
const MOST_INTRODUCTIONS = 20;
// Sort keys of papers without year and date start with this; it comes before all others.
const UNDATED = '0000|\u{10FFFF}';

/** Where an entity comes from. */
@Resolver(() => EntityType)
export class EntityOriginResolver {
  @FieldResolver(() => [PaperType], {
    description:
      'Papers that introduce it, or release the repository, the oldest first; at most 20. Those without year come first.',
  })
  async introducedBy(
    @Root() entity: EntityType,
    @Ctx() { store, loaders }: RequestContext,
  ): Promise<readonly PaperType[]> {
    const page = await loaders
      .edge('Entity.introducedBy', (ids) =>
        papersOfEntities(store, ids, {
          selection: { relations: ['INTRODUCES', 'RELEASES'], minConfidence: 0, filter: {} },
          order: 'PUBLISHED_ASC',
          page: { direction: 'forward', limit: MOST_INTRODUCTIONS },
        }),
      )
      .load(entity.key);
    return page.rows.map(({ paper }) => toPaper(paper));
  }

  @FieldResolver(() => PaperType, {
    nullable: true,
    description: 'Its oldest paper with a year or date; null where none has one.',
  })
  async firstSeen(
    @Root() entity: EntityType,
    @Ctx() { store, loaders }: RequestContext,
  ): Promise<PaperType | undefined> {
    const page = await loaders
      .edge('Entity.firstSeen', (ids) =>
        papersOfEntities(store, ids, {
          selection: { relations: RELATIONS, minConfidence: 0, filter: {} },
          order: 'PUBLISHED_ASC',
          page: { direction: 'forward', limit: 1, key: UNDATED },
        }),
      )
      .load(entity.key);
    const [first] = page.rows;
    return first === undefined ? undefined : toPaper(first.paper);
  }
}
