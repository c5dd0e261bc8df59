import { Field, Int, ObjectType } from 'type-graphql';
import { number, type Properties, text } from '../../store/rows/property-reader.js';
import { toGlobalId } from '../node/global-id.js';
import { NodeType } from '../node/node.type.js';

/** An author as clients see it. */
@ObjectType('Author', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'An author. Without an id of the source, people of one name share a node.',
})
export class AuthorType extends NodeType {
  readonly typename = 'Author';

  /** The stored id. */
  key!: string;

  @Field(() => String, { description: 'The commonest spelling.' })
  name!: string;

  @Field(() => Int, { description: 'How many papers of the graph they have written.' })
  paperCount!: number;
}

/** An author from a stored row. */
export function toAuthor(row: Properties): AuthorType {
  const key = text(row, 'id');
  const author: AuthorType = {
    typename: 'Author',
    id: toGlobalId('Author', key),
    key,
    name: text(row, 'name'),
    paperCount: number(row, 'paperCount'),
  };
  return author;
}
