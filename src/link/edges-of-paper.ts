import { nameSpaceOf } from '../domain/entity.js';
import type {
  ExtractedEntity,
  ExtractedRepository,
  ExtractedTopic,
  Extraction,
  Mention,
} from '../domain/extraction.js';
import type { Edge, Evidence, PaperNode } from '../domain/graph.js';
import { quoteAround } from '../domain/quote.js';
import { NAMED_RELATIONS, type Relation } from '../domain/relation.js';
import { parseRepositoryUrl, type RepositoryAddress } from '../domain/repository-url.js';
import { phraseKey } from './acronym/phrase-key.js';
import type { FormKnowledge } from './form/form-knowledge.js';
import { formsOfNames } from './form/forms-of-names.js';
import type { FormSpace } from './form/known-senses.js';
import { type FormsInContext, type FormWorld, resolveForms } from './form/resolve-forms.js';
import { contextVector } from './knowledge/context-vectors.js';

/** What one paper says of one thing, before it is known which entity that is. */
export type Claim =
  | { readonly edge: Edge; readonly found?: undefined }
  | { readonly edge: Omit<Edge, 'entityId'>; readonly found: FormsInContext };

/** All that extraction found in a paper's text, and the repositories that its metadata states. */
export function claimsOfPaper(
  paper: PaperNode,
  extraction: Extraction,
  knowledge: FormKnowledge,
): readonly Claim[] {
  const named = [
    ...extraction.entities.map((entity) => ({
      found: entity,
      space: nameSpaceOf(entity.type) as FormSpace,
      relation: entity.relation,
      votes: votesOf(entity),
    })),
    ...extraction.topics.map((topic) => ({
      found: topic,
      space: 'topic' as const,
      relation: 'ABOUT' as const,
      votes: { Topic: 1000 },
    })),
  ];
  const repositories = [
    ...extraction.repositories.map((repository) => claimOfRepository(paper, repository)),
    ...paper.codeLinks.map((link) => claimOfCodeLink(paper, link)),
  ];
  return [
    ...named.flatMap((one) => claimOfNamed(paper, one, knowledge) ?? []),
    ...repositories.flatMap((edge) => (edge === undefined ? [] : [{ edge }])),
  ];
}

/** The edges that claims of one paper come to, one an entity, sorted by entity. */
export function edgesOfClaims(claims: readonly Claim[], world: FormWorld): readonly Edge[] {
  const edgeByEntity = new Map<string, Edge>();
  for (const claim of claims) {
    const edge = claim.found === undefined ? claim.edge : resolvedEdge(claim, world);
    const other = edgeByEntity.get(edge.entityId);
    edgeByEntity.set(edge.entityId, other ? joinClaims(other, edge) : edge);
  }
  return [...edgeByEntity.values()].sort((a, b) => (a.entityId < b.entityId ? -1 : 1));
}

function resolvedEdge(
  { edge, found }: Extract<Claim, { readonly found: FormsInContext }>,
  world: FormWorld,
): Edge {
  const { entityId, certainty } = resolveForms(found, world);
  return { ...edge, entityId, confidence: fourDecimals(edge.confidence * certainty) };
}

interface NamedFinding {
  readonly found: ExtractedEntity | ExtractedTopic;
  readonly space: FormSpace;
  readonly relation: Relation;
  readonly votes: Edge['votes'];
}

function claimOfNamed(
  paper: PaperNode,
  { found, space, relation, votes }: NamedFinding,
  knowledge: FormKnowledge,
): Claim | undefined {
  // An alias that this text does not have, a known one, is no word of this paper.
  const written = new Set(found.mentions.map(({ surface }) => surface));
  const names = [found.name, ...[...found.aliases, ...written].filter((one) => written.has(one))];
  const forms = formsOfNames([...new Set(names)], space, knowledge);
  if (forms === undefined) return undefined;
  const { short, long } = forms;
  const edge = {
    ...claim(paper, found),
    relation,
    votes,
    forms: [short, long].flatMap((key) => (key === undefined ? [] : [`${space}:${key}`])),
    bonds: short === undefined || long === undefined ? [] : [`${space}:${short}=${space}:${long}`],
  };
  const context = () => {
    const own = new Set(phraseKey(names.join(' ')).split(' '));
    const terms = phraseKey(`${paper.title}. ${edge.quote ?? ''}`).split(' ');
    return contextVector(
      terms.filter((term) => !own.has(term)),
      knowledge.names.termVectors,
    );
  };
  return { edge, found: { space, forms, context } };
}

function votesOf({ type, typeProbabilities: { Method, Model } }: ExtractedEntity): Edge['votes'] {
  if (type === 'Dataset') return { Dataset: 1000 };
  // Where neither was likely, the data set's probability is no vote on the other two.
  const methodVote = Method + Model > 0 ? Math.round((1000 * Method) / (Method + Model)) : 500;
  return { Method: methodVote, Model: 1000 - methodVote };
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

function repositoryEnd(
  address: RepositoryAddress,
): Pick<Edge, 'entityId' | 'votes' | 'forms' | 'bonds'> {
  return {
    entityId: `repository:${address.key}`,
    votes: { Repository: 1000 },
    forms: [],
    bonds: [],
  };
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
): Omit<Edge, 'entityId' | 'relation' | 'votes' | 'forms' | 'bonds'> {
  const [first] = found.mentions;
  const text = first === undefined ? undefined : paper[first.field];
  return {
    paperId: paper.id,
    confidence: fourDecimals(found.confidence),
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

/** More decimals than any calibration can mean would differ between engines. */
function fourDecimals(probability: number): number {
  return Math.round(probability * 10_000) / 10_000;
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
    forms: [...new Set([...strong.forms, ...weak.forms])].sort(),
    bonds: [...new Set([...strong.bonds, ...weak.bonds])].sort(),
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
