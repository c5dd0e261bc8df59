import { NAMED_KINDS } from '../domain/entity.js';
import { align } from './align.js';
import type { AnnotatedPaper, PredictedPaper } from './annotation.js';
import { normalUrl } from './normal-form.js';
import { type Counted, Tally } from './tally.js';

/** How sure a prediction was, and whether the gold has it with that type. */
export interface Judgement {
  readonly confidence: number;
  readonly isRight: boolean;
}

export interface PaperScore {
  readonly title: string;
  readonly isPredicted: boolean;
  readonly tally: Tally;
  /** Of the predictions with a confidence, without those that name something optional. */
  readonly judgements: readonly Judgement[];
}

/** Scores one paper; one without a prediction is all misses. */
export function scorePaper(
  gold: AnnotatedPaper,
  predicted: PredictedPaper | undefined,
): PaperScore {
  const tally = new Tally();
  const { entities, topics, repositories } = predicted ?? NOTHING;
  const judgements = scoreTyped(gold.entities, entities, tally);
  scoreUntyped(gold.entities, entities, tally);
  scoreTopics(gold.topics, topics, tally);
  scoreRepositories(gold.repositories, repositories, tally);
  return { title: gold.title, isPredicted: predicted !== undefined, tally, judgements };
}

const NOTHING: Omit<PredictedPaper, 'title'> = { entities: [], topics: [], repositories: [] };

function scoreTyped(
  gold: AnnotatedPaper['entities'],
  predicted: PredictedPaper['entities'],
  tally: Tally,
): readonly Judgement[] {
  const { matches, spurious, missed } = align(gold, predicted, 'typed');
  for (const match of matches) {
    tally.add(countedType(gold[match.gold]?.type), 'tp');
  }
  for (const index of spurious) {
    tally.add(countedType(predicted[index]?.type), 'fp');
  }
  for (const index of missed) {
    tally.add(countedType(gold[index]?.type), 'fn');
  }
  const judge = (index: number, isRight: boolean): readonly Judgement[] => {
    const confidence = predicted[index]?.confidence;
    return confidence === undefined ? [] : [{ confidence, isRight }];
  };
  return [
    ...matches.flatMap(({ prediction }) => judge(prediction, true)),
    ...spurious.flatMap((index) => judge(index, false)),
  ];
}

/** Relations and spellings are judged where names match, whatever the types. */
function scoreUntyped(
  gold: AnnotatedPaper['entities'],
  predicted: PredictedPaper['entities'],
  tally: Tally,
): void {
  const { matches, spurious, missed } = align(gold, predicted, 'preferTyped');
  tally.add('untyped', 'tp', matches.length);
  tally.add('untyped', 'fp', spurious.length);
  tally.add('untyped', 'fn', missed.length);
  for (const match of matches) {
    const wanted = gold[match.gold];
    const found = predicted[match.prediction];
    tally.addRelation(wanted?.relation ?? '', found?.relation ?? '');
    if (wanted?.name === found?.name) {
      tally.addSpelledAsGold();
    }
  }
}

function scoreTopics(
  gold: AnnotatedPaper['topics'],
  predicted: PredictedPaper['topics'],
  tally: Tally,
): void {
  const { matches, spurious, missed } = align(gold, predicted, 'untyped');
  tally.add('topics', 'tp', matches.length);
  tally.add('topics', 'fp', spurious.length);
  tally.add('topics', 'fn', missed.length);
}

function scoreRepositories(
  gold: AnnotatedPaper['repositories'],
  predicted: PredictedPaper['repositories'],
  tally: Tally,
): void {
  const wanted = addressesOf(gold);
  const found = addressesOf(predicted);
  const shared = [...wanted].filter((url) => found.has(url)).length;
  tally.add('repositories', 'tp', shared);
  tally.add('repositories', 'fp', found.size - shared);
  tally.add('repositories', 'fn', wanted.size - shared);
}

function addressesOf(repositories: AnnotatedPaper['repositories']): Set<string> {
  return new Set(repositories.map(({ url }) => normalUrl(url)).filter((url) => url !== ''));
}

function countedType(type: string | undefined): Counted {
  return NAMED_KINDS.find((kind) => kind === type) ?? 'otherType';
}
