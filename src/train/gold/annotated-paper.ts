import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { AppError } from '../../domain/app-error.js';
import { NAMED_KINDS } from '../../domain/entity.js';
import { NAMED_RELATIONS } from '../../domain/relation.js';

const annotatedEntity = z.object({
  type: z.enum(NAMED_KINDS),
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  relation: z.enum(NAMED_RELATIONS),
  optional: z.boolean().default(false),
  altTypes: z.array(z.enum(NAMED_KINDS)).default([]),
});

const annotatedTopic = z.object({
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  optional: z.boolean().default(false),
});

const annotatedPaper = z.object({
  title: z.string(),
  abstract: z.string(),
  entities: z.array(annotatedEntity),
  topics: z.array(annotatedTopic),
});

/** An entity as a reader marked it; an optional one costs nothing, found or missed. */
export type AnnotatedEntity = Readonly<z.infer<typeof annotatedEntity>>;
export type AnnotatedTopic = Readonly<z.infer<typeof annotatedTopic>>;
export type AnnotatedPaper = Readonly<z.infer<typeof annotatedPaper>>;

/** The annotated papers of JSONL files, in order. Throws an UNREADABLE_INPUT AppError that names file and line. */
export function readAnnotatedPapers(paths: readonly string[]): readonly AnnotatedPaper[] {
  return paths.flatMap((path) =>
    readText(path)
      .split('\n')
      .flatMap((line, index) =>
        line.trim() === '' ? [] : [parseLine(line, `${path}:${index + 1}`)],
      ),
  );
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new AppError(
      'UNREADABLE_INPUT',
      `no annotated papers at ${path}: expected a JSONL file`,
      { cause },
    );
  }
}

function parseLine(line: string, where: string): AnnotatedPaper {
  try {
    return annotatedPaper.parse(JSON.parse(line));
  } catch (cause) {
    throw new AppError('UNREADABLE_INPUT', `${where} is no annotated paper`, { cause });
  }
}
