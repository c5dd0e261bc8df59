import { normalName } from './normal-form.js';

/** What alignment looks at; `type` is left out where there are no types. */
export interface NamedGold {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly optional: boolean;
  readonly type?: string;
  readonly altTypes?: readonly string[];
}

export interface NamedPrediction {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type?: string;
}

/**
 * `typed`: only equal types match. `preferTyped`: any types match, equal ones first.
 * `untyped`: there are no types.
 */
export type TypeRule = 'typed' | 'preferTyped' | 'untyped';

/** Indices into the gold and the predictions. */
export interface Alignment {
  readonly matches: readonly { readonly gold: number; readonly prediction: number }[];
  /** Predictions left over that name something optional. */
  readonly ignored: readonly number[];
  readonly spurious: readonly number[];
  /** Required gold without a prediction. */
  readonly missed: readonly number[];
}

/**
 * Joins predictions to required gold, one to one and as many as possible: two may join when any
 * name of one normalises to any name of the other. Joins by the prediction's own name and with
 * equal types are made first, and later stages keep who is joined (Kuhn's augmenting paths).
 */
export function align(
  gold: readonly NamedGold[],
  predictions: readonly NamedPrediction[],
  typeRule: TypeRule,
): Alignment {
  const goldForms = gold.map(formsOf);
  const predictedForms = predictions.map(formsOf);
  const ownNames = predictions.map(({ name }) => normalName(name));
  const required = indicesOf(gold, ({ optional }) => !optional);
  const optional = indicesOf(gold, (each) => each.optional);
  const sharesName = (p: number, g: number): boolean =>
    predictedForms[p]?.some((form) => goldForms[g]?.includes(form)) ?? false;
  const edges: number[][] = predictions.map(() => []);
  const matching = new Matching(edges);
  for (const { byOwnName, byType } of STAGES_BY_RULE[typeRule]) {
    edges.forEach((known, p) => {
      const joins = required.filter(
        (g) =>
          (byOwnName ? goldForms[g]?.includes(ownNames[p] ?? '') : sharesName(p, g)) &&
          (!byType || hasType(gold[g], predictions[p])),
      );
      known.push(...joins.filter((g) => !known.includes(g)));
    });
    matching.extend();
  }
  const leftOver = indicesOf(predictions, (_, p) => matching.goldOf(p) === undefined);
  const isIgnored = (p: number): boolean => optional.some((g) => sharesName(p, g));
  return {
    matches: predictions.flatMap((_, prediction) => {
      const matched = matching.goldOf(prediction);
      return matched === undefined ? [] : [{ gold: matched, prediction }];
    }),
    ignored: leftOver.filter(isIgnored),
    spurious: leftOver.filter((p) => !isIgnored(p)),
    missed: required.filter((g) => !matching.hasGold(g)),
  };
}

interface Stage {
  readonly byOwnName: boolean;
  readonly byType: boolean;
}

const TYPED_STAGES: readonly Stage[] = [
  { byOwnName: true, byType: true },
  { byOwnName: false, byType: true },
];
const UNTYPED_STAGES: readonly Stage[] = [
  { byOwnName: true, byType: false },
  { byOwnName: false, byType: false },
];
const STAGES_BY_RULE: Readonly<Record<TypeRule, readonly Stage[]>> = {
  typed: TYPED_STAGES,
  preferTyped: [...TYPED_STAGES, ...UNTYPED_STAGES],
  untyped: UNTYPED_STAGES,
};

function formsOf({ name, aliases }: NamedPrediction): readonly string[] {
  return [name, ...aliases].map(normalName).filter((form) => form !== '');
}

function hasType(gold: NamedGold | undefined, prediction: NamedPrediction | undefined): boolean {
  const type = prediction?.type ?? '';
  return gold?.type === type || (gold?.altTypes?.includes(type) ?? false);
}

function indicesOf<T>(
  list: readonly T[],
  isWanted: (element: T, index: number) => boolean,
): readonly number[] {
  return list.flatMap((element, index) => (isWanted(element, index) ? [index] : []));
}

/** A matching of predictions to gold over edges that grow between its extensions. */
class Matching {
  private readonly goldByPrediction = new Map<number, number>();
  private readonly predictionByGold = new Map<number, number>();

  constructor(private readonly edges: readonly (readonly number[])[]) {}

  goldOf(prediction: number): number | undefined {
    return this.goldByPrediction.get(prediction);
  }

  hasGold(gold: number): boolean {
    return this.predictionByGold.has(gold);
  }

  extend(): void {
    for (const prediction of this.edges.keys()) {
      if (!this.goldByPrediction.has(prediction)) {
        this.visit(prediction, new Set());
      }
    }
  }

  private visit(prediction: number, seen: Set<number>): boolean {
    for (const gold of this.edges[prediction] ?? []) {
      if (seen.has(gold)) {
        continue;
      }
      seen.add(gold);
      const holder = this.predictionByGold.get(gold);
      if (holder === undefined || this.visit(holder, seen)) {
        this.goldByPrediction.set(prediction, gold);
        this.predictionByGold.set(gold, prediction);
        return true;
      }
    }
    return false;
  }
}
