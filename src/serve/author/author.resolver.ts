import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { coauthorsOfAuthors } from '../../discover/author/coauthors.js';
import { countPapersOfAuthors, papersOfAuthors } from '../../discover/paper/papers-of-authors.js';
import { checkedCount } from '../connection/checked-count.js';
import { type Connection, toConnection } from '../connection/connection.js';
import { toPageRequest } from '../connection/to-page-request.js';
import { toPaperFilter } from '../filter/to-paper-filter.js';
import { type PaperType, toPaper } from '../paper/paper.type.js';
import { PaperConnectionType } from '../paper/paper-connection.type.js';
import { PaperListArguments } from '../paper/paper-list-arguments.js';
import type { RequestContext } from '../request/request-context.js';
import { AuthorType, toAuthor } from './author.type.js';
import { CoauthorType } from './coauthor.type.js';

const COAUTHORS = 20;
const MOST_COAUTHORS = 100;

/** The edges of an author. */
@Resolver(() => AuthorType)
export class AuthorResolver {
  @FieldResolver(() => [CoauthorType], {
    description: 'Those whom they have written with, the commonest first.',
  })
  async coauthors(
    @Root() author: AuthorType,
    @Arg('first', () => Int, {
      nullable: true,
      description: 'How many: 0 to 100, 20 if not given.',
    })
    first: number | null | undefined,
    @Ctx() { store, loaders }: RequestContext,
  ): Promise<readonly CoauthorType[]> {
    const limit = checkedCount('Author.coauthors', first ?? COAUTHORS, MOST_COAUTHORS);
    const coauthors = await loaders
      .edge(`Author.coauthors ${limit}`, (ids) => coauthorsOfAuthors(store, ids, limit))
      .load(author.key);
    return coauthors.map((one) => ({ author: toAuthor(one.author), papers: one.papers }));
  }

  @FieldResolver(() => PaperConnectionType, { description: 'Their papers.' })
  async papers(
    @Root() author: AuthorType,
    @Args(() => PaperListArguments) given: PaperListArguments,
    @Ctx() { store, loaders }: RequestContext,
  ): Promise<Connection<PaperType>> {
    const filter = toPaperFilter(given.filter);
    const order = given.orderBy ?? 'YEAR_DESC';
    const list = { field: 'Author.papers', parts: [author.key, filter, order] };
    const page = toPageRequest(list, given);
    const ofAuthor = JSON.stringify(['Author.papers', filter]);
    const papers = loaders.edge(`${ofAuthor} ${order} ${JSON.stringify(page)}`, (ids) =>
      papersOfAuthors(store, ids, { filter, order, page }),
    );
    return toConnection(await papers.load(author.key), {
      list,
      toEdge: ({ paper }) => ({ node: toPaper(paper) }),
      countAll: () =>
        loaders
          .edge(`count ${ofAuthor}`, (ids) => countPapersOfAuthors(store, ids, filter))
          .load(author.key),
    });
  }
}
