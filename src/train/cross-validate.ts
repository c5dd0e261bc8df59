import type { Extraction } from '../domain/extraction.js';
import { extractorOf } from '../extract/extract-paper.js';
import type { PhraseTable } from '../extract/model/phrase-table.js';
import type { AnnotatedPaper } from './gold/annotated-paper.js';
import { preparePaper } from './gold/prepared-paper.js';
import { createRandom, shuffled } from './optimize/random.js';
import { trainModels } from './train-models.js';

export interface CrossValidationOptions {
  readonly folds: number;
  readonly seed: number;
  /** The phrases of the collection without annotations; `loadModels().models.tables.phrases` has those of the package. */
  readonly phrases: PhraseTable;
}

export interface ValidatedPaper {
  readonly paper: AnnotatedPaper;
  /** What models find in it that have been learned from the other folds alone. */
  readonly extraction: Extraction;
}

/** Extractions of all papers, fold by fold, each by models that have not seen its annotation. */
export async function* crossValidate(
  papers: readonly AnnotatedPaper[],
  { folds, seed, phrases }: CrossValidationOptions,
): AsyncIterable<ValidatedPaper> {
  const inOrder = shuffled(papers, createRandom(seed));
  for (let fold = 0; fold < folds; fold += 1) {
    const seen = inOrder.filter((_, index) => index % folds !== fold).map(preparePaper);
    const extractor = extractorOf(trainModels(seen, phrases).models, `fold ${fold}`);
    for (const [index, paper] of inOrder.entries()) {
      if (index % folds !== fold) continue;
      const { title, abstract } = paper;
      yield { paper, extraction: extractor.extract({ title, abstract }) };
    }
  }
}
