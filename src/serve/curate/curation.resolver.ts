import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { AppError } from '../../domain/app-error.js';
import { keyOfGlobalId, toGlobalId } from '../node/global-id.js';
import type { RequestContext } from '../request/request-context.js';
import { addPapers } from './add-papers.js';
import { AddPapersPayloadType, RemovePapersPayloadType } from './curation.type.js';
import { PaperInput, toPaperRecord } from './paper-record.input.js';
import { requireCurator } from './require-curator.js';

// What one transaction takes: as many as `papergraph ingest` commits at a time.
const MOST_PAPERS = 100;

/** What the curator does. */
@Resolver()
export class CurationResolver {
  @Mutation(() => AddPapersPayloadType, {
    complexity: 100,
    description:
      'Adds records of papers as `papergraph ingest` does, at most 100, in one transaction: the same record again changes nothing. Needs the token of the curator.',
  })
  async addPapers(
    @Arg('papers', () => [PaperInput], { description: 'At most 100.' })
    papers: readonly PaperInput[],
    @Ctx() context: RequestContext,
  ): Promise<AddPapersPayloadType> {
    const ingest = requireCurator(context);
    checkCount('addPapers', papers.length);
    return addPapers(papers.map(toPaperRecord), ingest, context);
  }

  @Mutation(() => RemovePapersPayloadType, {
    complexity: 100,
    description:
      'Removes papers with their edges, and the entities that no other paper has, in one transaction. A paper that is added again comes back. Needs the token of the curator.',
  })
  async removePapers(
    @Arg('ids', () => [ID], { description: 'As the API gave them, at most 100.' })
    ids: readonly string[],
    @Ctx() context: RequestContext,
  ): Promise<RemovePapersPayloadType> {
    const ingest = requireCurator(context);
    checkCount('removePapers', ids.length);
    const keys = ids.map((id) => keyOfGlobalId('Paper', id));
    const papers = await context.loaders.paperById.loadMany(keys);
    const found = papers.map((paper) => {
      if (paper instanceof Error) throw paper;
      return paper?.key;
    });
    const known = found.filter((key) => key !== undefined);
    const { removed, edges } = await ingest.remove([...new Set(known)]);
    context.loaders.clear();
    return {
      removed: removed.map((key) => toGlobalId('Paper', key)),
      unknown: ids.filter((_, index) => found[index] === undefined),
      edges,
    };
  }
}

function checkCount(field: string, count: number): void {
  if (count <= MOST_PAPERS) return;
  throw new AppError(
    'BAD_USER_INPUT',
    `${field}: found ${count} papers, expected at most ${MOST_PAPERS}`,
  );
}
