import { Field, InputType, Int } from 'type-graphql';

/** Whole numbers. */
@InputType('IntRange', {
  description: 'Whole numbers, both ends included; an end may be left out.',
})
export class IntRangeInput {
  @Field(() => Int, { nullable: true, description: 'The lowest.' })
  from?: number | null;

  @Field(() => Int, { nullable: true, description: 'The highest.' })
  to?: number | null;
}

/** Dates. */
@InputType('DateRange', {
  description: 'Dates as YYYY, YYYY-MM or YYYY-MM-DD, both ends included; an end may be left out.',
})
export class DateRangeInput {
  @Field(() => String, { nullable: true, description: 'The earliest.' })
  from?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The latest; its whole day, month or year is in.',
  })
  to?: string | null;
}

/** Texts. */
@InputType('StringMatch', { description: 'Text in any case; each part that is given must hold.' })
export class StringMatchInput {
  @Field(() => String, { nullable: true, description: 'The whole text.' })
  is?: string | null;

  @Field(() => String, { nullable: true, description: 'A part of the text.' })
  contains?: string | null;

  @Field(() => String, { nullable: true, description: 'The beginning of the text.' })
  startsWith?: string | null;
}
