import { AppError } from '../../domain/app-error.js';

/** Sections of a model file: numbers by name. */
export type Sections = ReadonlyMap<string, SectionArray>;
export type SectionArray =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Uint32Array
  | Float32Array
  | Float64Array;

const SECTION_TYPES = {
  Uint8Array,
  Int8Array,
  Uint16Array,
  Uint32Array,
  Float32Array,
  Float64Array,
};
type SectionType = keyof typeof SECTION_TYPES;

interface SectionHead {
  readonly name: string;
  readonly type: SectionType;
  readonly offset: number;
  readonly count: number;
}

// "PGMF" and the version of the layout: magic, length of the head (u32), head (JSON), sections.
const MAGIC = 'PGMF0001';
const PREFIX_BYTES = MAGIC.length + 4;
// Sections begin at multiples of this, so that any number type can be read in place.
const ALIGNMENT = 8;

/** One file of named number arrays, little-endian. */
export function writeModelFile(sections: Sections): Uint8Array {
  const heads: SectionHead[] = [];
  let offset = 0;
  for (const [name, array] of sections) {
    const type = array.constructor.name as SectionType;
    heads.push({ name, type, offset, count: array.length });
    offset += aligned(array.byteLength);
  }
  const head = new TextEncoder().encode(JSON.stringify(heads));
  const start = aligned(PREFIX_BYTES + head.length);
  const bytes = new Uint8Array(start + offset);
  bytes.set(new TextEncoder().encode(MAGIC));
  new DataView(bytes.buffer).setUint32(MAGIC.length, head.length, true);
  bytes.set(head, PREFIX_BYTES);
  heads.forEach(({ name, offset: at }) => {
    const array = sections.get(name);
    if (array === undefined) return;
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), start + at);
  });
  return bytes;
}

/** The sections of a model file. Throws an UNREADABLE_INPUT AppError for bytes that are none. */
export function readModelFile(bytes: Uint8Array, source: string): Sections {
  const found = new TextDecoder('latin1').decode(bytes.subarray(0, MAGIC.length));
  if (found !== MAGIC) {
    throw new AppError(
      'UNREADABLE_INPUT',
      `${source} begins with "${found}", expected the model format ${MAGIC}`,
    );
  }
  // A copy of its own: sections are read in place and need its alignment.
  const { buffer } = bytes.slice();
  const headLength = new DataView(buffer).getUint32(MAGIC.length, true);
  const headBytes = bytes.subarray(PREFIX_BYTES, PREFIX_BYTES + headLength);
  const heads = JSON.parse(new TextDecoder().decode(headBytes)) as readonly SectionHead[];
  const start = aligned(PREFIX_BYTES + headLength);
  return new Map(
    heads.map(({ name, type, offset, count }) => [
      name,
      new SECTION_TYPES[type](buffer, start + offset, count),
    ]),
  );
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}
