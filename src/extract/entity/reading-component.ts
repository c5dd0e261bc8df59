import type { Component } from '../component.js';
import { readCandidates } from './reading.js';

/** Candidates of names, of entities and topics alike. */
export const readingComponent: Component<'fields', 'reading'> = {
  name: 'candidates',
  needs: ['fields'],
  sets: ['reading'],
  run: ({ fields }) => ({ reading: readCandidates(fields) }),
};
