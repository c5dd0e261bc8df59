import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { AppError } from '../domain/app-error.js';

/**
 * The parsed lines of a JSONL file in order, blank ones left out. Throws UNREADABLE_INPUT with
 * file, line and what is wrong: a score over a part of a file would be worth nothing.
 */
export function readJsonl<T>(path: string, parse: (value: unknown) => T): readonly T[] {
  return readText(path)
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') {
        return [];
      }
      try {
        return [parse(JSON.parse(line))];
      } catch (cause) {
        throw new AppError('UNREADABLE_INPUT', `${path}:${index + 1}: ${messageOf(cause)}`, {
          cause,
        });
      }
    });
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const message = `${path} cannot be read: ${messageOf(cause)}, expected annotated papers, one JSON object a line`;
    throw new AppError('UNREADABLE_INPUT', message, { cause });
  }
}

function messageOf(error: unknown): string {
  if (error instanceof z.ZodError) {
    return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  }
  return error instanceof Error ? error.message : String(error);
}
