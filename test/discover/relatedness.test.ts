import fc from 'fast-check';
import {
  type Background,
  type PaperProfile,
  reasonsFor,
  scoreOf,
} from '../../src/discover/related/relatedness.js';
import { countTerms } from '../../src/discover/text/term-counts.js';
import { parseWordFrequencies } from '../../src/discover/text/word-frequencies.js';
import { RELATIONS } from '../../src/domain/relation.js';

const background: Background = {
  frequencies: parseWordFrequencies('papers 1000 length 50 rarest 5\n900 model\n50 lora adapt\n'),
  paperCount: 5_000,
};

const edge = fc.record({
  relation: fc.constantFrom(...RELATIONS),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
});
const entityIds = ['technique:lora', 'technique:bert', 'dataset:glue', 'topic:parsing'];
const paperCounts = fc.record(
  Object.fromEntries(entityIds.map((id) => [id, fc.integer({ min: 2, max: 9_000 })])),
);
const words = fc.array(fc.constantFrom('model', 'lora', 'adapt', 'rareword'), { maxLength: 12 });
const written = fc.record({
  terms: words,
  edges: fc.dictionary(fc.constantFrom(...entityIds), edge),
});

/** Two papers over the same entities. */
const pairs = fc.tuple(written, written, paperCounts).map(([own, theirs, counts]) => {
  const toProfile = (id: string, { terms, edges }: typeof own): PaperProfile => ({
    id,
    terms: countTerms(terms),
    edges: new Map(
      Object.entries(edges).map(([entity, one]) => [
        entity,
        { ...one, paperCount: counts[entity] ?? 2 },
      ]),
    ),
  });
  return { own: toProfile('a', own), theirs: toProfile('b', theirs) };
});

function without(profile: PaperProfile, entityId: string): PaperProfile {
  return { ...profile, edges: new Map([...profile.edges].filter(([id]) => id !== entityId)) };
}

describe('the reasons why papers are related', () => {
  it('have weights that add up to the score, none of them negative', () => {
    fc.assert(
      fc.property(pairs, ({ own, theirs }) => {
        const reasons = reasonsFor(own, theirs, background);
        expect(reasons.every(({ weight }) => weight > 0)).toBe(true);
        expect(scoreOf(reasons)).toBe(reasons.reduce((sum, { weight }) => sum + weight, 0));
      }),
    );
  });

  it('claim exactly what the score loses without them', () => {
    fc.assert(
      fc.property(pairs, ({ own, theirs }) => {
        const reasons = reasonsFor(own, theirs, background);
        for (const reason of reasons) {
          if (reason.type !== 'entity') continue;
          const rest = scoreOf(reasonsFor(own, without(theirs, reason.entityId), background));
          expect(scoreOf(reasons) - rest).toBeCloseTo(reason.weight, 12);
        }
      }),
    );
  });

  it('are the same seen from either paper', () => {
    fc.assert(
      fc.property(pairs, ({ own, theirs }) => {
        expect(scoreOf(reasonsFor(own, theirs, background))).toBeCloseTo(
          scoreOf(reasonsFor(theirs, own, background)),
          12,
        );
      }),
    );
  });

  it('give the same words the weight 1, and papers that share nothing none', () => {
    const profile = (id: string, ...terms: string[]): PaperProfile => ({
      id,
      terms: countTerms(terms),
      edges: new Map(),
    });
    expect(scoreOf(reasonsFor(profile('a', 'lora'), profile('b', 'lora'), background))).toBeCloseTo(
      1,
      12,
    );
    expect(reasonsFor(profile('a', 'lora'), profile('b', 'model'), background)).toEqual([]);
  });

  it.each([
    ['a rare entity above a common one', { paperCount: 10 }, { paperCount: 1_000 }],
    [
      'an introduced one above a mentioned one',
      { relation: 'INTRODUCES' },
      { relation: 'MENTIONS' },
    ],
    ['a sure one above an unsure one', { confidence: 0.9 }, { confidence: 0.4 }],
  ] as const)('set %s', (_, more, less) => {
    const weigh = (difference: object) => {
      const edges = new Map([
        [
          'technique:x',
          { relation: 'USES' as const, confidence: 0.8, paperCount: 100, ...difference },
        ],
      ]);
      const profile: PaperProfile = { id: 'a', terms: new Map(), edges };
      return scoreOf(reasonsFor(profile, { ...profile, id: 'b' }, background));
    };
    expect(weigh(more)).toBeGreaterThan(weigh(less));
  });
});
