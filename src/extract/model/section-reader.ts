import { AppError } from '../../domain/app-error.js';
import { BUCKETS } from '../feature/feature-sink.js';
import type { SectionArray, Sections } from './model-file.js';
import { createSparseRows, type SparseRows } from './sparse-rows.js';

/** Reads the sections of a model file by name and type. */
export interface SectionReader {
  /** Throws an UNREADABLE_INPUT AppError where the file has no such section. */
  readonly numbers: <T extends SectionArray>(name: string) => T;
  readonly rows: (name: string) => SparseRows;
  readonly json: (name: string) => unknown;
}

export function createSectionReader(sections: Sections, source: string): SectionReader {
  const numbers = <T extends SectionArray>(name: string): T => {
    const array = sections.get(name);
    if (array === undefined) {
      throw new AppError(
        'UNREADABLE_INPUT',
        `${source} has no section ${name}; learn the models again with npm run train`,
      );
    }
    return array as T;
  };
  return {
    numbers,
    rows: (name) => {
      const [width = 1, scale = 1] = numbers<Float64Array>(`${name}.shape`);
      const buckets = numbers<Uint32Array>(`${name}.buckets`);
      return createSparseRows({ width, scale, buckets, rows: numbers(`${name}.rows`) }, BUCKETS);
    },
    json: (name) => JSON.parse(new TextDecoder().decode(numbers<Uint8Array>(name))),
  };
}

export type NamedSection = readonly [string, SectionArray];

/** The sections of a linear model. */
export function rowSections(name: string, model: SparseRows): readonly NamedSection[] {
  return [
    [`${name}.shape`, Float64Array.of(model.width, model.scale)],
    [`${name}.buckets`, model.buckets],
    [`${name}.rows`, model.rows],
  ];
}

export function jsonSection(name: string, value: unknown): NamedSection {
  return [name, new TextEncoder().encode(JSON.stringify(value))];
}
