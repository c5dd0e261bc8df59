import type { GraphStore, Parameters, Row } from '../../store/graph-store.js';
import { number, type Properties, text } from '../../store/rows/property-reader.js';
import { type Anchor, anchorOf } from '../filter/anchor.js';
import { type Condition, createConditionNames } from '../filter/condition.js';
import { paperCondition } from '../filter/paper-condition.js';
import type { PaperFilter } from '../filter/paper-filter.js';
import { resolveFilter } from '../filter/resolve-filter.js';
import { keysetOf, toPage } from '../page/keyset.js';
import type { Page, PageRequest } from '../page/page-request.js';
import { pageStatement } from '../page/page-statement.js';
import { PAPER_ORDERS, type PaperOrder } from './paper-order.js';

/** A paper as `cypher/fragment/paper` shows it. */
export interface PaperRow {
  readonly paper: Properties;
}

export interface PaperListRequest {
  readonly filter: PaperFilter;
  readonly order: PaperOrder;
  readonly page: PageRequest;
}

/** One page of the papers that a filter lets through; one statement, more for names and texts in it. */
export async function listPapers(
  store: GraphStore,
  { filter, order, page }: PaperListRequest,
): Promise<Page<PaperRow>> {
  const plan = await planPapers(store, filter);
  const { slots, parameters } = keysetOf(PAPER_ORDERS[order], page);
  const name = plan.anchor === undefined ? 'papers' : `papers-of-${plan.anchor.by}`;
  const rows = await store.read(pageStatement(name, { ...slots, CONDITION: plan.condition.text }), {
    ...parameters,
    ...parametersOf(plan),
  });
  return toPage(rows.map(toPaperRow), page);
}

/** How many papers a filter lets through. */
export async function countPapers(store: GraphStore, filter: PaperFilter): Promise<number> {
  const plan = await planPapers(store, filter);
  const name = plan.anchor === undefined ? 'count-papers' : `count-papers-of-${plan.anchor.by}`;
  const rows = await store.read(
    pageStatement(name, { CONDITION: plan.condition.text }),
    parametersOf(plan),
  );
  return number(rows[0] ?? {}, 'total');
}

export function toPaperRow(row: Row): PaperRow & { readonly key: string } {
  return { key: text(row, 'key'), paper: row.paper as Properties };
}

interface Plan {
  readonly condition: Condition;
  readonly anchor?: Anchor;
}

async function planPapers(store: GraphStore, filter: PaperFilter): Promise<Plan> {
  const resolved = await resolveFilter(store, filter);
  const condition = paperCondition(filter, resolved, createConditionNames());
  const anchor = anchorOf(filter, resolved);
  return { condition, ...(anchor === undefined ? {} : { anchor }) };
}

function parametersOf({ condition, anchor }: Plan): Parameters {
  return { ...condition.parameters, ...anchor?.parameters };
}
