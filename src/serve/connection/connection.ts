import type { Page } from '../../discover/page/page-request.js';
import { cursorMaker, type ListIdentity } from './cursor.js';
import type { PageInfoType } from './page-info.type.js';

export interface Edge<N> {
  readonly cursor: string;
  readonly node: N;
}

/** The shape of every connection type; `totalCount` runs only when a client asks for it. */
export interface Connection<N, E extends Edge<N> = Edge<N>> {
  readonly edges: readonly E[];
  readonly nodes: readonly N[];
  readonly pageInfo: PageInfoType;
  readonly totalCount?: () => Promise<number>;
}

/** What a list gives beyond its page. */
export interface ConnectionParts<R, E> {
  readonly list: ListIdentity;
  /** The edge of one row but its cursor. */
  readonly toEdge: (row: R) => Omit<E, 'cursor'>;
  /** Absent where the list is a ranking of candidates, whose number says nothing. */
  readonly countAll?: () => Promise<number>;
}

export function toConnection<R, N, E extends Edge<N>>(
  page: Page<R>,
  { list, toEdge, countAll }: ConnectionParts<R, E>,
): Connection<N, E> {
  const cursorOf = cursorMaker(list);
  const edges = page.rows.map((row) => ({ ...toEdge(row), cursor: cursorOf(row.key) }) as E);
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: page.hasNext,
      hasPreviousPage: page.hasPrevious,
      startCursor: edges[0]?.cursor,
      endCursor: edges.at(-1)?.cursor,
    },
    ...(countAll === undefined ? {} : { totalCount: countAll }),
  };
}
