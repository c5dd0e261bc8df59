import { type Paper, TEXT_FIELDS } from '../../domain/paper.js';
import type { Component } from '../component.js';
import { findAcronyms } from './acronyms.js';
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

/** Acronyms with the long forms that the text itself gives them. */
export const acronymComponent: Component<'fields', 'acronyms'> = {
  name: 'acronyms',
  needs: ['fields'],
  sets: ['acronyms'],
  run: ({ fields }) => ({
    acronyms: findAcronyms(fields.filter((field) => field.field !== 'comment')),
  }),
};
