import { existsSync, readFileSync } from 'node:fs';
import { readContent, told } from '../support/reading.js';

const LONG =
  'We measure how far a kite flies when its string is cut at noon. The answer depends on the wind, ' +
  'the length of the tail and the mood of the child that holds it. On three beaches the kites of ' +
  'our own making fly farther than all that were bought, at half of the cost.';
const SHORT = 'We show that kites fly farther without children.';
const WRAPPED = LONG.replace(/(.{60,70}) /g, '$1\n');
const MISSING_ABSTRACT = 'a title without an abstract, expected a paragraph after it';
const MISSING_TITLE = 'an abstract without a title, expected a title line before it';

async function toldOf(content: string): Promise<readonly string[]> {
  return (await readContent(content, { format: 'listing' })).map(told);
}

async function abstractsOf(content: string): Promise<readonly (string | undefined)[]> {
  const outcomes = await readContent(content, { format: 'listing' });
  return outcomes.map((outcome) => (outcome.ok ? outcome.paper.abstract : outcome.reason));
}

describe('listing', () => {
  it('pairs a title line with the paragraph after it', async () => {
    const outcomes = await readContent(`\n  On Kites \n\n  ${LONG} \n\nOn Tails\n\n${SHORT}\n`);
    expect(outcomes.map(told)).toEqual(['2: On Kites', '6: On Tails']);
    expect(outcomes).toMatchObject([{ paper: { abstract: LONG } }, { paper: { abstract: SHORT } }]);
  });

  it.each([
    'new',
    'Get trending papers in your email inbox!',
    'Subscribe',
    'byAK and the research community',
    'by Jane Doe',
    'Mar 14',
    'Published on Mar 14, 2025',
    '3 days ago',
    'Mon, 20 Jan 2025 20:35:46 UTC',
    'Papers\nModels\nDatasets\nSpaces',
    'Upvote 12',
    '1.2k',
    '• • •',
    'Jane Doe, Wei Li and A. B. van Smith',
    'By Jane Doe',
    'Authors: jane, wei',
    'https://arxiv.org/abs/2305.17333',
    'View PDF',
    'Abstract',
    'NeurIPS 2023',
  ])('passes over %j before a title, after it and after the abstract', async (furniture) => {
    const page = `${furniture}\n\nOn Kites and Tails\n\n${furniture}\n\n${LONG}\n\n${furniture}\n\nOn Wind and Rain\n\n${LONG}\n`;
    const papers = (await toldOf(page)).map((line) => line.replace(/^\d+/, ''));
    expect(papers).toEqual([': On Kites and Tails', ': On Wind and Rain']);
  });

  it('reports a title without an abstract with its line', async () => {
    expect(
      await toldOf(`On Kites\n\nOn Rain and Wind\n\nOn Tails\n\n${LONG}\n\nThe Last Kite\n`),
    ).toEqual([
      `1! ${MISSING_ABSTRACT}`,
      `3! ${MISSING_ABSTRACT}`,
      '5: On Tails',
      `9! ${MISSING_ABSTRACT}`,
    ]);
  });

  it('reports an abstract without a title with its line', async () => {
    expect(
      await toldOf(`On Kites\n\n${LONG}\n\n${LONG}\n\nOn Tails\n\n${SHORT}\n\n${SHORT}`),
    ).toEqual(['1: On Kites', `5! ${MISSING_TITLE}`, '7: On Tails', `11! ${MISSING_TITLE}`]);
  });

  it('never takes page furniture for a title, and says so', async () => {
    expect(await toldOf(`Mar 14\n\n${LONG}\n`)).toEqual([
      `3! ${MISSING_TITLE} (line 1, "Mar 14", is none)`,
    ]);
  });

  it('keeps the line breaks of an abstract and joins those of a title', async () => {
    const outcomes = await readContent(`On Kites: a Study\nof Strings\n\n${WRAPPED}\n`);
    expect(outcomes).toMatchObject([
      { paper: { title: 'On Kites: a Study of Strings', abstract: WRAPPED } },
    ]);
  });

  it('reads CRLF as LF', async () => {
    const page = `On Kites\n\n${WRAPPED}\n\nOn Tails\n\n${SHORT}\n`;
    expect(await readContent(page.replaceAll('\n', '\r\n'))).toEqual(await readContent(page));
  });

  it('takes a title and the long line right below it apart', async () => {
    expect(await toldOf(`On Kites\n${LONG}\nOn Tails\n${LONG}\n`)).toEqual([
      '1: On Kites',
      '3: On Tails',
    ]);
  });

  it.each([
    ['On the mean flight of kites in the wind.', LONG],
    ['Kites!', LONG],
    ['Who flies the kite?', LONG],
    ['HyperKites', LONG],
    ['By Fair Means or Foul: Kites in Court', LONG],
    ['Aggregating Kites and Quantified Tails', LONG],
    ['3D Kites', SHORT],
    [
      '关于风筝的研究',
      '我们测量了风筝在正午剪断绳子之后能飞多远。答案取决于风力、尾巴的长度以及拿着它的孩子的心情。',
    ],
  ])('takes %j for a title', async (title, abstract) => {
    expect(await toldOf(`${title}\n\n${abstract}\n`)).toEqual([`1: ${title}`]);
  });

  it.each([
    ['# On Kites', 'On Kites'],
    ['12. On Kites', 'On Kites'],
    ['[3] On Kites', 'On Kites'],
    ['Title: On Kites', 'On Kites'],
  ])('leaves out the mark of %j', async (line, title) => {
    expect(await toldOf(`${line}\n\nAbstract: ${LONG}\n`)).toEqual([`1: ${title}`]);
    expect(await abstractsOf(`${line}\n\nAbstract: ${LONG}\n`)).toEqual([LONG]);
  });

  it('reports an abstract that is not UTF-8 and goes on', async () => {
    const page = Buffer.from(`On Kites\n\n${LONG} caf~.\n\nOn Tails\n\n${SHORT}\n`);
    page[page.indexOf('~')] = 0xe9;
    const [first, second] = await readContent(page);
    expect(first).toMatchObject({
      ok: false,
      at: { line: 3 },
      reason: `the abstract of "On Kites" cannot be read: the line's byte ${LONG.length + 5} is 0xE9, expected UTF-8`,
    });
    expect(second).toMatchObject({ ok: true, paper: { title: 'On Tails' } });
  });

  it('reports a paragraph without end and holds no more of it', async () => {
    const page = `On Kites\n\n${`${LONG}\n`.repeat(2000)}\nOn Tails\n\n${SHORT}\n`;
    const outcomes = await toldOf(page);
    expect(outcomes).toEqual([
      expect.stringMatching(/^\d+! the abstract of "On Kites" cannot be read/),
      expect.stringMatching(/: On Tails$/),
    ]);
  });

  it('reports an endless index of titles one by one', async () => {
    const outcomes = await toldOf(`${'On Kites and Tails\n\n'.repeat(50_000)}${LONG}\n`);
    expect(outcomes).toHaveLength(50_000);
    expect(outcomes.at(-2)).toBe(`99997! ${MISSING_ABSTRACT}`);
    expect(outcomes.at(-1)).toBe('99999: On Kites and Tails');
  });

  it('finds the 69 papers of the sample', async () => {
    const outcomes = await readContent(readFileSync('data/sample/listing.txt'));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(69);
    expect(outcomes).toHaveLength(69);
  });

  const SEEDS = '../shared/gold/seeds.jsonl';
  const ifThere = existsSync(SEEDS) ? it : it.skip;
  ifThere('reads the sample as the annotators did (needs ../shared)', async () => {
    const outcomes = await readContent(readFileSync('data/sample/listing.txt'));
    const texts = outcomes.map((outcome) =>
      outcome.ok ? [outcome.paper.title, outcome.paper.abstract] : [told(outcome)],
    );
    const expected = readFileSync(SEEDS, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { title: string; abstract: string })
      .map(({ title, abstract }) => [title, abstract]);
    expect(texts).toEqual(expected);
  });
});
