import { existsSync } from 'node:fs';
import { readPapers } from '../../src/read/read-papers.js';
import { readContent, told } from '../support/reading.js';

const FULL = {
  title: 'On Kites',
  abstract: ' Kites\nfly. ',
  comment: '12 pages',
  year: 2023,
  publishedAt: '2023-05-27T10:00:00Z',
  venue: 'Journal of Kites',
  url: 'https://example.org/kites',
  authors: ['Jane Doe', { name: 'Wei Li', url: 'https://example.org/wei' }],
  codeLinks: ['https://github.com/jane/kites'],
  status: 'withdrawn',
  arxivId: 'arXiv:2305.17333v2',
  doi: 'https://doi.org/10.1000/KITES',
  aclId: '2020.acl-main.389',
  openReviewId: 'B1gNKxrYPB',
  openAlexId: 'https://openalex.org/W2741809807',
  semanticScholarId: 10015691,
};

async function readRecord(record: object) {
  const [outcome] = await readContent(JSON.stringify(record));
  return outcome;
}

describe('jsonl', () => {
  it('reads every field, and texts as they stand', async () => {
    expect(await readRecord(FULL)).toEqual({
      ok: true,
      at: { source: 'content', line: 1 },
      warnings: [],
      paper: {
        title: 'On Kites',
        abstract: ' Kites\nfly. ',
        comment: '12 pages',
        year: 2023,
        publishedAt: '2023-05-27T10:00:00Z',
        venue: 'Journal of Kites',
        url: 'https://example.org/kites',
        authors: ['Jane Doe', 'Wei Li'],
        codeLinks: ['https://github.com/jane/kites'],
        status: 'WITHDRAWN',
        externalIds: {
          arxiv: '2305.17333',
          doi: '10.1000/kites',
          acl: '2020.acl-main.389',
          openReview: 'B1gNKxrYPB',
          openAlex: 'W2741809807',
          semanticScholar: '10015691',
        },
      },
    });
  });

  it('needs no more than a title; null and blank count as absent', async () => {
    const absent = { abstract: null, year: null, authors: null, codeLinks: [], doi: '', url: ' ' };
    expect(await readRecord({ title: 'On Kites', ...absent, unknown: { deep: [] } })).toMatchObject(
      {
        warnings: [],
        paper: { title: 'On Kites', status: 'ACTIVE', externalIds: {}, authors: [], codeLinks: [] },
      },
    );
  });

  it.each([
    [{ abstract: 'x', n: 1 }, 'title is missing, expected a text (the fields are: abstract, n)'],
    [{ title: 12 }, 'title is 12, expected a text'],
    [{ title: 'x'.repeat(2001) }, 'title has 2001 characters, expected at most 2000'],
    [{ title: 'x', abstract: ['y'] }, 'abstract is ["y"], expected a text'],
    [{ title: 'x', year: 'twenty' }, 'year is "twenty", expected a whole number from 1500 to 2100'],
    [{ title: 'x', year: 20.5 }, 'year is 20.5, expected a whole number from 1500 to 2100'],
    [
      { title: 'x', publishedAt: '2023-02-30' },
      'publishedAt is "2023-02-30", expected an ISO 8601 date such as 2023-05-27',
    ],
    [
      { title: 'x', publishedAt: 'May 2023' },
      'publishedAt is "May 2023", expected an ISO 8601 date such as 2023-05-27',
    ],
    [
      { title: 'x', status: 'LOST' },
      'status is "LOST", expected ACTIVE, WITHDRAWN, RETRACTED, DELETED',
    ],
    [
      { title: 'x', authors: 'Jane' },
      'authors has "Jane", expected a list of names or of objects with a name',
    ],
    [
      { title: 'x', authors: [{ n: 1 }] },
      'authors has {"n":1}, expected a list of names or of objects with a name',
    ],
    [
      { title: 'x', year: 1, status: 'y' },
      'year is 1, expected a whole number from 1500 to 2100; status is "y", expected ACTIVE, WITHDRAWN, RETRACTED, DELETED',
    ],
  ])('refuses %j', async (record, reason) => {
    expect(await readRecord(record)).toEqual({
      ok: false,
      at: { source: 'content', line: 1 },
      reason,
      found: JSON.stringify(record).slice(0, 2000),
    });
  });

  it.each([
    [
      { arxivId: 'hello' },
      'arxivId is "hello", expected an arXiv id such as 2305.17333 or math/0309136: left out',
    ],
    [{ arxivId: 2305.1001 }, 'arxivId is 2305.1001, expected a text: left out'],
    [
      { url: 'javascript:alert(1)' },
      'url is "javascript:alert(1)", expected an http or https address: left out',
    ],
    [
      { codeLinks: ['keypointnet'] },
      'codeLinks is "keypointnet", expected an http or https address: left out',
    ],
    [{ abstract: 'a \ud800 b' }, 'abstract has half a surrogate pair: replaced'],
  ])('keeps the paper but warns of %j', async (fields, warning) => {
    const outcome = await readRecord({ title: 'On Kites', ...fields });
    expect(outcome).toMatchObject({
      ok: true,
      warnings: [warning],
      paper: { externalIds: {}, codeLinks: [] },
    });
  });

  it.each([
    ['www.github.com/jane/kites', ['https://www.github.com/jane/kites']],
    [
      '[![icon](/icon.svg) jane/kites](https://github.com/jane/kites) + [b](https://github.com/jane/b)',
      ['https://github.com/jane/kites', 'https://github.com/jane/b'],
    ],
  ])('finds the addresses in the code link %j', async (link, links) => {
    expect(await readRecord({ title: 'x', codeLinks: [link] })).toMatchObject({
      paper: { codeLinks: links },
    });
  });

  it.each([
    [{ source: 'acl-anthology', id: 'P18-3017' }, { acl: 'P18-3017' }],
    [{ source: 'hf-daily-papers', id: '2305.17333' }, { arxiv: '2305.17333' }],
    [{ source: 'papercopilot/paperlists', id: 'nips2018:11365' }, {}],
    [
      {
        source: 'papercopilot/paperlists',
        id: 'x',
        url: 'https://openreview.net/forum?id=B1gNKxrYPB',
      },
      { openReview: 'B1gNKxrYPB' },
    ],
    [{ arxivId: '2305.17333', url: 'https://arxiv.org/abs/2305.00001' }, { arxiv: '2305.17333' }],
  ])('takes from %j the ids %j', async (fields, externalIds) => {
    expect(await readRecord({ title: 'x', ...fields })).toMatchObject({
      warnings: [],
      paper: { externalIds },
    });
  });

  it('takes the year from the date where none is stated', async () => {
    expect(await readRecord({ title: 'x', publishedAt: '2023-05' })).toMatchObject({
      paper: { year: 2023 },
    });
  });

  it('writes out the address that the ACL Anthology gives by id', async () => {
    expect(await readRecord({ title: 'x', url: 'L16-1281' })).toMatchObject({
      paper: { url: 'https://aclanthology.org/L16-1281', externalIds: {} },
    });
  });

  it('goes on after a line that cannot be read', async () => {
    const long = `{"title": "${'x'.repeat(5 * 1024 * 1024)}"}`;
    const content = Buffer.from(
      [
        '{"title": "a"}',
        '',
        '{"title": ',
        '[1]',
        'null',
        long,
        '{"title": "caf~"}',
        '{"title": "b"}',
      ].join('\r\n'),
    );
    content[content.indexOf('~')] = 0xe9;
    expect((await readContent(content)).map(told)).toEqual([
      '1: a',
      expect.stringMatching(/^3! the line is no JSON: /),
      '4! the line is an array, expected a JSON object with a title',
      '5! the line is null, expected a JSON object with a title',
      `6! the line has ${long.length + 1} bytes, expected at most 4194304`,
      "7! the line's byte 15 is 0xE9, expected UTF-8",
      '8: b',
    ]);
  });

  const CORPUS = '../shared/corpus/abstracts-6k.jsonl.gz';
  const ifThere = existsSync(CORPUS) ? it : it.skip;
  ifThere('reads all 6,020 papers of the corpus (needs ../shared)', async () => {
    const count = { read: 0, refused: 0, identified: 0 };
    for await (const outcome of readPapers(CORPUS)) {
      count.read += outcome.ok ? 1 : 0;
      count.refused += outcome.ok ? 0 : 1;
      count.identified += outcome.ok && Object.keys(outcome.paper.externalIds).length > 0 ? 1 : 0;
    }
    expect(count).toEqual({ read: 6020, refused: 0, identified: 2888 });
  });
});
