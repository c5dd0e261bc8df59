import { type Found, searchGraph } from '../../discover/search/search-graph.js';
import { highlightPaper } from '../../discover/search/search-papers.js';
import { wordsForTerms } from '../../discover/text/words-for-terms.js';
import { type Connection, type Edge, toConnection } from '../connection/connection.js';
import { toPageRequest } from '../connection/to-page-request.js';
import { toEntity } from '../entity/entity.type.js';
import { toPaperFilter } from '../filter/to-paper-filter.js';
import type { NodeType } from '../node/node.type.js';
import { toPaper } from '../paper/paper.type.js';
import type { RequestContext } from '../request/request-context.js';
import { toSearched } from './node-kind.enum.js';
import type { SearchArguments } from './search-arguments.js';
import type { FoundEdge, HighlightType } from './search-connection.type.js';

/** One page of what a search found. */
export async function findNodes(
  given: SearchArguments,
  { store }: RequestContext,
): Promise<Connection<NodeType, Edge<NodeType> & FoundEdge>> {
  const { query } = given;
  const searched = toSearched(given.kinds);
  const filter = toPaperFilter(given.filter);
  const list = { field: 'search', parts: [query, searched, filter] };
  const page = await searchGraph(store, {
    query,
    ...searched,
    filter,
    page: toPageRequest(list, given),
  });
  return toConnection(page, { list, toEdge: (found: Found) => toFoundEdge(found, query) });
}

function toFoundEdge(found: Found, query: string): FoundEdge & { readonly node: NodeType } {
  const { score } = found;
  const matchedTerms = wordsForTerms(query, found.matchedTerms);
  if ('entity' in found) {
    const { matchedName } = found;
    return { node: toEntity(found.entity), score, matchedTerms, matchedName, highlights: [] };
  }
  return {
    node: toPaper(found.paper),
    score,
    matchedTerms,
    matchedName: undefined,
    highlights: highlightPaper(found.paper, found.matchedTerms).map(
      ({ field, text, start, matches }): HighlightType => ({
        field,
        text,
        start,
        matches: matches.map((span) => ({ start: span.start - start, end: span.end - start })),
      }),
    ),
  };
}
