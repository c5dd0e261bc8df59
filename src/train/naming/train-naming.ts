import type { FeatureBag } from '../../extract/feature/feature-sink.js';
import type { PhraseTable } from '../../extract/model/phrase-table.js';
import type { NamingModels } from '../../extract/naming/choose-name.js';
import { addNameFeatures } from '../../extract/naming/name-features.js';
import { nameOptions } from '../../extract/naming/name-options.js';
import {
  createNameVocabulary,
  type NameVocabularyParts,
} from '../../extract/naming/name-vocabulary.js';
import { membersByEntity } from '../cluster-members.js';
import type { CrossFittedPaper } from '../cross-fit.js';
import { Examples, trainLogistic } from '../optimize/train-logistic.js';
import { SpellingCounts } from './count-spellings.js';

export interface TrainedNaming {
  readonly models: NamingModels;
  readonly vocabularyParts: NameVocabularyParts;
}

/** Learns which spelling of an entity annotators choose as its name. */
export function trainNaming(
  papers: readonly CrossFittedPaper[],
  { phrases, bag }: { readonly phrases: PhraseTable; readonly bag: FeatureBag },
): TrainedNaming {
  const counts = new SpellingCounts(papers.map(({ paper }) => paper.paper));
  const examples = new Examples();
  for (const fitted of papers) {
    const { paper } = fitted;
    const vocabulary = counts.without(paper.paper);
    for (const [entity, members] of membersByEntity(fitted)) {
      if (entity.optional) continue;
      const thing = { members, type: entity.type, isIntroduced: entity.relation === 'INTRODUCES' };
      const options = nameOptions(members, paper.reading.views, vocabulary);
      // Where no option is right there is nothing to choose between.
      if (!options.some(({ name }) => name === entity.name)) continue;
      for (const option of options) {
        bag.clear();
        addNameFeatures(option, thing, { phrases, sink: bag });
        examples.add(bag.get(), option.name === entity.name ? 1 : 0);
      }
    }
  }
  const vocabularyParts = counts.parts();
  const name = trainLogistic(examples, { classes: 1, penalty: 3, fewest: 3, mostIterations: 150 });
  return { models: { vocabulary: createNameVocabulary(vocabularyParts), name }, vocabularyParts };
}
