import type { Edge, NameLink, PaperNode } from '../domain/graph.js';
import { quoteAround } from '../domain/quote.js';
import { joinsNames, spellingsOf } from './entity-tally.js';
import type { CountedSpelling } from './relink.js';

/** An edge with the paper whose text it quotes. */
export interface QuotedEdge {
  readonly edge: Edge;
  readonly paper: PaperNode;
}

/**
 * Gives each spelling its proof: the paper with the smallest id that says it is one with another
 * name, or else that spells it so, and the sentence there. `candidates` are the edges that came and those that the graph was asked for; a proof that
 * still stands competes with them. Returns the names that differ from those in the graph.
 */
export function proveSpellings(
  spellings: readonly CountedSpelling[],
  candidates: readonly QuotedEdge[],
): readonly NameLink[] {
  const bestBySpelling = new Map<string, QuotedEdge>();
  for (const candidate of candidates) {
    for (const surface of spellingsOf(candidate.edge)) {
      const place = placeOf(candidate.edge.entityId, surface);
      const best = bestBySpelling.get(place);
      if (best === undefined || isStronger(candidate.edge, best.edge)) {
        bestBySpelling.set(place, candidate);
      }
    }
  }
  return spellings.flatMap(({ proof, old, ...spelling }) => {
    const best = bestBySpelling.get(placeOf(spelling.entityId, spelling.surface));
    const stands = proof && { ...proof, joins: (old?.joined ?? 0) > 0 };
    const proven = strongerProof(stands, best && proofIn(best, spelling.surface));
    if (proven === undefined) return [];
    const { paperId, quote } = proven;
    const name = { ...spelling, paperId, ...(quote === undefined ? {} : { quote }) };
    return old !== undefined && isSameName(name, old) ? [] : [name];
  });
}

function placeOf(entityId: string, surface: string): string {
  return `${entityId}\n${surface}`;
}

interface Proof extends Pick<NameLink, 'paperId' | 'quote'> {
  readonly joins: boolean;
}

function isStronger(a: Edge, b: Edge): boolean {
  const [joinsA, joinsB] = [joinsNames(a), joinsNames(b)];
  return joinsA === joinsB ? a.paperId < b.paperId : joinsA;
}

function proofIn({ edge, paper }: QuotedEdge, surface: string): Proof {
  const place = edge.evidence.find((evidence) => evidence.surface === surface);
  const quote = place === undefined ? edge.quote : quoteOf(paper, place);
  const paperId = edge.paperId;
  return { paperId, joins: joinsNames(edge), ...(quote === undefined ? {} : { quote }) };
}

function quoteOf(paper: PaperNode, place: Edge['evidence'][number]): string | undefined {
  const { field, start, end } = place;
  if (field === 'metadata' || start === undefined || end === undefined) return undefined;
  const text = paper[field];
  return text === undefined ? undefined : quoteAround(text, start, end);
}

function strongerProof(a: Proof | undefined, b: Proof | undefined): Proof | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.joins !== b.joins) return a.joins ? a : b;
  return a.paperId < b.paperId ? a : b;
}

function isSameName(a: NameLink, b: NameLink): boolean {
  return (
    a.papers === b.papers &&
    a.canonical === b.canonical &&
    a.joined === b.joined &&
    a.paperId === b.paperId &&
    a.quote === b.quote
  );
}
