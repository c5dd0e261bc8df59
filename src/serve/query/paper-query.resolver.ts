import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { countPapers, listPapers } from '../../discover/paper/list-papers.js';
import { type Connection, toConnection } from '../connection/connection.js';
import { toPageRequest } from '../connection/to-page-request.js';
import { toPaperFilter } from '../filter/to-paper-filter.js';
import { PaperType, toPaper } from '../paper/paper.type.js';
import { PaperConnectionType } from '../paper/paper-connection.type.js';
import { PaperListArguments } from '../paper/paper-list-arguments.js';
import type { RequestContext } from '../request/request-context.js';
import { findPaper } from './find-paper.js';
import { PaperKeyInput } from './paper-key.input.js';

/** Papers, one or many. */
@Resolver()
export class PaperQueryResolver {
  @Query(() => PaperType, {
    nullable: true,
    description:
      'A paper by one of its keys; null if there is none. AMBIGUOUS where several have the title.',
  })
  paper(
    @Arg('by', () => PaperKeyInput, { description: 'Exactly one key.' }) by: PaperKeyInput,
    @Ctx() context: RequestContext,
  ): Promise<PaperType | undefined> {
    return findPaper(by, context);
  }

  @Query(() => PaperConnectionType, {
    description: 'Papers, the newest first if not told otherwise.',
  })
  async papers(
    @Args(() => PaperListArguments) given: PaperListArguments,
    @Ctx() { store }: RequestContext,
  ): Promise<Connection<PaperType>> {
    const filter = toPaperFilter(given.filter);
    const order = given.orderBy ?? 'YEAR_DESC';
    const list = { field: 'papers', parts: [filter, order] };
    const page = await listPapers(store, { filter, order, page: toPageRequest(list, given) });
    return toConnection(page, {
      list,
      toEdge: ({ paper }) => ({ node: toPaper(paper) }),
      countAll: () => countPapers(store, filter),
    });
  }
}
