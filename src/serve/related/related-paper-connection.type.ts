import { Field, Float, ObjectType } from 'type-graphql';
import { createConnectionType, createEdgeType } from '../connection/connection-types.js';
import { PaperType } from '../paper/paper.type.js';
import {
  ReasonUnion,
  type SharedEntityReasonType,
  type SharedTextReasonType,
} from './reason.type.js';

/** What the edge to a related paper says. */
@ObjectType({ simpleResolvers: true })
export abstract class RelatedEdge {
  @Field(() => Float, {
    description: 'How much they have in common: the sum of the weights of the reasons.',
  })
  score!: number;

  @Field(() => [ReasonUnion], { description: 'Why, the weightiest first.' })
  reasons!: readonly (SharedEntityReasonType | SharedTextReasonType)[];
}

const NAMES = { name: 'RelatedPaper', holds: 'related papers', isUncounted: true };

export const RelatedPaperConnectionType = createConnectionType(
  NAMES,
  () => PaperType,
  createEdgeType(NAMES, () => PaperType, RelatedEdge),
);
