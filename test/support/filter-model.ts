import fc from 'fast-check';
import { nameKey } from '../../src/domain/name-key.js';
import type { Paper } from '../../src/domain/paper.js';
import { keysOfPaper } from '../../src/domain/paper-key.js';
import { searchTerms } from '../../src/domain/search-terms.js';
import { toGlobalId } from '../../src/serve/node/global-id.js';
import { ADAPTER_PAPERS } from './adapter-papers.js';

/** A `PaperFilter` as a client writes it. */
export interface Filter {
  readonly [part: string]: unknown;
}

interface Marked {
  readonly relation: string;
  readonly kind: string;
  readonly names: readonly string[];
}

function marksOf({ abstract = '' }: Paper): readonly Marked[] {
  return [...abstract.matchAll(/\{(\w+) (?:(Method|Model|Dataset) )?([^{}]+)\}/g)].map(
    ([, relation = '', kind, names = '']) => ({
      relation,
      kind: kind ?? (relation === 'ABOUT' ? 'Topic' : 'Repository'),
      names: names.split('|'),
    }),
  );
}

const CALLED: Readonly<Record<string, string>> = { lowrankadaptation: 'lora' };
const canonical = (name: string) => CALLED[nameKey(name)] ?? nameKey(name);

interface Match {
  readonly is?: string;
  readonly contains?: string;
  readonly startsWith?: string;
}

function matches(text: string | undefined, { is, contains, startsWith }: Match): boolean {
  const written = text?.toLowerCase();
  return (
    written !== undefined &&
    (is === undefined || written === is.toLowerCase()) &&
    (contains === undefined || written.includes(contains.toLowerCase())) &&
    (startsWith === undefined || written.startsWith(startsWith.toLowerCase()))
  );
}

/** As `markedExtractor` judges. */
const CONFIDENCE: Readonly<Record<string, number>> = { Topic: 0.5, Repository: 1 };

interface EntityMatch {
  readonly name?: string;
  readonly nameIn?: readonly string[];
  readonly kind?: string;
  readonly relations?: readonly string[];
  readonly minConfidence?: number;
}

const MODEL: Readonly<Record<string, (paper: Paper, value: never) => boolean>> = {
  and: (paper, all: readonly Filter[]) => all.every((one) => passes(paper, one)),
  or: (paper, any: readonly Filter[]) => any.some((one) => passes(paper, one)),
  not: (paper, one: Filter) => !passes(paper, one),
  year: ({ year }, { from = 0, to = 9999 }: { from?: number; to?: number }) =>
    year !== undefined && year >= from && year <= to,
  title: ({ title }, match: Match) => matches(title, match),
  venue: ({ venue }, match: Match) => matches(venue, match),
  author: ({ authors }, match: Match) =>
    Object.entries(match).every(([part, text]) =>
      authors.some((author) => matches(author, { [part]: text })),
    ),
  status: ({ status }, wanted: readonly string[]) => wanted.includes(status),
  hasAbstract: ({ abstract }, wanted: boolean) => (abstract !== undefined) === wanted,
  hasRepository: (paper, wanted: boolean) =>
    marksOf(paper).some(({ kind }) => kind === 'Repository') === wanted,
  hasOfficialRepository: (paper, wanted: boolean) =>
    marksOf(paper).some(({ relation }) => relation === 'RELEASES') === wanted,
  publishedAt: ({ publishedAt }, { from, to }: { from: string; to: string }) =>
    publishedAt !== undefined && publishedAt >= from && publishedAt <= to,
  entity: (paper, match: EntityMatch) =>
    marksOf(paper).some(
      ({ relation, kind, names }) =>
        (match.relations?.includes(relation) ?? true) &&
        (CONFIDENCE[kind] ?? 0.875) >= (match.minConfidence ?? 0) &&
        (match.name === undefined && match.nameIn === undefined
          ? kind.toUpperCase() === match.kind
          : names.some((name) => calledIn(match).includes(canonical(name)))),
    ),
  ids: (paper, ids: readonly string[]) => ids.includes(idOf(paper)),
  text: ({ title, abstract = '' }, text: string) => {
    const terms = searchTerms(`${title} . ${abstract}`);
    return searchTerms(text).every((term) => terms.includes(term));
  },
};

const calledIn = ({ name, nameIn = [] }: EntityMatch) =>
  [...nameIn, ...(name === undefined ? [] : [name])].map(canonical);
const idOf = (paper: Paper) => toGlobalId('Paper', keysOfPaper(paper)[0] ?? '');

/** Whether a filter lets a paper through, as the test wrote it; its status aside. */
export function passes(paper: Paper, filter: Filter): boolean {
  return Object.entries(filter).every(([part, value]) => MODEL[part]?.(paper, value as never));
}

const RELATIONS = ['INTRODUCES', 'USES', 'EVALUATES_ON', 'COMPARES_WITH', 'RELEASES', 'ABOUT'];
const relations = fc.option(fc.subarray(RELATIONS, { minLength: 1 }), { nil: undefined });
const match = (...texts: string[]) =>
  fc.oneof(
    ...(['is', 'contains', 'startsWith'] as const).map((part) =>
      fc.constantFrom(...texts).map((text) => ({ [part]: text })),
    ),
    fc.constant({ contains: 'e', startsWith: texts[0] }),
  );
const minConfidence = fc.option(fc.constantFrom(0, 0.5, 0.8, 0.9), { nil: undefined });

const leaf: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({ year: fc.record({ from: fc.integer({ min: 2012, max: 2023 }) }) }),
  fc.record({ year: fc.record({ to: fc.integer({ min: 2012, max: 2023 }) }) }),
  fc.record({ publishedAt: fc.constant({ from: '2023-04', to: '2023-12-31' }) }),
  fc.record({ text: fc.constantFrom('LoRA', 'lora glue', 'Quantizing', 'nonesuch', 'adapter') }),
  fc.record({ ids: fc.subarray(ADAPTER_PAPERS.map(idOf)) }),
  fc.record({ title: match('introduction', 'A', 'lora') }),
  fc.record({ venue: match('iclr', 'n') }),
  fc.record({ author: match('tim dettmers', 'E', 'ZZ') }),
  fc.record({ hasAbstract: fc.boolean() }),
  fc.record({ status: fc.subarray(['ACTIVE', 'WITHDRAWN', 'RETRACTED'], { minLength: 1 }) }),
  fc.record({ hasRepository: fc.boolean() }),
  fc.record({ hasOfficialRepository: fc.boolean() }),
  fc.record({
    entity: fc.record({
      name: fc.constantFrom('lora', 'Low-rank adaptation', 'GLUE', 'None'),
      relations,
      minConfidence,
    }),
  }),
  fc.record({
    entity: fc.record({
      nameIn: fc.constantFrom(['lora', 'MMLU'], ['None', 'chatgpt']),
      relations,
    }),
  }),
  fc.record({
    entity: fc.record({
      kind: fc.constantFrom('DATASET', 'TOPIC', 'REPOSITORY'),
      relations,
      minConfidence,
    }),
  }),
);

/** Random filters, up to three deep. */
export const filters = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.record({ and: fc.array(tie('filter'), { minLength: 0, maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('filter'), { minLength: 0, maxLength: 3 }) }),
    fc.record({ not: tie('filter') }),
    fc.tuple(leaf, leaf).map(([one, other]) => ({ ...one, ...other })),
  ),
})).filter;
