import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { EdgeCounts } from '../api-ports.js';
import { PaperType } from '../paper/paper.type.js';

export const RecordOutcomeEnum = {
  INSERTED: 'INSERTED',
  CHANGED: 'CHANGED',
  UNCHANGED: 'UNCHANGED',
  REJECTED: 'REJECTED',
} as const;
registerEnumType(RecordOutcomeEnum, {
  name: 'RecordOutcome',
  description: 'What became of a record.',
  valuesConfig: {
    INSERTED: { description: 'It made a paper.' },
    CHANGED: { description: 'It changed a paper that was there.' },
    UNCHANGED: { description: 'Its paper was there, and says the same.' },
    REJECTED: { description: 'It cannot be read; nothing of it was written.' },
  },
});

/** How many edges a mutation wrote. */
@ObjectType('EdgeCounts', {
  simpleResolvers: true,
  description: 'How many edges between papers and entities were written.',
})
class EdgeCountsType implements EdgeCounts {
  @Field(() => Int, { description: 'New ones.' })
  inserted!: number;

  @Field(() => Int, { description: 'Changed ones.' })
  changed!: number;

  @Field(() => Int, { description: 'Those that went.' })
  deleted!: number;
}

/** What became of one record. */
@ObjectType('AddedPaper', { simpleResolvers: true, description: 'What became of one record.' })
export class AddedPaperType {
  @Field(() => RecordOutcomeEnum, { description: 'What became of it.' })
  outcome!: keyof typeof RecordOutcomeEnum;

  @Field(() => PaperType, { nullable: true, description: 'Its paper; null if rejected.' })
  paper!: PaperType | undefined;

  @Field(() => String, { nullable: true, description: 'Why it was rejected.' })
  reason!: string | undefined;

  @Field(() => [String], { description: 'What was left out of it.' })
  warnings!: readonly string[];
}

/** What adding papers did. */
@ObjectType('AddPapersPayload', { simpleResolvers: true, description: 'What adding papers did.' })
export class AddPapersPayloadType {
  @Field(() => [AddedPaperType], { description: 'One for each record, in the order given.' })
  results!: readonly AddedPaperType[];

  @Field(() => EdgeCountsType, { description: 'How many edges were written.' })
  edges!: EdgeCounts;
}

/** What removing papers did. */
@ObjectType('RemovePapersPayload', {
  simpleResolvers: true,
  description: 'What removing papers did.',
})
export class RemovePapersPayloadType {
  @Field(() => [ID], { description: 'The papers that are gone.' })
  removed!: readonly string[];

  @Field(() => [ID], { description: 'Ids, as given, that no paper had.' })
  unknown!: readonly string[];

  @Field(() => EdgeCountsType, { description: 'How many edges were written.' })
  edges!: EdgeCounts;
}
