import fc from 'fast-check';
import { extractorOf } from '../../src/extract/extract-paper.js';
import { readModelFile, writeModelFile } from '../../src/extract/model/model-file.js';
import { fromSections, toSections } from '../../src/extract/model/model-sections.js';
import { createPhraseTable } from '../../src/extract/model/phrase-table.js';
import { crossValidate } from '../../src/train/cross-validate.js';
import { countKnownNames } from '../../src/train/gold/count-known-names.js';
import { preparePaper } from '../../src/train/gold/prepared-paper.js';
import { minePhrases } from '../../src/train/mine/mine-phrases.js';
import { trainModels } from '../../src/train/train-models.js';
import { PAPERS } from './fixtures/papers.js';

async function* corpus() {
  // Each paper several times over: phrases of one paper alone are not counted.
  for (let copy = 0; copy < 6; copy += 1) yield* PAPERS;
}

async function learn() {
  const mined = await minePhrases(corpus);
  const papers = PAPERS.map(preparePaper);
  const trained = trainModels(papers, createPhraseTable(mined.keys, mined.values));
  const known = countKnownNames(papers);
  const bytes = writeModelFile(
    toSections(trained.models, {
      phraseKeys: mined.keys,
      phraseValues: mined.values,
      knownKeys: known.keys,
      knownCounts: known.counts,
      neighbours: trained.neighbours,
      names: trained.names,
    }),
  );
  return { models: trained.models, bytes };
}

const learned = await learn();
const extractor = extractorOf(learned.models, 'a test');
const unseen = {
  title: 'LampNet: Better image classification with soft light',
  abstract:
    'We propose LampNet, a method for image classification. Experiments on the LampSet dataset show that LampNet outperforms ResNet by a wide margin.',
};

describe('trainModels', () => {
  it('learns the same bytes from the same papers', async () => {
    const again = await learn();
    expect(Buffer.compare(again.bytes, learned.bytes)).toBe(0);
  });

  it('finds in an unseen paper what the pattern of the seen ones says', () => {
    const found = extractor.extract(unseen).entities;
    const byName = new Map(found.map((entity) => [entity.name, entity]));
    expect(byName.get('LampNet')).toMatchObject({ type: 'Method', relation: 'INTRODUCES' });
    expect(byName.get('LampSet')).toMatchObject({ type: 'Dataset', relation: 'EVALUATES_ON' });
  });

  it('gives the same answers from its file as from memory', () => {
    const models = fromSections(readModelFile(learned.bytes, 'a test'), 'a test');
    expect(extractorOf(models, 'read').extract(unseen)).toEqual(extractor.extract(unseen));
  });

  it('ships no sentence of what it learned from', () => {
    const text = Buffer.from(learned.bytes).toString('latin1');
    expect(text).not.toContain('outperforms');
    expect(text).not.toContain('wide margin');
  });
});

describe('crossValidate', () => {
  it('gives every paper once, with what models found that had not seen it', async () => {
    const mined = await minePhrases(corpus);
    const phrases = createPhraseTable(mined.keys, mined.values);
    const titles: string[] = [];
    for await (const { paper } of crossValidate(PAPERS, { folds: 2, seed: 1, phrases })) {
      titles.push(paper.title);
    }
    expect(titles.sort()).toEqual(PAPERS.map(({ title }) => title).sort());
  });
});

describe('an extraction', () => {
  const piece = fc.constantFrom(
    'LampNet',
    'BERT',
    ' ',
    '. ',
    ', ',
    ' (',
    ') ',
    ' the ',
    'TownRoads dataset',
    'We propose ',
    '-based',
    '/',
    ': ',
    'https://github.com/a/b',
    '😀',
    'é',
    '\n',
    'graph neural networks (GNNs)',
    '\\alpha',
    '$x$',
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  it('keeps its promises on any text', () => {
    fc.assert(
      fc.property(text, text, (title, abstract) => {
        const paper = { title, abstract };
        const { entities, topics, repositories } = extractor.extract(paper);
        const taken = new Set<string>();
        for (const { name, aliases, mentions, typeProbabilities, confidence } of entities) {
          expect(aliases).not.toContain(name);
          expect(mentions.length).toBeGreaterThan(0);
          const sum = Object.values(typeProbabilities).reduce((total, part) => total + part, 0);
          expect(sum).toBeCloseTo(1, 9);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const { field, start, end } of mentions) {
            const place = `${field} ${start} ${end}`;
            expect(taken).not.toContain(place);
            taken.add(place);
          }
        }
        for (const mention of [...entities, ...topics, ...repositories].flatMap(
          (each) => each.mentions,
        )) {
          expect(
            paper[mention.field as 'title' | 'abstract'].slice(mention.start, mention.end),
          ).toBe(mention.surface);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('explains each entity that it gives, in its order', () => {
    const names = extractor.extract(unseen).entities.map(({ name }) => name);
    const explanations = extractor.explain(unseen);
    expect(explanations.map(({ name }) => name)).toEqual(names);
    for (const { evidence, reasons } of explanations) {
      expect(evidence.length).toBeGreaterThan(0);
      expect(reasons.length).toBeGreaterThan(0);
    }
  });

  it.each([
    'BERT ',
    'Aa Bb (AB) ',
    'graph neural network, ',
    'a/b-based ',
    '((((',
    'https://github.com/a ',
    'X: ',
    'word'.repeat(20),
  ])('takes time that grows no faster than a text of %j', (part) => {
    const seconds = (length: number) => {
      const abstract = part.repeat(length / part.length);
      const runs = [1, 2, 3].map(() => {
        const start = performance.now();
        extractor.extract({ title: 'Hostile', abstract });
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    // Four times the text: linear work takes 4 times as long, quadratic work 16 times. Another
    // process may slow a measurement down; it will not do so again and again.
    const growth = () => seconds(8_000) / Math.max(2, seconds(2_000));
    let least = growth();
    for (let attempt = 0; attempt < 4 && least >= 9; attempt += 1)
      least = Math.min(least, growth());
    expect(least).toBeLessThan(9);
  });

  it('is empty for an empty paper', () => {
    expect(extractor.extract({ title: '' })).toEqual({
      entities: [],
      topics: [],
      repositories: [],
    });
  });
});
