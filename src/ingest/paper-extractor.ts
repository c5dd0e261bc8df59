import type { Extraction } from '../domain/extraction.js';
import type { Paper } from '../domain/paper.js';

/** What finds the mentions in a paper's texts. */
export interface PaperExtractor {
  /** name@version: papers read by another one are read again. */
  readonly name: string;
  readonly extract: (paper: Pick<Paper, 'title' | 'abstract' | 'comment'>) => Extraction;
}
