import {
  readModelFile,
  type SectionArray,
  writeModelFile,
} from '../../../src/extract/model/model-file.js';

describe('a model file', () => {
  it('gives back what was written, type by type', () => {
    const sections = new Map<string, SectionArray>([
      ['bytes', Uint8Array.of(1, 2, 3)],
      ['small', Int8Array.of(-1, 2)],
      ['words', Uint32Array.of(4_000_000_000)],
      ['reals', Float64Array.of(0.1, -2)],
      ['none', new Uint16Array(0)],
    ]);
    expect(readModelFile(writeModelFile(sections), 'a test')).toEqual(sections);
  });

  it('is refused when it is something else', () => {
    expect(() => readModelFile(new TextEncoder().encode('{"a": 1}'), 'models/x.bin')).toThrow(
      /models\/x\.bin begins with "\{"a": 1\}", expected the model format PGMF/,
    );
  });
});
