import { NAMED_KINDS } from '../domain/entity.js';
import { NAMED_RELATIONS } from '../domain/relation.js';

/** What is counted as true and false positives and false negatives; `otherType` for types that are none. */
export const COUNTED = [...NAMED_KINDS, 'otherType', 'untyped', 'topics', 'repositories'] as const;
export type Counted = (typeof COUNTED)[number];

const OUTCOMES = ['tp', 'fp', 'fn'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The relations that a prediction may give, and what is none of them. */
export const PREDICTED_RELATIONS = [...NAMED_RELATIONS, 'other'] as const;

const CONFUSION_START = COUNTED.length * OUTCOMES.length;
const SPELLED_AS_GOLD = CONFUSION_START + NAMED_RELATIONS.length * PREDICTED_RELATIONS.length;
const LENGTH = SPELLED_AS_GOLD + 1;

/**
 * The counts of one paper, or of many together. Flat, so that thousands of samples of papers are
 * summed in no time.
 */
export class Tally {
  private readonly counts = new Uint32Array(LENGTH);

  add(counted: Counted, outcome: Outcome, times = 1): void {
    this.increase(positionOf(counted, outcome), times);
  }

  /** Counts a matched entity with the relation of the gold and that of the prediction. */
  addRelation(gold: string, predicted: string): void {
    this.increase(relationPosition(gold, predicted), 1);
  }

  addSpelledAsGold(): void {
    this.increase(SPELLED_AS_GOLD, 1);
  }

  addAll(other: Tally): void {
    for (let index = 0; index < LENGTH; index += 1) {
      this.increase(index, other.at(index));
    }
  }

  count(counted: Counted, outcome: Outcome): number {
    return this.at(positionOf(counted, outcome));
  }

  /** How many matched entities of one gold relation were given one predicted relation. */
  relations(gold: string, predicted: string): number {
    return this.at(relationPosition(gold, predicted));
  }

  get spelledAsGold(): number {
    return this.at(SPELLED_AS_GOLD);
  }

  private at(index: number): number {
    return this.counts[index] ?? 0;
  }

  private increase(index: number, times: number): void {
    this.counts[index] = this.at(index) + times;
  }
}

function positionOf(counted: Counted, outcome: Outcome): number {
  return COUNTED.indexOf(counted) * OUTCOMES.length + OUTCOMES.indexOf(outcome);
}

function relationPosition(gold: string, predicted: string): number {
  const names: readonly string[] = NAMED_RELATIONS;
  const row = names.indexOf(gold);
  const column = names.indexOf(predicted);
  const width = PREDICTED_RELATIONS.length;
  return CONFUSION_START + row * width + (column === -1 ? width - 1 : column);
}
