import { Field, Int, ObjectType } from 'type-graphql';
import type { Evidence } from '../../domain/graph.js';
import { EvidenceFieldEnum } from '../enums.js';

/** One place that justifies an edge. */
@ObjectType('Evidence', {
  simpleResolvers: true,
  description:
    'One place that justifies an edge: `text.slice(start, end)` of the field is the surface.',
})
export class EvidenceType {
  @Field(() => EvidenceFieldEnum, { description: 'The text in which it stands.' })
  field!: Evidence['field'];

  @Field(() => Int, {
    nullable: true,
    description: 'Where it starts, in UTF-16 code units from 0; null for metadata.',
  })
  start!: number | undefined;

  @Field(() => Int, {
    nullable: true,
    description: 'Where it ends, exclusive, in UTF-16 code units; null for metadata.',
  })
  end!: number | undefined;

  @Field(() => String, { description: 'As written there.' })
  surface!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The sentence around it; null for metadata.',
  })
  quote!: (() => Promise<string | undefined>) | string | undefined;

  @Field(() => String, { description: 'Who found it: name@version.' })
  extractor!: string;
}
