import { type Paper, TEXT_FIELDS } from '../../domain/paper.js';
import { type FieldText, readFieldText } from './field-text.js';

/** The texts of a paper that extraction reads. */
export type PaperText = Pick<Paper, 'title' | 'abstract' | 'comment'>;

/** The fields that a paper has, cut into tokens and sentences, the title first. */
export function readPaperText(paper: PaperText): readonly FieldText[] {
  return TEXT_FIELDS.flatMap((field) => {
    const text = paper[field];
    return text === undefined || text === '' ? [] : [readFieldText(field, text)];
  });
}
