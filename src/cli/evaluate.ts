import { resolve } from 'node:path';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { AppError } from '../domain/app-error.js';
import {
  type AnnotatedPaper,
  type PredictedPaper,
  parseAnnotatedPaper,
  parsePredictedPaper,
} from '../evaluate/annotation.js';
import { evaluate } from '../evaluate/evaluation.js';
import { readJsonl } from '../evaluate/read-jsonl.js';
import { toReport } from '../evaluate/report.js';
import { roundFigures } from '../evaluate/round-figures.js';
import { toPrediction } from '../evaluate/to-prediction.js';
import { createExtractor } from '../extract/extract-paper.js';
import { loadModels } from '../extract/model/load-models.js';
import { crossValidate } from '../train/cross-validate.js';
import { complain, print } from './console.js';
import { evaluateLinkCommand } from './evaluate-link.js';

interface Flags {
  readonly json?: true;
  readonly folds: number;
  readonly seed: number;
  readonly predictions?: string;
}

// Exit codes, as those of papergraph.
const FAILED = 1;
const WRONG_USE = 64;

const DEFAULT_PAPERS = '../shared/gold/train.jsonl';
/** What `npm run train` learns from. */
const TRAINING_FILES = [DEFAULT_PAPERS, '../shared/gold/seeds.jsonl'];
// Often enough to see that it goes on, a minute or so apart.
const PAPERS_PER_REPORT = 200;

const program = new Command('evaluate')
  .description('score extraction against annotated papers')
  .argument(
    '[file]',
    `annotated papers, one JSON object a line; ${DEFAULT_PAPERS} cross-validated where left out`,
  )
  .option(
    '--predictions <file>',
    'score these predictions, one JSON object a line, instead of the models',
  )
  .option('--folds <number>', 'parts to cross-validate over', foldsOf, 4)
  .option('--seed <number>', 'draws the folds and the samples of the intervals', wholeNumber, 1)
  .option('--json', 'JSON instead of a table')
  .showHelpAfterError()
  .exitOverride()
  .addHelpText(
    'after',
    `
Examples:
  npm run evaluate                                     how good the method is on papers it never saw
  npm run evaluate -- gold.jsonl                       how good the models under models/ are on a file
  npm run evaluate -- gold.jsonl --predictions p.jsonl how good any predictions are
  npm run --silent evaluate -- --json > scores.json`,
  )
  .addCommand(evaluateLinkCommand())
  .action(async (file: string | undefined, flags: Flags) => {
    const gold = readJsonl(file ?? DEFAULT_PAPERS, parseAnnotatedPaper);
    const predicted = await predictionsFor(gold, file, flags);
    const { notes, ...evaluation } = evaluate(gold, predicted, { seed: flags.seed });
    for (const note of notes) complain(`note: ${note}`);
    print(
      flags.json
        ? JSON.stringify(roundFigures(evaluation), null, 2)
        : toReport({ notes, ...evaluation }),
    );
  });

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = FAILED;
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USE;
  else
    complain(
      error instanceof AppError ? `evaluate: ${error.message}` : String((error as Error).stack),
    );
}

async function predictionsFor(
  gold: readonly AnnotatedPaper[],
  file: string | undefined,
  flags: Flags,
): Promise<readonly PredictedPaper[]> {
  if (flags.predictions !== undefined) return readJsonl(flags.predictions, parsePredictedPaper);
  if (file === undefined) return crossValidated(gold, flags);
  if (TRAINING_FILES.some((learned) => resolve(learned) === resolve(file))) {
    complain('note: the models learned from these papers: the figures say how well they remember');
  }
  const { extract } = createExtractor();
  return gold.map((paper) => toPrediction(paper.title, extract(paper)));
}

async function crossValidated(
  gold: readonly AnnotatedPaper[],
  { folds, seed }: Flags,
): Promise<readonly PredictedPaper[]> {
  const { phrases } = loadModels().models.tables;
  const predicted: PredictedPaper[] = [];
  complain(`learning ${folds} times, each from all but a part of ${gold.length} papers`);
  for await (const { paper, extraction } of crossValidate(gold, { folds, seed, phrases })) {
    predicted.push(toPrediction(paper.title, extraction));
    if (predicted.length % PAPERS_PER_REPORT === 0) complain(`${predicted.length} papers held out`);
  }
  return predicted;
}

function foldsOf(text: string): number {
  const folds = wholeNumber(text);
  if (folds < 2) throw new InvalidArgumentError(`expected at least 2, found ${folds}`);
  return folds;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text))
    throw new InvalidArgumentError(`expected a whole number, found "${text}"`);
  return Number(text);
}
