import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { AppError } from '../../domain/app-error.js';
import type { RequestContext } from '../request/request-context.js';
import { ExtractionType, toExtraction } from './extraction.type.js';

// Twice the longest of 88,000 abstracts and titles; time grows with the length.
const LONGEST_ABSTRACT = 15_000;
const LONGEST_TITLE = 1_000;

/** The extractor, on any text. */
@Resolver()
export class ExtractResolver {
  @Query(() => ExtractionType, {
    complexity: 100,
    description: 'What the extractor finds in a title and an abstract. Nothing is stored.',
  })
  extract(
    @Arg('title', () => String, { description: 'At most 1,000 characters.' }) title: string,
    @Arg('abstract', () => String, {
      nullable: true,
      description: 'At most 15,000 characters.',
    })
    abstract: string | null | undefined,
    @Ctx() { ports }: RequestContext,
  ): ExtractionType {
    if (ports.extractor === undefined) {
      throw new AppError('FEATURE_DISABLED', 'extract: this server has no extractor');
    }
    checkLength('title', title, LONGEST_TITLE);
    checkLength('abstract', abstract ?? '', LONGEST_ABSTRACT);
    const extractor = ports.extractor();
    const text = abstract == null ? { title } : { title, abstract };
    return toExtraction(extractor.extract(text), extractor.name);
  }
}

function checkLength(name: string, text: string, most: number): void {
  if (text.length <= most) return;
  throw new AppError(
    'BAD_USER_INPUT',
    `extract: found ${text.length} characters of ${name}, expected at most ${most}`,
  );
}
