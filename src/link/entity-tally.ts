import type { EntityKind } from '../domain/entity.js';
import type { Edge, EntityNode, NameLink } from '../domain/graph.js';

/**
 * What all papers together say of one entity, in whole numbers only: adding and taking away
 * papers in any order gives the same sums.
 */
export interface EntityTally {
  readonly id: string;
  readonly papers: number;
  readonly votes: Readonly<Partial<Record<EntityKind, number>>>;
  readonly spellings: ReadonlyMap<string, SpellingTally>;
}

export interface SpellingTally {
  readonly papers: number;
  /** How many of them as the canonical name. */
  readonly canonical: number;
  /** How many of them say that it and another name are one. */
  readonly joined: number;
}

export function emptyTally(id: string): EntityTally {
  return { id, papers: 0, votes: {}, spellings: new Map() };
}

/** The tally of an entity as the graph stores it. */
export function tallyOf(entity: EntityNode, names: readonly NameLink[]): EntityTally {
  return {
    id: entity.id,
    papers: entity.paperCount,
    votes: entity.votes,
    spellings: new Map(
      names.map(({ surface, papers, canonical, joined }) => [
        surface,
        { papers, canonical, joined },
      ]),
    ),
  };
}

/** The tally after edges to its entity went and came. */
export function retally(
  tally: EntityTally,
  removed: readonly Edge[],
  added: readonly Edge[],
): EntityTally {
  const votes = { ...tally.votes };
  const spellings = new Map(tally.spellings);
  const count = (edge: Edge, by: 1 | -1) => {
    for (const [kind, vote] of Object.entries(edge.votes) as [EntityKind, number][]) {
      votes[kind] = (votes[kind] ?? 0) + by * vote;
    }
    for (const surface of spellingsOf(edge)) {
      const { papers = 0, canonical = 0, joined = 0 } = spellings.get(surface) ?? {};
      const counted = {
        papers: papers + by,
        canonical: canonical + (surface === edge.name ? by : 0),
        joined: joined + (joinsNames(edge) ? by : 0),
      };
      if (counted.papers > 0) spellings.set(surface, counted);
      else spellings.delete(surface);
    }
  };
  for (const edge of added) count(edge, 1);
  for (const edge of removed) count(edge, -1);
  return { id: tally.id, papers: tally.papers + added.length - removed.length, votes, spellings };
}

/** Whether the paper itself says that two names of the entity are one. */
export function joinsNames({ bonds }: Edge): boolean {
  return bonds.length > 0;
}

/** The distinct spellings that an edge gives its entity: its name and, but for addresses, its surfaces. */
export function spellingsOf(edge: Edge): readonly string[] {
  if (edge.entityId.startsWith('repository:')) return [edge.name];
  return [...new Set([edge.name, ...edge.evidence.map(({ surface }) => surface)])];
}
