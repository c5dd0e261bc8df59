import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { AppError } from '../../domain/app-error.js';
import { fromGlobalId, type NodeAddress } from '../node/global-id.js';
import { NodeType } from '../node/node.type.js';
import type { RequestContext } from '../request/request-context.js';

// As many as the largest page.
const MOST_IDS = 100;

/** Nodes of any type by their ids. */
@Resolver()
export class NodeResolver {
  @Query(() => NodeType, {
    nullable: true,
    description:
      'A node of any type by its id; null if there is none. Former ids of papers still find them.',
  })
  node(
    @Arg('id', () => ID, { description: 'As the API gave it.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<NodeType | undefined> {
    return loadNode(fromGlobalId(id), context);
  }

  @Query(() => [NodeType], {
    nullable: 'items',
    description: 'Nodes by their ids, in the order asked, null where there is none; at most 100.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'As the API gave them.' }) ids: readonly string[],
    @Ctx() context: RequestContext,
  ): Promise<readonly (NodeType | undefined)[]> {
    if (ids.length > MOST_IDS) {
      throw new AppError(
        'BAD_USER_INPUT',
        `nodes: found ${ids.length} ids, expected at most ${MOST_IDS}`,
      );
    }
    const addresses = ids.map(fromGlobalId);
    return Promise.all(addresses.map((address) => loadNode(address, context)));
  }
}

function loadNode(
  { type, key }: NodeAddress,
  { loaders }: RequestContext,
): Promise<NodeType | undefined> {
  switch (type) {
    case 'Paper':
      return loaders.paperById.load(key);
    case 'Entity':
      return loaders.entityById.load(key);
    case 'Author':
      return loaders.authorById.load(key);
  }
}
