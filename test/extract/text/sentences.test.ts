import { readFieldText } from '../../../src/extract/text/field-text.js';

function sentencesOf(text: string): readonly string[] {
  const { tokens, sentences } = readFieldText('abstract', text);
  return sentences.map(({ from, to }) =>
    text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0),
  );
}

describe('splitSentences', () => {
  it.each([
    ['We propose X. It works.', ['We propose X.', 'It works.']],
    ['Models (e.g. BERT) fail. Why? We show.', ['Models (e.g. BERT) fail.', 'Why?', 'We show.']],
    ['As in Smith et al. We follow.', ['As in Smith et al. We follow.']],
    ['It gains 3.5 points. wav2vec is used.', ['It gains 3.5 points.', 'wav2vec is used.']],
    ['They call it "new." Others do not.', ['They call it "new."', 'Others do not.']],
    ['It ends.However, no space.', ['It ends.', 'However, no space.']],
    ['no full stop at all', ['no full stop at all']],
  ])('cuts %j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('puts every token into exactly one sentence', () => {
    const { tokens, sentences } = readFieldText('abstract', 'A b. C d! ... E? "F." (G.) h');
    expect(sentences.map(({ from }) => from)).toEqual([
      0,
      ...sentences.slice(0, -1).map(({ to }) => to),
    ]);
    expect(sentences.at(-1)?.to).toBe(tokens.length);
  });
});
