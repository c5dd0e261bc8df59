import { nameSpaceOf } from '../domain/entity.js';
import type {
  ExtractedEntity,
  ExtractedRepository,
  ExtractedTopic,
  Extraction,
  Mention,
} from '../domain/extraction.js';
import type { Edge, Evidence, PaperNode } from '../domain/graph.js';
import { nameKey } from '../domain/name-key.js';
import { quoteAround } from '../domain/quote.js';
import { NAMED_RELATIONS, type Relation } from '../domain/relation.js';
import { parseRepositoryUrl, type RepositoryAddress } from '../domain/repository-url.js';

/**
 * The edges of one paper, one an entity, sorted by entity: what extraction found in its text, and
 * the repositories that its source's metadata states.
 */
export function edgesOfPaper(paper: PaperNode, extraction: Extraction): readonly Edge[] {
  const claims = [
    ...extraction.entities.map((entity) => claimOfEntity(paper, entity)),
    ...extraction.topics.map((topic) => claimOfTopic(paper, topic)),
    ...extraction.repositories.map((repository) => claimOfRepository(paper, repository)),
    ...paper.codeLinks.map((link) => claimOfCodeLink(paper, link)),
  ];
  const edgeByEntity = new Map<string, Edge>();
  for (const claim of claims) {
    if (claim === undefined) continue;
    const other = edgeByEntity.get(claim.entityId);
    edgeByEntity.set(claim.entityId, other ? joinClaims(other, claim) : claim);
  }
  return [...edgeByEntity.values()].sort((a, b) => (a.entityId < b.entityId ? -1 : 1));
}

function claimOfEntity(paper: PaperNode, entity: ExtractedEntity): Edge | undefined {
  const key = nameKey(entity.name);
  if (key === '') return undefined;
  const { Method, Model } = entity.typeProbabilities;
  // Where neither was likely, the data set's probability is no vote on the other two.
  const methodVote = Method + Model > 0 ? Math.round((1000 * Method) / (Method + Model)) : 500;
  return {
    ...claim(paper, entity),
    entityId: `${nameSpaceOf(entity.type)}:${key}`,
    relation: entity.relation,
    votes:
      entity.type === 'Dataset'
        ? { Dataset: 1000 }
        : { Method: methodVote, Model: 1000 - methodVote },
  };
}

function claimOfTopic(paper: PaperNode, topic: ExtractedTopic): Edge | undefined {
  const key = nameKey(topic.name);
  if (key === '') return undefined;
  return {
    ...claim(paper, topic),
    entityId: `topic:${key}`,
    relation: 'ABOUT',
    votes: { Topic: 1000 },
  };
}

function claimOfRepository(paper: PaperNode, repository: ExtractedRepository): Edge | undefined {
  const address = parseRepositoryUrl(repository.url);
  if (address === undefined) return undefined;
  const relation: Relation = repository.relation === 'OFFICIAL' ? 'RELEASES' : 'LINKS_TO';
  return {
    ...claim(paper, { ...repository, name: nameOf(address) }),
    ...repositoryEnd(address),
    relation,
  };
}

function claimOfCodeLink(paper: PaperNode, link: string): Edge | undefined {
  const address = parseRepositoryUrl(link);
  if (address === undefined) return undefined;
  return {
    paperId: paper.id,
    ...repositoryEnd(address),
    relation: 'RELEASES',
    confidence: 1,
    origin: 'metadata',
    extractor: paper.extractor,
    name: nameOf(address),
    evidence: [{ field: 'metadata', surface: link }],
  };
}

function repositoryEnd(address: RepositoryAddress): Pick<Edge, 'entityId' | 'votes'> {
  return { entityId: `repository:${address.key}`, votes: { Repository: 1000 } };
}

/** A repository is spelled by its address without scheme, from which all else is read. */
function nameOf(address: RepositoryAddress): string {
  return address.url.replace(/^https:\/\//, '');
}

function claim(
  paper: PaperNode,
  found: {
    readonly name: string;
    readonly confidence: number;
    readonly mentions: readonly Mention[];
  },
): Omit<Edge, 'entityId' | 'relation' | 'votes'> {
  const [first] = found.mentions;
  const text = first === undefined ? undefined : paper[first.field];
  return {
    paperId: paper.id,
    // Four decimals: more than any calibration can mean, and the same on every engine.
    confidence: Math.round(found.confidence * 10_000) / 10_000,
    origin: 'extracted',
    extractor: paper.extractor,
    name: found.name,
    ...(first && text ? { quote: quoteAround(text, first.start, first.end) } : {}),
    evidence: found.mentions.map(({ field, start, end, surface }) => ({
      field,
      start,
      end,
      surface,
    })),
  };
}

/** Two claims on one entity: the stronger relation and confidence, the evidence of both. */
function joinClaims(a: Edge, b: Edge): Edge {
  const [strong, weak] = strengthOf(a) <= strengthOf(b) ? [a, b] : [b, a];
  const quote = strong.quote ?? weak.quote;
  return {
    ...strong,
    confidence: Math.max(a.confidence, b.confidence),
    ...(quote === undefined ? {} : { quote }),
    evidence: distinctEvidence([...strong.evidence, ...weak.evidence]),
  };
}

const RELATIONS_BY_STRENGTH: readonly Relation[] = [
  ...NAMED_RELATIONS,
  'ABOUT',
  'RELEASES',
  'LINKS_TO',
];

function strengthOf(edge: Edge): number {
  return RELATIONS_BY_STRENGTH.indexOf(edge.relation);
}

function distinctEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  const byPlace = new Map(evidence.map((one) => [JSON.stringify(one), one]));
  return [...byPlace.values()];
}
