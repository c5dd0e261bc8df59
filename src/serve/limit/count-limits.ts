import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

export interface CountLimits {
  /** Fields within fields. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
}

// GraphiQL's introspection query is 15 deep and the rest far above what an operation needs.
export const COUNT_LIMITS: CountLimits = { depth: 18, aliases: 60, directives: 60, rootFields: 30 };

/**
 * A validation rule that refuses operations past the limits, before any of their work is done.
 * Apollo gives every error of validation a code of its own: ours is in `limitCode`.
 */
export function countLimitsRule(limits: CountLimits): ValidationRule {
  return (context: ValidationContext): ASTVisitor => ({
    Document(document) {
      for (const message of faultsOf(document, limits)) {
        context.reportError(
          new GraphQLError(message, { extensions: { limitCode: 'QUERY_TOO_COMPLEX' } }),
        );
      }
    },
  });
}

function faultsOf(document: DocumentNode, limits: CountLimits): readonly string[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  const measureSet = createMeasure(fragments);
  return document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const measured = measureSet(definition.selectionSet);
    const directives = measured.directives + (definition.directives?.length ?? 0);
    const found = { ...measured, directives };
    return (Object.keys(limits) as (keyof CountLimits)[]).flatMap((name) =>
      found[name] > limits[name]
        ? [`The operation has more than ${limits[name]} ${WORDS[name]}.`]
        : [],
    );
  });
}

const WORDS: Readonly<Record<keyof CountLimits, string>> = {
  depth: 'levels of fields',
  aliases: 'aliases',
  directives: 'directives',
  rootFields: 'fields at its top',
};

type Measure = CountLimits;

const NOTHING: Measure = { depth: 0, aliases: 0, directives: 0, rootFields: 0 };

/** Counts with fragments spread, each fragment measured once; a cycle counts as nothing. */
function createMeasure(
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): (set: SelectionSetNode) => Measure {
  const measureByFragment = new Map<string, Measure>();

  function measureFragment(name: string): Measure {
    const known = measureByFragment.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    if (fragment === undefined) return NOTHING;
    // Stands while the fragment is being measured: one that spreads itself ends here.
    measureByFragment.set(name, NOTHING);
    const measured = measureSet(fragment.selectionSet);
    measureByFragment.set(name, measured);
    return measured;
  }

  function measureSet(set: SelectionSetNode): Measure {
    let total = NOTHING;
    for (const selection of set.selections) {
      const directives = selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        const inner = selection.selectionSet ? measureSet(selection.selectionSet) : NOTHING;
        total = {
          depth: Math.max(total.depth, inner.depth + 1),
          aliases: total.aliases + inner.aliases + (selection.alias ? 1 : 0),
          directives: total.directives + inner.directives + directives,
          rootFields: total.rootFields + 1,
        };
      } else {
        const inner =
          selection.kind === Kind.INLINE_FRAGMENT
            ? measureSet(selection.selectionSet)
            : measureFragment(selection.name.value);
        total = {
          depth: Math.max(total.depth, inner.depth),
          aliases: total.aliases + inner.aliases,
          directives: total.directives + inner.directives + directives,
          rootFields: total.rootFields + inner.rootFields,
        };
      }
    }
    return total;
  }

  return measureSet;
}
