import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { PageInfoType } from './page-info.type.js';

export interface ConnectionNames {
  /** `Paper` makes `PaperConnection` and `PaperEdge`. */
  readonly name: string;
  /** What the list holds, for descriptions: "papers". */
  readonly holds: string;
}

/** An edge type with a cursor and a node; more fields come from the class it extends. */
export function createEdgeType<Base extends abstract new () => object>(
  { name, holds }: ConnectionNames,
  nodeType: () => ClassType<object> | (abstract new () => object),
  BaseEdge: Base,
) {
  @ObjectType(`${name}Edge`, {
    simpleResolvers: true,
    description: `One place in a list of ${holds}.`,
  })
  class EdgeType extends (BaseEdge as unknown as new () => object) {
    @Field(() => String, { description: 'Opaque; `after` and `before` of the same list take it.' })
    cursor!: string;

    @Field(nodeType as () => ClassType<object>, { description: `One of the ${holds}.` })
    node!: object;
  }
  return EdgeType;
}

/** A connection type over an edge type. */
export function createConnectionType(
  { name, holds }: ConnectionNames,
  nodeType: () => ClassType<object> | (abstract new () => object),
  EdgeType: ClassType<object>,
) {
  @ObjectType(`${name}Connection`, {
    simpleResolvers: true,
    description: `One page of a list of ${holds}.`,
  })
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'The page, each node with its cursor.' })
    edges!: readonly object[];

    @Field(() => [nodeType() as ClassType<object>], { description: 'The page without cursors.' })
    nodes!: readonly object[];

    @Field(() => PageInfoType, { description: 'Where the page stands in the list.' })
    pageInfo!: PageInfoType;

    @Field(() => Int, {
      description: 'How many the whole list has; counted only when asked for.',
    })
    totalCount!: () => Promise<number>;
  }
  return ConnectionType;
}

/** The base of edges that have nothing but a cursor and a node. */
@ObjectType({ simpleResolvers: true })
export abstract class PlainEdge {}
