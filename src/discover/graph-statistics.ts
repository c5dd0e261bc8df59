import type { Relation } from '../domain/relation.js';
import type { GraphStore } from '../store/graph-store.js';
import { number, text } from '../store/rows/property-reader.js';
import { statement } from '../store/statements.js';

/** How many nodes of each kind the graph holds. */
export interface NodeCounts {
  readonly papers: number;
  readonly methods: number;
  readonly models: number;
  readonly datasets: number;
  readonly topics: number;
  readonly repositories: number;
  readonly authors: number;
}

export async function countNodes(store: GraphStore): Promise<NodeCounts> {
  const [counts = {}] = await store.read(statement('read/statistics'));
  return {
    papers: number(counts, 'papers'),
    methods: number(counts, 'methods'),
    models: number(counts, 'models'),
    datasets: number(counts, 'datasets'),
    topics: number(counts, 'topics'),
    repositories: number(counts, 'repositories'),
    authors: number(counts, 'authors'),
  };
}

/** How many edges between papers and entities have each relation. */
export async function countEdges(
  store: GraphStore,
): Promise<readonly { readonly relation: Relation; readonly edges: number }[]> {
  const rows = await store.read(statement('read/count-edges'));
  return rows.map((row) => ({
    relation: text(row, 'relation') as Relation,
    edges: number(row, 'total'),
  }));
}
