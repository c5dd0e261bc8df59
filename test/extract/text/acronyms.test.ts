import { findAcronyms } from '../../../src/extract/text/acronyms.js';
import { rangeText, readFieldText } from '../../../src/extract/text/field-text.js';

function pairsOf(text: string): readonly string[] {
  const field = readFieldText('abstract', text);
  return findAcronyms([field]).map(
    ({ long, short }) => `${rangeText(field, short)} = ${rangeText(field, long)}`,
  );
}

describe('findAcronyms', () => {
  it.each([
    ['We use masked language modeling (MLM) here.', ['MLM = masked language modeling']],
    ['large language models (LLMs) are', ['LLMs = large language models']],
    ['our SCT (Simple Covariance Transformation) is', ['SCT = Simple Covariance Transformation']],
    ['the Covariate Guided Filter (CGF, for short)', ['CGF = Covariate Guided Filter']],
    [
      'a memory-efficient zeroth-order optimizer (MeZO)',
      ['MeZO = memory-efficient zeroth-order optimizer'],
    ],
    ['zeroth-order (ZO) methods', ['ZO = zeroth-order']],
    ['in three languages (English, French and Thai)', []],
    ['as shown before (Smith 2019)', []],
    ['the best results (see Table 1)', []],
    ['it gains much (+3.5 points)', []],
  ])('finds in %j', (text, expected) => {
    expect(pairsOf(text)).toEqual(expected);
  });

  it('takes time that grows no faster than the text', () => {
    const hostile = (copies: number) => readFieldText('abstract', 'Aa Bb (AB) '.repeat(copies));
    expect(findAcronyms([hostile(4000)]).length).toBe(4000);
  });
});
