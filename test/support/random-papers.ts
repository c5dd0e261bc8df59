import fc from 'fast-check';
import type { Paper } from '../../src/domain/paper.js';
import { paper } from './paper.js';

const NAMES = ['BERT', 'GPT', 'LoRA', 'GLUE', 'SQuAD', 'graph neural network', 'Über-Net', '通义'];
const YEARS = [undefined, 1999, 2020, 2021, 2023];
const VENUES = [undefined, 'ACL', 'NeurIPS', 'acl workshop'];
const AUTHORS = ['Ann Lee', 'Bo Chen', 'Zoë Ångström', 'Min Li'];

const namedMark = fc
  .tuple(
    fc.constantFrom('USES', 'INTRODUCES', 'MENTIONS', 'EVALUATES_ON', 'COMPARES_WITH'),
    fc.constantFrom('Method', 'Model', 'Dataset'),
    fc.subarray(NAMES, { minLength: 1, maxLength: 2 }),
  )
  .map(([relation, kind, names]) => `{${relation} ${kind} ${names.join('|')}}`);
const mark = fc.oneof(
  { weight: 4, arbitrary: namedMark },
  fc.constantFrom('{ABOUT parsing}', '{ABOUT speech recognition}'),
  fc.constantFrom('{RELEASES github.com/a/b}', '{LINKS_TO huggingface.co/c/d}'),
);

/** Papers whose abstracts carry the marks of `markedExtractor`, many of their fields missing. */
export const randomPapers = fc
  .array(
    fc.record({
      marks: fc.array(mark, { maxLength: 6 }),
      year: fc.constantFrom(...YEARS),
      venue: fc.constantFrom(...VENUES),
      authors: fc.subarray(AUTHORS),
      hasAbstract: fc.boolean(),
      status: fc.constantFrom('ACTIVE' as const, 'ACTIVE' as const, 'WITHDRAWN' as const),
      word: fc.constantFrom('Learning', 'learning', 'Éléments', 'A', '機械学習'),
    }),
    { minLength: 25, maxLength: 60 },
  )
  .map((drawn) =>
    drawn.map(
      ({ marks, year, venue, authors, hasAbstract, status, word }, number): Paper =>
        paper(`${word} number ${number} of a collection`, {
          status,
          authors,
          ...(hasAbstract ? { abstract: `It says: ${marks.join(', and ')}.` } : {}),
          ...(year === undefined ? {} : { year, publishedAt: `${year}-0${(number % 9) + 1}-01` }),
          ...(venue === undefined ? {} : { venue }),
          ...(number % 3 ? { externalIds: { arxiv: `2001.${10000 + number}` } } : {}),
        }),
    ),
  );

const stringMatch = (values: readonly (string | undefined)[]) =>
  fc.record(
    {
      is: fc.constantFrom(...values.filter((value) => value !== undefined)),
      contains: fc.constantFrom('ACL', 'l', 'ång', 'number 1', '%', '"'),
      startsWith: fc.constantFrom('A', 'le', 'neur', 'É'),
    },
    { requiredKeys: [] },
  );

const FILTER_FIELDS = {
  year: fc.record(
    { from: fc.constantFrom(1999, 2020), to: fc.constantFrom(2020, 2022, 2030) },
    { requiredKeys: [] },
  ),
  publishedAt: fc.record(
    { from: fc.constantFrom('2020', '2021-03'), to: fc.constantFrom('2021-05-01', '2023') },
    { requiredKeys: [] },
  ),
  title: stringMatch(['Learning number 1 of a collection']),
  venue: stringMatch(VENUES),
  author: stringMatch(AUTHORS),
  entity: fc.record(
    {
      kind: fc.constantFrom('METHOD', 'MODEL', 'DATASET'),
      name: fc.constantFrom(...NAMES, 'unknown'),
      relations: fc.subarray(['USES', 'INTRODUCES', 'MENTIONS'], { minLength: 1 }),
      minConfidence: fc.constantFrom(0, 0.5, 0.9),
    },
    { requiredKeys: ['kind'] },
  ),
  hasRepository: fc.boolean(),
  hasOfficialRepository: fc.boolean(),
  hasAbstract: fc.boolean(),
  status: fc.subarray(['ACTIVE', 'WITHDRAWN'], { minLength: 1 }),
};

/** A `PaperFilter` of the API, nested up to three deep. */
export const randomPaperFilter: fc.Arbitrary<object> = paperFilter(3);

function paperFilter(depth: number): fc.Arbitrary<object> {
  const inner = depth > 0 ? paperFilter(depth - 1) : undefined;
  const nested = inner && {
    and: fc.array(inner, { maxLength: 2 }),
    or: fc.array(inner, { minLength: 1, maxLength: 2 }),
    not: inner,
  };
  const all = { ...FILTER_FIELDS, ...nested };
  // One or two fields: with more of them nothing would ever be let through.
  return fc
    .subarray(Object.keys(all) as (keyof typeof all)[], { minLength: 1, maxLength: 2 })
    .chain((names) =>
      fc.record(
        Object.fromEntries(names.map((name) => [name, all[name] as fc.Arbitrary<unknown>])),
      ),
    );
}
