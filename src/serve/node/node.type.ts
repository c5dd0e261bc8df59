import { Field, ID, InterfaceType } from 'type-graphql';

/** Anything with a global id. */
@InterfaceType('Node', {
  description: 'Anything that can be fetched again by its id.',
  resolveType: (node: { readonly typename: string }) => node.typename,
})
export abstract class NodeType {
  @Field(() => ID, { description: 'Opaque and unique over all types; stays the same.' })
  id!: string;

  /** The name of the concrete GraphQL type. */
  abstract readonly typename: string;
}
