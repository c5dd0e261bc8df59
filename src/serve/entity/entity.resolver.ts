import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../request/request-context.js';
import { AliasType } from './alias.type.js';
import { EntityType } from './entity.type.js';
import { entityAliases } from './entity-aliases.js';
import { EntityPaperArguments } from './entity-paper-arguments.js';
import { EntityPaperConnectionType } from './entity-paper-connection.type.js';
import { entityPapers } from './entity-papers.js';

/** The edges of an entity of any kind. */
@Resolver(() => EntityType)
export class EntityResolver {
  @FieldResolver(() => [AliasType], {
    description: 'Its other spellings, the commonest first, each with its proof.',
  })
  aliases(@Root() entity: EntityType, @Ctx() context: RequestContext) {
    return entityAliases(entity, context);
  }

  @FieldResolver(() => EntityPaperConnectionType, {
    description: 'Its papers, each with the edge that joins them.',
  })
  papers(
    @Root() entity: EntityType,
    @Args(() => EntityPaperArguments) given: EntityPaperArguments,
    @Ctx() context: RequestContext,
  ) {
    return entityPapers(entity, given, context);
  }
}
