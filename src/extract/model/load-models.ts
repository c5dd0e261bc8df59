import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AppError } from '../../domain/app-error.js';
import { EMPTY_HASH, finishHash } from '../text/hash.js';
import type { ExtractorModels } from './extractor-models.js';
import { readModelFile } from './model-file.js';
import { fromSections } from './model-sections.js';

/** The models that the package ships; the same place seen from `src` and from `dist`. */
export const MODELS_PATH = fileURLToPath(new URL('../../../models/extractor.bin', import.meta.url));

export interface LoadedModels {
  readonly models: ExtractorModels;
  /** Eight hexadecimal digits that change with any byte of the file. */
  readonly fingerprint: string;
}

/** Reads a model file. Throws an UNREADABLE_INPUT AppError where there is none. */
export function loadModels(path: string = MODELS_PATH): LoadedModels {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new AppError(
      'UNREADABLE_INPUT',
      `no models at ${path}: they come with the package, or from npm run train`,
      { cause },
    );
  }
  return {
    models: fromSections(readModelFile(bytes, path), path),
    fingerprint: fingerprintOf(bytes),
  };
}

/** FNV-1a over 32-bit words: ten million bytes in milliseconds. */
function fingerprintOf(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let state = EMPTY_HASH ^ bytes.length;
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    state = Math.imul(state ^ view.getUint32(at, true), 0x01000193);
    state ^= state >>> 15;
  }
  return finishHash(state).toString(16).padStart(8, '0');
}
