/** The annotated papers as vectors of hashed terms, and their topics. */
export interface NeighbourParts {
  /** Ascending term hashes; term t occurs in `papers[starts[t]..starts[t + 1]]`. */
  readonly terms: Uint32Array;
  readonly starts: Uint32Array;
  readonly papers: Uint16Array;
  /** Each posting's share of its paper's unit vector, in 255ths. */
  readonly weights: Uint8Array;
  /** Topics of paper p: `topics[topicStarts[p]..topicStarts[p + 1]]`, as entries of the vocabulary. */
  readonly topicStarts: Uint32Array;
  readonly topics: Uint16Array;
}

/** Finds the topics of the annotated papers that are most like a text. */
export interface PaperNeighbours {
  /** Topics with their share of the nearest papers' likeness; `without` leaves one paper out. */
  readonly topicsNear: (
    terms: ReadonlyMap<number, number>,
    without?: number,
  ) => ReadonlyMap<number, number>;
}

// Papers whose topics are asked for; more blur, fewer are chance.
const NEAREST = 25;

export function createPaperNeighbours(parts: NeighbourParts): PaperNeighbours {
  const termIndex = new Map<number, number>();
  parts.terms.forEach((term, index) => {
    termIndex.set(term, index);
  });
  const paperCount = parts.topicStarts.length - 1;
  return {
    topicsNear: (terms, without = -1) => {
      const likeness = new Float64Array(paperCount);
      for (const [term, weight] of terms) {
        const index = termIndex.get(term);
        if (index === undefined) continue;
        const from = parts.starts[index] ?? 0;
        const to = parts.starts[index + 1] ?? 0;
        // The term's rarity stands in the stored weight; it counts on the asking side as well.
        const rarity = Math.log((paperCount + 1) / (to - from));
        for (let at = from; at < to; at += 1) {
          const paper = parts.papers[at] ?? 0;
          likeness[paper] = (likeness[paper] ?? 0) + weight * rarity * (parts.weights[at] ?? 0);
        }
      }
      if (without >= 0) likeness[without] = 0;
      return votes(parts, nearestOf(likeness));
    },
  };
}

interface Neighbour {
  readonly paper: number;
  readonly likeness: number;
}

/** The most similar papers, the nearest first; of equals the earlier. */
function nearestOf(likeness: Float64Array): readonly Neighbour[] {
  const nearest: Neighbour[] = [];
  let least = 0;
  for (let paper = 0; paper < likeness.length; paper += 1) {
    const value = likeness[paper] ?? 0;
    if (value <= least) continue;
    let at = nearest.length;
    while (at > 0 && (nearest[at - 1]?.likeness ?? 0) < value) at -= 1;
    nearest.splice(at, 0, { paper, likeness: value });
    if (nearest.length <= NEAREST) continue;
    nearest.pop();
    least = nearest.at(-1)?.likeness ?? 0;
  }
  return nearest;
}

function votes(parts: NeighbourParts, nearest: readonly Neighbour[]): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  const sum = nearest.reduce((total, { likeness }) => total + likeness, 0);
  for (const { paper, likeness } of nearest) {
    const to = parts.topicStarts[paper + 1] ?? 0;
    for (let at = parts.topicStarts[paper] ?? 0; at < to; at += 1) {
      const topic = parts.topics[at] ?? 0;
      shares.set(topic, (shares.get(topic) ?? 0) + likeness / sum);
    }
  }
  return shares;
}
