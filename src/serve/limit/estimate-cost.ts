import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** An operation as it is about to run. */
export interface CostedOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** As coerced, defaults filled in. */
  readonly variables: Readonly<Record<string, unknown>>;
}

// What a list holds where no argument says.
const PAGE_SIZE = 20;
const PLAIN_LIST_SIZE = 3;

/**
 * An upper estimate of how many objects an operation makes (`nodeCount`): one for each field that
 * gives an object, times the page sizes above it. Scalars are free, introspection too. Its `cost`
 * is the same with fields that state a complexity counted as much. Both are at least 1.
 */
export function estimateCost(costed: CostedOperation): {
  readonly cost: number;
  readonly nodeCount: number;
} {
  return {
    cost: estimate(costed, complexityOf),
    nodeCount: estimate(costed, () => undefined),
  };
}

function estimate(costed: CostedOperation, statedCost: Estimate['statedCost']): number {
  const root = costed.schema.getRootType(costed.operation.operation);
  if (!root) return 1;
  const estimated: Estimate = { ...costed, statedCost, costByFragment: new Map() };
  return Math.max(1, costOfSet(costed.operation.selectionSet, root, estimated));
}

/** What a field states that it costs by itself, as one that searches does. */
function complexityOf({ extensions }: AnyField): number | undefined {
  return typeof extensions.complexity === 'number' ? extensions.complexity : undefined;
}

type AnyField = GraphQLField<unknown, unknown>;

interface Estimate extends CostedOperation {
  readonly statedCost: (field: AnyField) => number | undefined;
  /** A fragment may be spread in fragments that are spread, doubling each time: once is enough. */
  readonly costByFragment: Map<string, number>;
}

function costOfSet(set: SelectionSetNode, parent: GraphQLCompositeType, costed: Estimate): number {
  let cost = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      cost += costOfField(selection, parent, costed);
      continue;
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      cost += costOfFragment(selection.name.value, costed);
      continue;
    }
    const type = conditionType(selection.typeCondition?.name.value, costed) ?? parent;
    cost += costOfSet(selection.selectionSet, type, costed);
  }
  return cost;
}

function costOfFragment(name: string, costed: Estimate): number {
  const known = costed.costByFragment.get(name);
  if (known !== undefined) return known;
  const fragment = costed.fragments[name];
  const type = conditionType(fragment?.typeCondition.name.value, costed);
  const cost =
    fragment === undefined || type === undefined
      ? 0
      : costOfSet(fragment.selectionSet, type, costed);
  costed.costByFragment.set(name, cost);
  return cost;
}

function conditionType(
  name: string | undefined,
  { schema }: CostedOperation,
): GraphQLCompositeType | undefined {
  const type = name === undefined ? undefined : schema.getType(name);
  return isCompositeType(type) ? type : undefined;
}

function costOfField(node: FieldNode, parent: GraphQLCompositeType, costed: Estimate): number {
  if (node.name.value.startsWith('__')) return 0;
  if (!isObjectType(parent) && !isInterfaceType(parent)) return 0;
  const field = parent.getFields()[node.name.value];
  if (field === undefined) return 0;
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return costed.statedCost(field) ?? 0;
  if (node.selectionSet === undefined) return 0;
  const ownCost = costed.statedCost(field) ?? 1;
  const size = sizeOf(field, node, costed);
  if (!type.name.endsWith('Connection')) {
    return size * (ownCost + costOfSet(node.selectionSet, type, costed));
  }
  // A connection itself, and what it holds as many times as the page is long.
  return ownCost + size * costOfSet(node.selectionSet, type, costed);
}

function sizeOf(field: AnyField, node: FieldNode, { variables }: CostedOperation): number {
  const type = getNamedType(field.type);
  const given = getArgumentValues(field, node, variables);
  const isPaged = field.args.some(({ name }) => name === 'first');
  if (isPaged) {
    const asked = given.first ?? given.last;
    return typeof asked === 'number' ? Math.max(0, asked) : PAGE_SIZE;
  }
  const listed = given.ids ?? given.keys;
  if (Array.isArray(listed)) return listed.length;
  // The page size has been counted at the connection.
  if (field.name === 'edges' || field.name === 'nodes') return 1;
  return String(field.type).startsWith('[') && isCompositeType(type) ? PLAIN_LIST_SIZE : 1;
}
