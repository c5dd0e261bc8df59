import { z } from 'zod';
import { NAMED_KINDS } from '../domain/entity.js';
import { NAMED_RELATIONS } from '../domain/relation.js';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const texts = z
  .array(z.string())
  .nullish()
  .transform((value) => value ?? []);

/** A list of objects in which a bare text stands for an object's name or address. */
function listOf<T extends z.ZodType>(element: T) {
  const named = z.preprocess(
    (value) => (typeof value === 'string' ? { name: value, url: value } : value),
    element,
  );
  return z
    .array(named)
    .nullish()
    .transform((value) => value ?? []);
}

const topic = z.object({ name: text, aliases: texts, optional: z.boolean().default(false) });
const repository = z.object({ url: text });

const annotatedPaper = z.object({
  title: z.string(),
  abstract: text,
  entities: listOf(
    z.object({
      type: z.enum(NAMED_KINDS),
      name: z.string(),
      aliases: texts,
      relation: z.enum(NAMED_RELATIONS),
      optional: z.boolean().default(false),
      altTypes: z
        .array(z.enum(NAMED_KINDS))
        .nullish()
        .transform((value) => value ?? []),
    }),
  ),
  topics: listOf(topic),
  repositories: listOf(repository),
});

const predictedPaper = z.object({
  title: z.string(),
  entities: listOf(
    z.object({
      type: text,
      name: text,
      aliases: texts,
      relation: text,
      confidence: z.number().optional(),
    }),
  ),
  topics: listOf(z.object({ name: text, aliases: texts })),
  repositories: listOf(repository),
});

/** A paper with what an expert reader finds in it; what is optional costs nothing, found or missed. */
export type AnnotatedPaper = z.infer<typeof annotatedPaper>;

/** What is scored: an extraction, or a line of a file of predictions. */
export type PredictedPaper = z.infer<typeof predictedPaper>;
export type PredictedEntity = PredictedPaper['entities'][number];

/** Throws a ZodError that says what is wrong and where. */
export function parseAnnotatedPaper(value: unknown): AnnotatedPaper {
  return annotatedPaper.parse(value);
}

/** Throws a ZodError that says what is wrong and where. */
export function parsePredictedPaper(value: unknown): PredictedPaper {
  return predictedPaper.parse(value);
}
