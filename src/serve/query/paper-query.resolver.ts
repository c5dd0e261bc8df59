import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { countPapers, listPapers } from '../../discover/paper/list-papers.js';
import { AppError } from '../../domain/app-error.js';
import { type Connection, toConnection } from '../connection/connection.js';
import { toPageRequest } from '../connection/to-page-request.js';
import { toPaperFilter } from '../filter/to-paper-filter.js';
import { PaperType, toPaper } from '../paper/paper.type.js';
import { PaperConnectionType } from '../paper/paper-connection.type.js';
import { PaperListArguments } from '../paper/paper-list-arguments.js';
import type { RequestContext } from '../request/request-context.js';
import { type FoundPaper, findPaper, findPapers } from './find-papers.js';
import { PaperKeyInput } from './paper-key.input.js';

// As many as the largest page.
const MOST_KEYS = 100;

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

  @Query(() => [PaperType], {
    nullable: 'items',
    description:
      'Papers by their keys, in the order asked, null where there is none; at most 100. A malformed key, and a title that several papers have, is null with an error of its own.',
  })
  papersByKey(
    @Arg('keys', () => [PaperKeyInput], { description: 'One key a paper, of any kinds.' })
    keys: readonly PaperKeyInput[],
    @Ctx() context: RequestContext,
  ): Promise<readonly FoundPaper[]> {
    if (keys.length > MOST_KEYS) {
      throw new AppError(
        'BAD_USER_INPUT',
        `papersByKey: found ${keys.length} keys, expected at most ${MOST_KEYS}`,
      );
    }
    return findPapers(keys, context);
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
