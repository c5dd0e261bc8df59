import { Field, ObjectType } from 'type-graphql';

/** Where a page stands in its list. */
@ObjectType('PageInfo', {
  simpleResolvers: true,
  description: 'Where a page stands in its list, as the Relay connection specification says.',
})
export class PageInfoType {
  @Field(() => Boolean, { description: 'Whether the list goes on after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether the list has edges before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first edge; null on an empty page.',
  })
  startCursor!: string | undefined;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last edge; null on an empty page.',
  })
  endCursor!: string | undefined;
}
