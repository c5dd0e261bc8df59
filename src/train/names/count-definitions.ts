import { nameKey } from '../../domain/name-key.js';
import { definitionsIn } from '../../link/acronym/definitions.js';
import { phraseKey } from '../../link/acronym/phrase-key.js';

/** A short form with one wording of what it stands for. */
export interface CountedDefinition {
  /** As `nameKey` writes it. */
  readonly short: string;
  /** As `phraseKey` writes it. */
  readonly phrase: string;
  /** The commonest spelling. */
  readonly long: string;
  /** The indexes of the papers that define it so. */
  readonly papers: readonly number[];
}

interface FoundDefinition {
  readonly papers: number[];
  readonly spellings: Map<string, number>;
}

/** All that the texts define in brackets, each wording by itself, in code point order. */
export function countDefinitions(texts: readonly string[]): readonly CountedDefinition[] {
  const found = new Map<string, FoundDefinition>();
  texts.forEach((text, paper) => {
    for (const { short, long } of definitionsIn(text)) {
      const id = `${nameKey(short)}\t${phraseKey(long)}`;
      const { papers, spellings }: FoundDefinition = found.get(id) ?? {
        papers: [],
        spellings: new Map(),
      };
      if (papers.at(-1) !== paper) papers.push(paper);
      spellings.set(long, (spellings.get(long) ?? 0) + 1);
      found.set(id, { papers, spellings });
    }
  });
  return [...found]
    .filter(([id]) => !id.startsWith('\t') && !id.endsWith('\t'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { papers, spellings }]) => {
      const [short = '', phrase = ''] = id.split('\t');
      return { short, phrase, long: commonest(spellings), papers };
    });
}

function commonest(spellings: ReadonlyMap<string, number>): string {
  const [first] = [...spellings].sort(
    ([a, papersA], [b, papersB]) => papersB - papersA || (a < b ? -1 : 1),
  );
  return first?.[0] ?? '';
}
