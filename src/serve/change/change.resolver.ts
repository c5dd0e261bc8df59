import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { type PaperChange, paperChanges } from '../../discover/change/paper-changes.js';
import { AppError } from '../../domain/app-error.js';
import { type Connection, toConnection } from '../connection/connection.js';
import { ForwardArguments } from '../connection/page-arguments.js';
import { toPageRequest } from '../connection/to-page-request.js';
import { PaperFilterInput } from '../filter/paper-filter.input.js';
import { toPaperFilter } from '../filter/to-paper-filter.js';
import type { RequestContext } from '../request/request-context.js';
import { PaperChangeConnectionType, type PaperChangeType, toPaperChange } from './change.type.js';

/** The arguments of the list of changes. */
@ArgsType()
export class ChangeArguments extends ForwardArguments {
  @Field(() => String, {
    nullable: true,
    description: 'A cursor kept from an earlier answer: only what came later. Instead of `after`.',
  })
  since?: string | null;

  @Field(() => PaperFilterInput, {
    nullable: true,
    description:
      'Only these papers, of every status unless it names any. Removals are always told; a paper that no longer passes is not.',
  })
  filter?: PaperFilterInput | null;
}

/** What has happened to papers. */
@Resolver()
export class ChangeResolver {
  @Query(() => PaperChangeConnectionType, {
    description:
      'What has happened to papers, in the order of commits, the oldest first. Each paper stands where it last changed: who goes on from the last cursor misses nothing and gets nothing twice.',
  })
  async changes(
    @Args(() => ChangeArguments) { since, ...given }: ChangeArguments,
    @Ctx() { store }: RequestContext,
  ): Promise<Connection<PaperChangeType>> {
    if (since != null && given.after != null) {
      throw new AppError('BAD_USER_INPUT', 'changes: found both since and after, expected one');
    }
    const filter = toPaperFilter(given.filter);
    const list = { field: 'changes', parts: [filter] };
    const page = toPageRequest(list, { ...given, after: since ?? given.after ?? null });
    return toConnection(await paperChanges(store, filter, page), {
      list,
      toEdge: (row: PaperChange) => ({ node: toPaperChange(row) }),
    });
  }
}
