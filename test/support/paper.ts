import type { Paper } from '../../src/domain/paper.js';

/** A paper with what a test says of it and nothing else. */
export function paper(title: string, fields: Partial<Paper> = {}): Paper {
  return { title, status: 'ACTIVE', externalIds: {}, authors: [], codeLinks: [], ...fields };
}
