import type { Format } from './format.js';
import { jsonl } from './jsonl.js';
import { listing } from './listing.js';

/** In the order in which they are tried; the listing takes any plain text, so it is the last. */
export const FORMATS: readonly Format[] = [jsonl, listing];

export const FORMAT_NAMES: readonly string[] = FORMATS.map(({ name }) => name);
