import type { FeatureBag } from '../feature/feature-sink.js';
import { scoreClasses } from '../model/linear-model.js';
import type { PhraseTable } from '../model/phrase-table.js';
import type { SparseRows } from '../model/sparse-rows.js';
import type { WordView } from '../text/word-view.js';
import { addNameFeatures, type NamedThing } from './name-features.js';
import { nameOptions } from './name-options.js';
import type { NameVocabulary } from './name-vocabulary.js';

/** What is learned of canonical names. */
export interface NamingModels {
  readonly vocabulary: NameVocabulary;
  /** Whether a spelling is the one that annotators chose. */
  readonly name: SparseRows;
}

/** The canonical name of an entity; empty where its text gives no spelling. */
export function chooseName(
  thing: NamedThing,
  views: readonly WordView[],
  {
    models,
    phrases,
    bag,
  }: { readonly models: NamingModels; readonly phrases: PhraseTable; readonly bag: FeatureBag },
): string {
  let best = '';
  let highest = Number.NEGATIVE_INFINITY;
  for (const option of nameOptions(thing.members, views, models.vocabulary)) {
    bag.clear();
    addNameFeatures(option, thing, { phrases, sink: bag });
    const score = scoreClasses(models.name, bag.get())[0] ?? 0;
    if (score <= highest) continue;
    highest = score;
    best = option.name;
  }
  return best;
}
