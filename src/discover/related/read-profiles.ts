import { groupBy } from '../../domain/group-by.js';
import type { Relation } from '../../domain/relation.js';
import type { GraphStore, Row } from '../../store/graph-store.js';
import { number, type Properties, text } from '../../store/rows/property-reader.js';
import type { Condition } from '../filter/condition.js';
import { pageStatement } from '../page/page-statement.js';
import { countTerms, termsOfSearchText } from '../text/term-counts.js';
import type { PaperProfile, ProfileEdge } from './relatedness.js';

/** A profile with the rows behind it. */
export interface ReadProfile extends PaperProfile {
  readonly paper: Properties;
  readonly entities: ReadonlyMap<string, Properties>;
}

/** The profiles of papers that meet a condition, all their edges or only those to `entities`. */
export async function readProfiles(
  store: GraphStore,
  ids: readonly string[],
  { condition, entities }: { readonly condition: Condition; readonly entities?: readonly string[] },
): Promise<readonly ReadProfile[]> {
  if (ids.length === 0) return [];
  const [texts, edges] = await Promise.all([
    store.read(pageStatement('paper-texts', { CONDITION: condition.text }), {
      ids,
      ...condition.parameters,
    }),
    entities === undefined
      ? store.read(pageStatement('edges-of'), { ids })
      : store.read(pageStatement('edges-between'), { ids, entities }),
  ]);
  const edgesByPaper = groupBy(edges, (row) => text(row, 'owner'));
  return texts.map((row) => toProfile(row, edgesByPaper.get(text(row, 'id')) ?? []));
}

function toProfile(row: Row, edges: readonly Row[]): ReadProfile {
  return {
    id: text(row, 'id'),
    terms: countTerms(termsOfSearchText(text(row, 'searchText'))),
    edges: new Map(edges.map((edge) => [entityIdOf(edge), toProfileEdge(edge)])),
    paper: row.paper as Properties,
    entities: new Map(edges.map((edge) => [entityIdOf(edge), edge.entity as Properties])),
  };
}

function entityIdOf({ entity }: Row): string {
  return text(entity as Properties, 'id');
}

function toProfileEdge(row: Row): ProfileEdge {
  return {
    relation: text(row, 'relation') as Relation,
    confidence: number(row, 'confidence'),
    paperCount: number(row.entity as Properties, 'paperCount'),
  };
}
