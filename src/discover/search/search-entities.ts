import type { EntityKind } from '../../domain/entity.js';
import { nameKey } from '../../domain/name-key.js';
import { searchTerms } from '../../domain/search-terms.js';
import type { GraphStore } from '../../store/graph-store.js';
import { number, type Properties, text, texts } from '../../store/rows/property-reader.js';
import { pageStatement } from '../page/page-statement.js';
import type { WordFrequencies } from '../text/word-frequencies.js';

/** An entity that a search found. */
export interface FoundEntity {
  readonly id: string;
  readonly score: number;
  readonly entity: Properties;
  /** The name or alias that matched. */
  readonly matchedName: string;
  readonly matchedTerms: readonly string[];
}

export interface EntityQuery {
  readonly query: string;
  readonly terms: readonly string[];
  readonly kinds: readonly EntityKind[];
  readonly frequencies: WordFrequencies;
}

const TEXT_CANDIDATES = 200;
const PREFIX_CANDIDATES = 50;
// More names that merely begin so would keep papers and other names off the first page.
const SHOWN_PREFIXES = 5;

// Names come before texts, whose scores end at 1: the whole name, a whole alias, a beginning.
const NAME_SCORE = 3;
const ALIAS_SCORE = 2.5;
const PREFIX_SCORE = 2;

/** The entities that a query names, begins to name, or shares words with; unordered. */
export async function searchEntities(
  store: GraphStore,
  asked: EntityQuery,
): Promise<readonly FoundEntity[]> {
  if (asked.kinds.length === 0) return [];
  const [named, worded] = await Promise.all([byName(store, asked), byWords(store, asked)]);
  const best = new Map<string, FoundEntity>();
  for (const found of [...named, ...worded]) {
    const known = best.get(found.id);
    if (known === undefined || known.score < found.score) best.set(found.id, found);
  }
  return [...best.values()];
}

async function byName(
  store: GraphStore,
  { query, terms, kinds }: EntityQuery,
): Promise<readonly FoundEntity[]> {
  const prefix = nameKey(query);
  if (prefix === '') return [];
  const rows = await store.read(pageStatement('entities-by-name-prefix'), {
    prefix,
    kinds,
    limit: PREFIX_CANDIDATES,
  });
  const found = rows.map((row) => {
    const entity = row.entity as Properties;
    const isWhole = text(row, 'name') === prefix;
    const isName = nameKey(text(entity, 'name')) === prefix;
    const base = isWhole ? (isName ? NAME_SCORE : ALIAS_SCORE) : PREFIX_SCORE;
    return {
      id: text(entity, 'id'),
      score: base + renown(entity),
      entity,
      matchedName: text(row, 'surface'),
      matchedTerms: terms,
      isWhole,
    };
  });
  return [
    ...found.filter(({ isWhole }) => isWhole),
    ...onePerEntity(found.filter(({ isWhole }) => !isWhole)).slice(0, SHOWN_PREFIXES),
  ];
}

/** The rows come with the best known entities first. */
function onePerEntity<T extends { readonly id: string }>(found: readonly T[]): readonly T[] {
  return [...new Map(found.toReversed().map((one) => [one.id, one])).values()].reverse();
}

async function byWords(
  store: GraphStore,
  { terms, kinds, frequencies }: EntityQuery,
): Promise<readonly FoundEntity[]> {
  const ids = await store.textCandidates('Entity', terms, TEXT_CANDIDATES);
  if (ids.length === 0) return [];
  const rows = await store.read(pageStatement('entity-texts'), { ids, kinds });
  const asked = new Set(terms);
  return rows.flatMap((row) => {
    const names = [text(row, 'name'), ...texts(row, 'aliases')];
    const [best] = names
      .map((name) => ({ name, ...overlap(name, asked, frequencies) }))
      .sort((a, b) => b.share - a.share);
    if (best === undefined || best.share === 0) return [];
    const entity = row.entity as Properties;
    return [
      {
        id: text(row, 'id'),
        // Renown decides only between names that match alike.
        score: best.share * (1 - MOST_RENOWN) + renown(entity),
        entity,
        matchedName: best.name,
        matchedTerms: best.matched,
      },
    ];
  });
}

/** How much of the query a name holds, times how much of the name the query holds: 0 to 1. */
function overlap(name: string, asked: ReadonlySet<string>, frequencies: WordFrequencies) {
  const own = new Set(searchTerms(name));
  const matched = [...own].filter((term) => asked.has(term));
  const weight = (terms: Iterable<string>) =>
    [...terms].reduce((sum, term) => sum + frequencies.idf(term), 0);
  const shared = weight(matched);
  const share = shared === 0 ? 0 : (shared / weight(own)) * (shared / weight(asked));
  return { share, matched };
}

const MOST_RENOWN = 0.2;

/** More papers, a little more score: 0 to 0.2, reached at a million papers. */
function renown(entity: Properties): number {
  const share = Math.log10(1 + number(entity, 'paperCount')) / 6;
  return MOST_RENOWN * Math.min(1, share);
}
