import { Args, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { suggest } from '../../discover/search/suggest.js';
import { AppError } from '../../domain/app-error.js';
import { toEntity } from '../entity/entity.type.js';
import { NodeType } from '../node/node.type.js';
import type { RequestContext } from '../request/request-context.js';
import { findNodes } from './find-nodes.js';
import { toSearched } from './node-kind.enum.js';
import { SearchArguments, SuggestArguments } from './search-arguments.js';
import { SearchConnectionType } from './search-connection.type.js';

/** A completion of what somebody has begun to type. */
@ObjectType('Suggestion', {
  simpleResolvers: true,
  description: 'A completion of what somebody has begun to type.',
})
export class SuggestionType {
  @Field(() => String, { description: 'The name, alias or title that starts so.' })
  text!: string;

  @Field(() => NodeType, { description: 'What it calls.' })
  node!: (() => Promise<NodeType | undefined>) | NodeType;
}

const DEFAULT_SUGGESTIONS = 10;
const MOST_SUGGESTIONS = 50;
// No name is longer; what is typed beyond completes nothing.
const LONGEST_PREFIX = 200;

/** Finding by words and by what has been typed. */
@Resolver()
export class SearchResolver {
  @Query(() => SearchConnectionType, {
    complexity: 20,
    description:
      'Papers and entities for a query, the best first: whole names and titles, beginnings of names, then what shares words with it (BM25).',
  })
  search(@Args(() => SearchArguments) given: SearchArguments, @Ctx() context: RequestContext) {
    return findNodes(given, context);
  }

  @Query(() => [SuggestionType], {
    description:
      'Completions while somebody types: entities by name or alias, the best known first, then papers by title.',
  })
  async suggest(
    @Args(() => SuggestArguments) { prefix, kinds, first }: SuggestArguments,
    @Ctx() { store, loaders }: RequestContext,
  ): Promise<readonly SuggestionType[]> {
    const limit = first ?? DEFAULT_SUGGESTIONS;
    if (limit < 0 || limit > MOST_SUGGESTIONS) {
      throw new AppError(
        'BAD_USER_INPUT',
        `suggest: found first: ${limit}, expected 0 to ${MOST_SUGGESTIONS}`,
      );
    }
    const completions = await suggest(store, {
      prefix: prefix.slice(0, LONGEST_PREFIX),
      ...toSearched(kinds),
      limit,
    });
    return completions.map((completion) =>
      completion.type === 'entity'
        ? { text: completion.matchedName, node: toEntity(completion.entity) }
        : { text: completion.title, node: () => loaders.paperById.load(completion.id) },
    );
  }
}
