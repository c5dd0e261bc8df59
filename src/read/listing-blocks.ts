import type { Line } from './line.js';
import { headingRank, isPageFurniture, withoutLabel } from './listing-furniture.js';

/**
 * A part of a listing. `sentence` is a paragraph of one sentence: a short abstract, or a title
 * that ends in a full stop.
 */
export interface Block {
  readonly kind: 'heading' | 'sentence' | 'abstract' | 'furniture';
  /** The line it begins at, counted from 1. */
  readonly line: number;
  readonly text: string;
  /** How likely a heading is a title: 2 as usual, 1 a lone word, 0 a list of names. */
  readonly rank: number;
  /** Why an abstract cannot be used. */
  readonly problem?: string;
}

/** Groups lines between blank lines and says what each group is. Holds one group at most. */
export async function* splitBlocks(lines: AsyncIterable<Line>): AsyncGenerator<Block> {
  let group: Line[] = [];
  let length = 0;
  for await (const line of lines) {
    if (line.problem === undefined && line.text.trim() === '') {
      yield* blocksOf(group);
      group = [];
      length = 0;
      continue;
    }
    if (followsParagraph(group.at(-1), line)) {
      yield* blocksOf(group);
      group = [];
      length = 0;
    }
    if (length <= LONGEST_GROUP) {
      length += line.text.length;
      group.push(length <= LONGEST_GROUP ? line : tooLong(line));
    }
  }
  yield* blocksOf(group);
}

// Ten times the longest abstract in use: what is longer is not a listing of papers.
const LONGEST_GROUP = 100_000;
// A text whose lines are longer than this is not wrapped: each paragraph is a line.
const LONGEST_WRAPPED_LINE = 240;
// Of 88,000 titles three are longer, of the abstracts one in a thousand is shorter than half of it.
const LONGEST_TITLE = 400;
const TITLE_WORDS = 60;
const TITLE_LINES = 3;

/** Whether a line begins the next title right below an unwrapped paragraph. */
function followsParagraph(previous: Line | undefined, { text }: Line): boolean {
  return (
    (previous?.text.length ?? 0) > LONGEST_WRAPPED_LINE &&
    text.length <= LONGEST_WRAPPED_LINE &&
    !endsSentence(text)
  );
}

function tooLong(line: Line): Line {
  const problem = `the paragraph has over ${LONGEST_GROUP} characters, expected an abstract`;
  return { number: line.number, text: line.text.slice(0, LONGEST_TITLE), problem };
}

function blocksOf(group: readonly Line[]): readonly Block[] {
  const damaged = group.find(({ problem }) => problem !== undefined);
  if (damaged?.problem !== undefined) {
    const { number, problem, text } = damaged;
    return [
      { kind: 'abstract', line: number, text: text.slice(0, LONGEST_TITLE), rank: 2, problem },
    ];
  }
  return partsOf(group).flatMap(blocksOfPart);
}

/** Cuts a title from the unwrapped paragraph right below it. */
function partsOf(group: readonly Line[]): readonly (readonly Line[])[] {
  const start = group.findIndex(({ text }) => text.length > LONGEST_WRAPPED_LINE);
  const parts = start === -1 ? [group] : [group.slice(0, start), group.slice(start)];
  return parts.filter((part) => part.length > 0);
}

function blocksOfPart(part: readonly Line[]): readonly Block[] {
  const start = part.findIndex(({ text }) => !isPageFurniture(text));
  if (start === -1) {
    return [toBlock('furniture', part.slice(0, 1))];
  }
  const kind = kindOf(joined(part.slice(start)));
  if (kind !== 'heading') {
    return [toBlock(kind, part.slice(start))];
  }
  const unknown = part.filter(({ text }) => !isPageFurniture(text));
  const likely = unknown.filter(({ text }) => headingRank(text) > 0);
  const lines = likely.length > 0 ? likely : unknown;
  return lines.length <= TITLE_LINES
    ? [toBlock('heading', lines)]
    : lines.map((line) => toBlock('heading', [line]));
}

/** An abstract keeps its line breaks; a title is one line, however the page wrapped it. */
function toBlock(kind: Block['kind'], lines: readonly Line[]): Block {
  const isWrappedTitle = kind === 'heading' || kind === 'furniture';
  const whole = isWrappedTitle
    ? joined(lines)
    : lines
        .map(({ text }) => text)
        .join('\n')
        .trim();
  const text = withoutLabel(whole);
  return { kind, line: lines[0]?.number ?? 0, text, rank: headingRank(text) };
}

function joined(lines: readonly Line[]): string {
  return lines.map(({ text }) => text.trim()).join(' ');
}

function kindOf(text: string): 'heading' | 'sentence' | 'abstract' {
  const words = text.split(/\s+/).length;
  if (text.length > LONGEST_TITLE || words > TITLE_WORDS) {
    return 'abstract';
  }
  const hasInnerEnd = /[.!?]\s+\p{Lu}|[。！？]./u.test(text);
  // Scripts without spaces between words: forty characters say as much as eight words.
  if (endsSentence(text) && (words >= 8 || text.length >= 40)) {
    return words >= 20 && hasInnerEnd ? 'abstract' : 'sentence';
  }
  return words > 30 || (words >= 25 && hasInnerEnd) ? 'sentence' : 'heading';
}

function endsSentence(text: string): boolean {
  return /[.。][)"'”’]?$/.test(text.trimEnd().slice(-2));
}
