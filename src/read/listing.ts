import type { Format } from './format.js';
import { splitLines } from './line.js';
import { type Block, splitBlocks } from './listing-blocks.js';
import { type Place, type ReadOutcome, rejected } from './read-outcome.js';

/**
 * A page of papers as plain text: a title line, then the abstract as a paragraph, apart by blank
 * lines. Page furniture (menus, dates, bylines) is passed over; a title without an abstract and
 * an abstract without a title are outcomes with their lines.
 */
export const listing: Format = {
  name: 'listing',
  sniff: () => true,
  read: async function* ({ name, chunks }) {
    const pairing = new Pairing(name);
    let previous: Block | undefined;
    for await (const block of splitBlocks(splitLines(chunks))) {
      if (previous !== undefined) {
        yield* pairing.take(previous, block);
      }
      previous = block;
    }
    if (previous !== undefined) {
      yield* pairing.take(previous);
    }
    yield* pairing.titlesWithoutAbstract();
  },
};

// Between a title and its abstract stand few other lines; an index of titles may be endless.
const MOST_WAITING = 20;

/** Joins titles to the abstracts that follow them. */
class Pairing {
  private headings: Block[] = [];
  private furniture: Block | undefined;

  constructor(private readonly source: string) {}

  /** What a block completes; `next` decides whether a lone sentence is a title or an abstract. */
  take(block: Block, next?: Block): readonly ReadOutcome[] {
    if (block.kind === 'furniture') {
      this.furniture = block;
      return [];
    }
    if (block.kind === 'heading' || (block.kind === 'sentence' && this.isTitle(next))) {
      const outcomes = this.headings.length < MOST_WAITING ? [] : this.titlesWithoutAbstract();
      this.headings.push(block.kind === 'sentence' ? asTitle(block) : block);
      return outcomes;
    }
    const title = this.headings.findLast(({ rank }) => rank === this.bestRank());
    const outcomes = this.titlesWithoutAbstract(title);
    const furniture = this.furniture;
    this.furniture = undefined;
    if (title === undefined) {
      return [...outcomes, this.untitled(block, furniture)];
    }
    if (block.problem !== undefined) {
      const reason = `the abstract of "${title.text}" cannot be read: ${block.problem}`;
      return [...outcomes, rejected(this.at(block), reason, block.text)];
    }
    const paper = {
      title: title.text,
      abstract: block.text,
      status: 'ACTIVE',
      externalIds: {},
      authors: [],
      codeLinks: [],
    } as const;
    return [...outcomes, { ok: true, paper, at: this.at(title), warnings: [] }];
  }

  /** Lets go of the headings that wait, except the one that became a title. */
  titlesWithoutAbstract(title?: Block): readonly ReadOutcome[] {
    const bestRank = this.bestRank();
    const isPassedOver = ({ rank }: Block): boolean => rank < bestRank;
    const outcomes = this.headings
      .filter((heading) => heading !== title && !isPassedOver(heading))
      .map((heading) => {
        const reason = 'a title without an abstract, expected a paragraph after it';
        return rejected(this.at(heading), reason, heading.text);
      });
    this.headings = [];
    return outcomes;
  }

  private untitled(block: Block, furniture: Block | undefined): ReadOutcome {
    if (block.problem !== undefined) {
      return rejected(this.at(block), block.problem, block.text);
    }
    const before =
      furniture === undefined ? '' : ` (line ${furniture.line}, "${furniture.text}", is none)`;
    const reason = `an abstract without a title, expected a title line before it${before}`;
    return rejected(this.at(block), reason, block.text);
  }

  private isTitle(next: Block | undefined): boolean {
    return this.bestRank() < 2 && next?.kind === 'abstract';
  }

  private bestRank(): number {
    return Math.max(-1, ...this.headings.map(({ rank }) => rank));
  }

  private at(block: Block): Place {
    return { source: this.source, line: block.line };
  }
}

/** A title is one line, however the page wrapped it. */
function asTitle(block: Block): Block {
  return { ...block, text: block.text.replace(/\s*\n\s*/g, ' '), rank: 2 };
}
