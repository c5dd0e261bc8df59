import { Field, Int, ObjectType } from 'type-graphql';
import { AuthorType } from './author.type.js';

/** Somebody whom an author has written with. */
@ObjectType('Coauthor', {
  simpleResolvers: true,
  description: 'Somebody whom an author has written with.',
})
export class CoauthorType {
  @Field(() => AuthorType, { description: 'Who it is.' })
  author!: AuthorType;

  @Field(() => Int, { description: 'How many papers they share, of every status.' })
  papers!: number;
}
