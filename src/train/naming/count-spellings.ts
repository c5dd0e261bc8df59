import {
  type KnownSpelling,
  type NameVocabulary,
  type NameVocabularyParts,
  spellingKey,
} from '../../extract/naming/name-vocabulary.js';
import type { AnnotatedPaper } from '../gold/annotated-paper.js';

// A name of one paper alone is that paper's own.
const FEWEST_PAPERS = 2;

/** The names of entities by their forms, with the papers that use them so. */
export class SpellingCounts {
  private readonly papersByName = new Map<string, number>();
  private readonly byForm = new Map<number, Map<string, number>>();

  constructor(papers: readonly AnnotatedPaper[]) {
    for (const paper of papers) {
      for (const [name, forms] of spellingsOf(paper)) {
        this.papersByName.set(name, (this.papersByName.get(name) ?? 0) + 1);
        for (const form of forms) {
          const names = this.byForm.get(form) ?? new Map<string, number>();
          names.set(name, (names.get(name) ?? 0) + 1);
          this.byForm.set(form, names);
        }
      }
    }
  }

  /** The vocabulary as it would be had the paper never been annotated. */
  without(paper: AnnotatedPaper): NameVocabulary {
    const own = spellingsOf(paper);
    return {
      spellings: (form) =>
        [...(this.byForm.get(form) ?? [])].flatMap(([name, count]): readonly KnownSpelling[] => {
          const isOwn = own.get(name);
          const others = (this.papersByName.get(name) ?? 0) - (isOwn === undefined ? 0 : 1);
          const papers = count - (isOwn?.has(form) ? 1 : 0);
          return others >= FEWEST_PAPERS && papers > 0 ? [{ name, papers }] : [];
        }),
    };
  }

  /** The whole vocabulary: forms ascending, names in code point order. */
  parts(): NameVocabularyParts {
    const names = [...this.papersByName]
      .filter(([, papers]) => papers >= FEWEST_PAPERS)
      .map(([name]) => name)
      .sort();
    const indexOf = new Map(names.map((name, index) => [name, index]));
    const rows = [...this.byForm].flatMap(([form, counts]) =>
      [...counts].flatMap(([name, papers]) => {
        const index = indexOf.get(name);
        return index === undefined ? [] : [{ form, index, papers }];
      }),
    );
    rows.sort((a, b) => a.form - b.form || a.index - b.index);
    return {
      names,
      forms: Uint32Array.from(rows, ({ form }) => form),
      nameOf: Uint16Array.from(rows, ({ index }) => index),
      papers: Uint8Array.from(rows, ({ papers }) => Math.min(255, papers)),
    };
  }
}

/** The names of a paper's entities with the hashes of the keys of all their forms. */
function spellingsOf({ entities }: AnnotatedPaper): ReadonlyMap<string, ReadonlySet<number>> {
  return new Map(
    entities.map(({ name, aliases }) => [name, new Set([name, ...aliases].map(spellingKey))]),
  );
}
