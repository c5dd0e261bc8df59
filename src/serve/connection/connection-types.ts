import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { PageInfoType } from './page-info.type.js';

export interface ConnectionNames {
  /** `Paper` makes `PaperConnection` and `PaperEdge`. */
  readonly name: string;
  /** What the list holds, for descriptions: "papers". */
  readonly holds: string;
  /** Whether the connection has no `totalCount`. */
  readonly isUncounted?: boolean;
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
  { name, holds, isUncounted = false }: ConnectionNames,
  nodeType: () => ClassType<object> | (abstract new () => object),
  EdgeType: ClassType<object>,
): ClassType<object> {
  class PageType {
    edges!: readonly object[];
    nodes!: readonly object[];
    pageInfo!: PageInfoType;
    totalCount!: () => Promise<number>;
  }
  const fields: readonly [keyof PageType, () => ClassType<object> | [ClassType<object>], string][] =
    [
      ['edges', () => [EdgeType], 'The page, each node with its cursor.'],
      ['nodes', () => [nodeType() as ClassType<object>], 'The page without cursors.'],
      ['pageInfo', () => PageInfoType, 'Where the page stands in the list.'],
    ];
  for (const [field, type, description] of fields) {
    Field(type, { description })(PageType.prototype, field);
  }
  if (!isUncounted) {
    const description = 'How many the whole list has; counted only when asked for.';
    Field(() => Int, { description })(PageType.prototype, 'totalCount');
  }
  const description = `One page of a list of ${holds}.`;
  ObjectType(`${name}Connection`, { simpleResolvers: true, description })(PageType);
  return PageType;
}

/** The base of edges that have nothing but a cursor and a node. */
@ObjectType({ simpleResolvers: true })
export abstract class PlainEdge {}
