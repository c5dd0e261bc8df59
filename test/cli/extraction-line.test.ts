import { toExtractionLine } from '../../src/cli/extraction-line.js';
import type { Extraction } from '../../src/domain/extraction.js';
import type { Paper } from '../../src/domain/paper.js';

const PAPER: Paper = {
  title: ' KiteNet: Kites Fly ',
  abstract: 'We fly KiteNet on\r\nBeach.  Code: https://github.com/jane/kites',
  year: 2023,
  status: 'ACTIVE',
  externalIds: { arxiv: '2305.17333' },
  authors: ['Jane Doe'],
  codeLinks: [],
};

const EXTRACTION: Extraction = {
  entities: [
    {
      type: 'Model',
      name: 'KiteNet',
      aliases: ['Kite Network'],
      relation: 'INTRODUCES',
      confidence: 0.987654,
      typeProbabilities: { Method: 0.1, Model: 0.9, Dataset: 0 },
      mentions: [
        { field: 'title', start: 1, end: 8, surface: 'KiteNet' },
        { field: 'abstract', start: 7, end: 14, surface: 'KiteNet' },
      ],
    },
  ],
  topics: [{ name: 'kite flying', aliases: [], confidence: 0.5, mentions: [] }],
  repositories: [
    {
      url: 'https://github.com/jane/kites',
      host: 'github',
      slug: 'jane/kites',
      relation: 'OFFICIAL',
      confidence: 1,
      mentions: [
        { field: 'abstract', start: 33, end: 62, surface: 'https://github.com/jane/kites' },
      ],
    },
  ],
};

const NOTHING: Extraction = { entities: [], topics: [], repositories: [] };

describe('toExtractionLine', () => {
  it('writes the promised properties in the promised order, and no others', () => {
    expect(JSON.stringify(toExtractionLine(PAPER, EXTRACTION))).toBe(
      JSON.stringify({
        title: ' KiteNet: Kites Fly ',
        abstract: 'We fly KiteNet on\r\nBeach.  Code: https://github.com/jane/kites',
        entities: [
          {
            type: 'Model',
            name: 'KiteNet',
            aliases: ['Kite Network'],
            relation: 'INTRODUCES',
            confidence: 0.9877,
            mentions: [
              { field: 'title', start: 1, end: 8, surface: 'KiteNet' },
              { field: 'abstract', start: 7, end: 14, surface: 'KiteNet' },
            ],
          },
        ],
        topics: [{ name: 'kite flying', aliases: [], confidence: 0.5 }],
        repositories: [
          {
            url: 'https://github.com/jane/kites',
            host: 'github',
            slug: 'jane/kites',
            relation: 'OFFICIAL',
            mentions: [
              { field: 'abstract', start: 33, end: 62, surface: 'https://github.com/jane/kites' },
            ],
          },
        ],
      }),
    );
  });

  it('keeps every text as stored, so that the offsets hold after a round trip', () => {
    const line = JSON.parse(JSON.stringify(toExtractionLine(PAPER, EXTRACTION)));
    for (const { mentions } of [...line.entities, ...line.repositories]) {
      for (const { field, start, end, surface } of mentions) {
        expect(line[field].slice(start, end)).toBe(surface);
      }
    }
  });

  it('writes null for an abstract that is not there, and the comment only where there is one', () => {
    const bare: Paper = {
      title: 'x',
      status: 'ACTIVE',
      externalIds: {},
      authors: [],
      codeLinks: [],
    };
    const empty = { entities: [], topics: [], repositories: [] };
    expect(toExtractionLine(bare, NOTHING)).toEqual({ title: 'x', abstract: null, ...empty });
    expect(toExtractionLine({ ...bare, comment: '9 pages' }, NOTHING)).toMatchObject({
      comment: '9 pages',
    });
  });
});
