import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { groupBy } from '../../domain/group-by.js';
import { isSameWording } from '../acronym/same-wording.js';
import { type TermVectors, toUnit } from './context-vectors.js';
import type { NamesFile } from './names-file.js';

/** What is known of names before a paper is read. */
export interface NameKnowledge {
  readonly termVectors: TermVectors;
  /** What each short form (as `nameKey` writes it) stands for, the commonest first. */
  readonly sensesByShort: ReadonlyMap<string, readonly KnownSense[]>;
}

/** One thing that a short form stands for, all wordings of it together. */
export interface KnownSense {
  /** The commonest wording. */
  readonly long: string;
  readonly wordings: readonly string[];
  /** How many papers define the short form so. */
  readonly papers: number;
  /** How many papers have its commonest wording, with the short form or without. */
  readonly phrasePapers: number;
  /** How many papers have the short form, in whatever sense. */
  readonly shortPapers: number;
  /** Unit vector of the company it keeps. */
  readonly context: Float64Array;
}

/** The knowledge in `models/names.json`. */
export function readNameKnowledge(): NameKnowledge {
  const path = fileURLToPath(new URL('../../../models/names.json', import.meta.url));
  return toNameKnowledge(JSON.parse(readFileSync(path, 'utf8')) as NamesFile);
}

function toNameKnowledge(file: NamesFile): NameKnowledge {
  const lines = file.senses.map(parseSense);
  return {
    termVectors: {
      dimensions: file.dimensions,
      indexByTerm: new Map(file.terms.split(' ').map((term, index) => [term, index])),
      weights: file.weights,
      vectors: bytesOf(file.vectors),
    },
    sensesByShort: new Map(
      [...groupBy(lines, ({ short }) => short)].map(([short, ofShort]) => [
        short,
        joinWordings(ofShort),
      ]),
    ),
  };
}

interface SenseLine extends KnownSense {
  readonly short: string;
}

function parseSense(line: string): SenseLine {
  const [short = '', long = '', papers, phrasePapers, shortPapers, vector = ''] = line.split('\t');
  return {
    short,
    long,
    wordings: [long],
    papers: Number(papers),
    phrasePapers: Number(phrasePapers),
    shortPapers: Number(shortPapers),
    context: toUnit(Float64Array.from(bytesOf(vector))),
  };
}

function bytesOf(base64: string): Int8Array {
  const bytes = Buffer.from(base64, 'base64');
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function joinWordings(lines: readonly SenseLine[]): readonly KnownSense[] {
  const senses: KnownSense[] = [];
  for (const line of lines.toSorted(byPapers)) {
    const at = senses.findIndex(({ wordings }) =>
      wordings.some((wording) => isSameWording(wording, line.long)),
    );
    const sense = senses[at];
    if (sense === undefined) senses.push(line);
    else {
      senses[at] = {
        ...sense,
        wordings: [...sense.wordings, line.long],
        papers: sense.papers + line.papers,
      };
    }
  }
  return senses.toSorted(byPapers);
}

function byPapers(a: KnownSense, b: KnownSense): number {
  return b.papers - a.papers || b.phrasePapers - a.phrasePapers || (a.long < b.long ? -1 : 1);
}
