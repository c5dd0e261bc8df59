import { Field, Int, ObjectType } from 'type-graphql';
import type { PaperStatus } from '../../domain/paper.js';
import { toExternalIds } from '../../store/rows/paper-row.js';
import {
  number,
  optionalNumber,
  optionalText,
  type Properties,
  text,
} from '../../store/rows/property-reader.js';
import { PaperStatusEnum } from '../enums.js';
import { toGlobalId } from '../node/global-id.js';
import { NodeType } from '../node/node.type.js';
import { ExternalIdsType } from './external-ids.type.js';

/** A paper as clients see it. */
@ObjectType('Paper', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A research paper, merged from all records of it.',
})
export class PaperType extends NodeType {
  readonly typename = 'Paper';

  /** The stored id. */
  key!: string;

  @Field(() => String, { description: 'As the source writes it.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'As the source writes it.' })
  abstract!: string | undefined;

  @Field(() => String, { nullable: true, description: "The authors' comment at the source." })
  comment!: string | undefined;

  @Field(() => Int, { nullable: true, description: 'Year of publication.' })
  year!: number | undefined;

  @Field(() => String, {
    nullable: true,
    description: 'Date of publication, ISO 8601: a year, month, day or point in time.',
  })
  publishedAt!: string | undefined;

  @Field(() => String, { nullable: true, description: 'Conference, journal or archive.' })
  venue!: string | undefined;

  @Field(() => String, { nullable: true, description: "The paper's page at its source." })
  url!: string | undefined;

  @Field(() => PaperStatusEnum, { description: 'Whether the paper still stands.' })
  status!: PaperStatus;

  @Field(() => Int, {
    description: 'The number of the commit with which it came into this graph, from 1.',
  })
  addedAt!: number;

  @Field(() => Int, { description: 'The number of the commit that last changed it.' })
  changedAt!: number;

  @Field(() => ExternalIdsType, { description: 'Its ids elsewhere.' })
  externalIds!: ExternalIdsType;
}

/** A paper from its stored row. */
export function toPaper(properties: Properties): PaperType {
  const key = text(properties, 'id');
  const paper: PaperType = {
    typename: 'Paper',
    id: toGlobalId('Paper', key),
    key,
    title: text(properties, 'title'),
    abstract: optionalText(properties, 'abstract'),
    comment: optionalText(properties, 'comment'),
    year: optionalNumber(properties, 'year'),
    publishedAt: optionalText(properties, 'publishedAt'),
    venue: optionalText(properties, 'venue'),
    url: optionalText(properties, 'url'),
    status: text(properties, 'status') as PaperStatus,
    addedAt: number(properties, 'addedAt'),
    changedAt: number(properties, 'changedAt'),
    externalIds: toExternalIds(properties) as ExternalIdsType,
  };
  return paper;
}
