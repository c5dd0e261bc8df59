import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { number, optionalText, text } from '../../store/rows/property-reader.js';
import type { RequestContext } from '../request/request-context.js';
import { AliasType } from './alias.type.js';
import { EntityType } from './entity.type.js';
import { EntityPaperArguments } from './entity-paper-arguments.js';
import { EntityPaperConnectionType } from './entity-paper-connection.type.js';
import { entityPapers } from './entity-papers.js';

/** The edges of an entity of any kind. */
@Resolver(() => EntityType)
export class EntityResolver {
  @FieldResolver(() => [AliasType], {
    description: 'Its other spellings, the commonest first, each with its proof.',
  })
  async aliases(
    @Root() entity: EntityType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<readonly AliasType[]> {
    const spellings = await loaders.spellingsOfEntity.load(entity.key);
    return spellings
      .filter((spelling) => text(spelling, 'surface') !== entity.name)
      .toSorted(
        (a, b) =>
          number(b, 'papers') - number(a, 'papers') ||
          (text(a, 'surface') < text(b, 'surface') ? -1 : 1),
      )
      .map((spelling) => ({
        name: text(spelling, 'surface'),
        papers: number(spelling, 'papers'),
        paper: () => loaders.paperById.load(text(spelling, 'paper')),
        quote: optionalText(spelling, 'quote'),
      }));
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
