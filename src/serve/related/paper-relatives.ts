import { edgeKey, evidenceOfEdges } from '../../discover/edge/evidence-of-edges.js';
import { EMPTY_PAGE } from '../../discover/page/page-request.js';
import { rankedPage } from '../../discover/page/ranked-page.js';
import type { ReadProfile } from '../../discover/related/read-profiles.js';
import { type RelatedPaper, relatedPapers } from '../../discover/related/related-papers.js';
import type { Reason } from '../../discover/related/relatedness.js';
import { wordsForTerms } from '../../discover/text/words-for-terms.js';
import { type Connection, type Edge, toConnection } from '../connection/connection.js';
import { toPageRequest } from '../connection/to-page-request.js';
import { toEntity } from '../entity/entity.type.js';
import type { EvidenceType } from '../evidence/evidence.type.js';
import { toEvidenceList } from '../evidence/to-evidence.js';
import { toPaperFilter } from '../filter/to-paper-filter.js';
import { type PaperType, toPaper } from '../paper/paper.type.js';
import type { RequestContext } from '../request/request-context.js';
import type { SharedEntityReasonType, SharedTextReasonType } from './reason.type.js';
import type { RelatedArguments } from './related-arguments.js';
import type { RelatedEdge } from './related-paper-connection.type.js';

/** One page of the papers related to a paper, found together with those of its neighbours. */
export async function paperRelatives(
  paper: PaperType,
  given: RelatedArguments,
  context: RequestContext,
): Promise<Connection<PaperType, Edge<PaperType> & RelatedEdge>> {
  const { store, loaders } = context;
  const filter = toPaperFilter(given.filter);
  const list = { field: 'Paper.related', parts: [paper.key, filter] };
  const page = toPageRequest(list, given);
  const relatives = await loaders
    .edge(`Paper.related ${JSON.stringify(filter)}`, (ids) => relatedPapers(store, ids, filter))
    .load(paper.key);
  return toConnection(relatives ? rankedPage(relatives.related, page) : EMPTY_PAGE, {
    list,
    toEdge: (related: RelatedPaper) => ({
      node: toPaper(related.profile.paper),
      score: related.score,
      reasons: related.reasons.map((reason) =>
        toReason(
          reason,
          { own: relatives?.profile ?? related.profile, other: related.profile },
          context,
        ),
      ),
    }),
  });
}

interface Pair {
  readonly own: ReadProfile;
  readonly other: ReadProfile;
}

function toReason(
  reason: Reason,
  { own, other }: Pair,
  context: RequestContext,
): SharedEntityReasonType | SharedTextReasonType {
  const { weight } = reason;
  if (reason.type === 'text') {
    const { title, abstract = '' } = toPaper(other.paper);
    return {
      typename: 'SharedTextReason',
      weight,
      terms: wordsForTerms(`${title}\n${abstract}`, reason.terms),
    };
  }
  const { entityId } = reason;
  return {
    typename: 'SharedEntityReason',
    weight,
    entity: toEntity(own.entities.get(entityId) ?? {}),
    relation: own.edges.get(entityId)?.relation ?? 'MENTIONS',
    otherRelation: other.edges.get(entityId)?.relation ?? 'MENTIONS',
    evidence: () => evidenceOf(own, entityId, context),
    otherEvidence: () => evidenceOf(other, entityId, context),
  };
}

async function evidenceOf(
  profile: ReadProfile,
  entityId: string,
  { store, loaders }: RequestContext,
): Promise<readonly EvidenceType[]> {
  const edge = await loaders
    .edge('evidence of edges', (keys) => evidenceOfEdges(store, keys))
    .load(edgeKey({ paperId: profile.id, entityId }));
  const paper = toPaper(profile.paper);
  return edge === undefined ? [] : toEvidenceList(edge, () => Promise.resolve(paper));
}
