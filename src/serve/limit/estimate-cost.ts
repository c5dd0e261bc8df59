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
 * An upper estimate of how many objects an operation makes: one for each field that gives an
 * object, times the page sizes above it. Scalars are free, introspection too. At least 1.
 */
export function estimateCost(costed: CostedOperation): number {
  const root = costed.schema.getRootType(costed.operation.operation);
  if (!root) return 1;
  const estimate: Estimate = { ...costed, costByFragment: new Map() };
  return Math.max(1, costOfSet(costed.operation.selectionSet, root, estimate));
}

interface Estimate extends CostedOperation {
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
  if (node.name.value.startsWith('__') || node.selectionSet === undefined) return 0;
  if (!isObjectType(parent) && !isInterfaceType(parent)) return 0;
  const field = parent.getFields()[node.name.value];
  if (field === undefined) return 0;
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return 0;
  const size = sizeOf(field, node, costed);
  if (!type.name.endsWith('Connection')) {
    return size * (ownCost(field) + costOfSet(node.selectionSet, type, costed));
  }
  // A connection itself, and what it holds as many times as the page is long.
  return ownCost(field) + size * costOfSet(node.selectionSet, type, costed);
}

/** What a field costs by itself: 1 unless its resolver states more, as one that searches does. */
function ownCost(field: GraphQLField<unknown, unknown>): number {
  const { complexity } = field.extensions;
  return typeof complexity === 'number' ? complexity : 1;
}

function sizeOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  { variables }: CostedOperation,
): number {
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
