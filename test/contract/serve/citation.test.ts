import { engine } from '../../support/engine.js';
import { paper } from '../../support/paper.js';
import { openTestApi, putPapers, type TestApi } from '../../support/test-api.js';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await putPapers(api.store, [
    paper('LoRA: 100% of {Low-Rank} Adaptation & more', {
      abstract: 'An abstract.',
      externalIds: { arxiv: '2106.09685' },
      publishedAt: '2021-06-17',
      year: 2021,
      authors: ['Edward J. Hu', 'Zoë van der Ångström', 'Gemma Team'],
    }),
    paper('Deep Things', { venue: 'Proceedings of ACL', year: 2019, authors: ['Ann Lee'] }),
    paper('An Untold Thing'),
  ]);
}, 30_000);

afterAll(() => api.close());

async function cite(title: string, style: string): Promise<string> {
  const { data, errors } = await api.ask(
    'query ($title: String!, $style: CitationStyle!) { paper(by: { title: $title }) { citation(style: $style) } }',
    { title, style },
  );
  expect(errors).toEqual([]);
  return data.paper.citation;
}

const LORA = 'LoRA: 100% of {Low-Rank} Adaptation & more';

describe(`Paper.citation on ${engine}`, () => {
  it('writes BibTeX that LaTeX takes', async () => {
    const entry = await cite(LORA, 'BIBTEX');
    expect(entry).toMatch(/^@article\{hu2021lora,\n/);
    expect(entry).toContain(
      'author = {Hu, Edward J. and van der {\\r A}ngstr{\\" o}m, Zo{\\" e} and {Gemma Team}}',
    );
    expect(entry).toContain('journal = {arXiv preprint arXiv:2106.09685}');
    expect(entry).toContain('100\\%');
    expect(entry).toContain('\\&');
    expect(await cite('Deep Things', 'BIBTEX')).toMatch(
      /^@inproceedings\{lee2019deep,[\s\S]*booktitle = \{Proceedings of \{ACL\}\}[\s\S]*year = \{2019\}/,
    );
    expect(await cite('An Untold Thing', 'BIBTEX')).toMatch(/^@misc\{anonymousuntold,/);
  });

  it('writes RIS that reference managers import', async () => {
    const lines = (await cite(LORA, 'RIS')).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'TY  - JOUR',
        `TI  - ${LORA}`,
        'AU  - Hu, Edward J.',
        'AU  - van der Ångström, Zoë',
        'AU  - Gemma Team',
        'PY  - 2021',
      ]),
    );
    expect(lines.at(-1)).toMatch(/^ER {2}-/);
  });

  it('writes CSL-JSON', async () => {
    expect(JSON.parse(await cite(LORA, 'CSL_JSON'))).toEqual([
      {
        id: 'hu2021lora',
        'citation-key': 'hu2021lora',
        type: 'article-journal',
        title: LORA,
        author: [
          { given: 'Edward J.', family: 'Hu' },
          { given: 'Zoë', family: 'van der Ångström' },
          { literal: 'Gemma Team' },
        ],
        issued: { 'date-parts': [[2021, 6, 17]] },
        'container-title': 'arXiv preprint arXiv:2106.09685',
        URL: 'https://arxiv.org/abs/2106.09685',
        abstract: 'An abstract.',
      },
    ]);
  });

  it('takes one statement for the authors of a whole page', async () => {
    const { statements } = await api.ask('{ papers { nodes { citation(style: BIBTEX) } } }');
    expect(statements).toEqual(['page/papers', 'read/authorships-of-papers']);
  });
});
