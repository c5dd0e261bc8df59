import { Field, Float, Int, ObjectType } from 'type-graphql';
import { createConnectionType, createEdgeType } from '../connection/connection-types.js';
import { EvidenceFieldEnum } from '../enums.js';
import { NodeType } from '../node/node.type.js';

/** A place in a text. */
@ObjectType('TextSpan', {
  simpleResolvers: true,
  description: 'A place in a text, in UTF-16 code units.',
})
export class TextSpanType {
  @Field(() => Int, { description: 'Where it starts, from 0.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  end!: number;
}

/** A part of a text that shows why it was found. */
@ObjectType('Highlight', {
  simpleResolvers: true,
  description: 'A part of a title or abstract that shows why the paper was found.',
})
export class HighlightType {
  @Field(() => EvidenceFieldEnum, { description: 'TITLE or ABSTRACT.' })
  field!: 'title' | 'abstract';

  @Field(() => String, { description: 'The title, or about two lines of the abstract.' })
  text!: string;

  @Field(() => Int, {
    description: 'Where `text` starts in the whole field, in UTF-16 code units.',
  })
  start!: number;

  @Field(() => [TextSpanType], { description: 'The words that matched: places within `text`.' })
  matches!: readonly TextSpanType[];
}

/** What a search says of a node. */
@ObjectType({ simpleResolvers: true })
export abstract class FoundEdge {
  @Field(() => Float, {
    description:
      'How well it fits: from 3 for the whole name or title, from 2 for a beginning, else 0 to 1 by the words shared.',
  })
  score!: number;

  @Field(() => [String], { description: 'The words of the query that matched.' })
  matchedTerms!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'The name or alias that matched; null for papers.',
  })
  matchedName!: string | undefined;

  @Field(() => [HighlightType], { description: 'Where it matched; empty for entities.' })
  highlights!: readonly HighlightType[];
}

const NAMES = {
  name: 'Search',
  holds: 'papers and entities that a search found',
  isUncounted: true,
};

export const SearchConnectionType = createConnectionType(
  NAMES,
  () => NodeType,
  createEdgeType(NAMES, () => NodeType, FoundEdge),
);
