import { findCandidates } from '../../../src/extract/candidate/candidates.js';
import { hashName } from '../../../src/extract/candidate/name-hash.js';
import { findAcronyms } from '../../../src/extract/text/acronyms.js';
import { readFieldText } from '../../../src/extract/text/field-text.js';
import { viewWords } from '../../../src/extract/text/word-view.js';

function candidatesOf(text: string) {
  const field = readFieldText('abstract', text);
  return findCandidates([viewWords(field)], findAcronyms([field]));
}

describe('findCandidates', () => {
  it.each([
    ['We use graph neural networks.', 'graph neural network'],
    ['A bag of words is used.', 'bag of words'],
    ['BERT-based models win.', 'BERT'],
    ['Both BERT/RoBERTa fail.', 'RoBERTa'],
    ['the wav2vec 2.0 encoder', 'wav2vec 2.0'],
    ['fine-tuning helps', 'finetuning'],
  ])('offers, in %j, the name %j', (text, name) => {
    const keys = candidatesOf(text).flatMap((candidate) => candidate.keys);
    expect(keys).toContain(hashName(name));
  });

  it('keeps within a sentence and off words that name nothing', () => {
    const keys = candidatesOf('It uses pruning. Quantization helps.').flatMap(({ keys }) => keys);
    expect(keys).not.toContain(hashName('pruning Quantization'));
    expect(keys).not.toContain(hashName('uses pruning'));
  });

  it('unites a long form with its acronym', () => {
    const united = candidatesOf('Masked language modeling (MLM) is old. MLM is good.').find(
      ({ acronymKey }) => acronymKey === hashName('MLM'),
    );
    expect(united?.keys).toEqual([hashName('masked language modeling'), hashName('MLM')]);
    expect(united?.places.length).toBe(3);
  });
});
