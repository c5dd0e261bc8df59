import { groupBy } from '../../domain/group-by.js';
import type { GraphStore } from '../../store/graph-store.js';
import { text } from '../../store/rows/property-reader.js';
import { statement } from '../../store/statements.js';
import { ALWAYS } from '../filter/condition.js';
import { conditionOfFilter } from '../filter/condition-of-filter.js';
import type { PaperFilter } from '../filter/paper-filter.js';
import { countNodes } from '../graph-statistics.js';
import { byRank } from '../page/ranked-page.js';
import { wordFrequencies } from '../text/word-frequencies.js';
import { type ReadProfile, readProfiles } from './read-profiles.js';
import { type Background, type Reason, reasonsFor, scoreOf, tellingTerms } from './relatedness.js';

/** A paper that is related to another, and why. */
export interface RelatedPaper {
  readonly id: string;
  /** The sum of the reasons' weights. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly profile: ReadProfile;
}

/** A paper with all that are related to it, the most related first. */
export interface Relatives {
  readonly profile: ReadProfile;
  readonly related: readonly RelatedPaper[];
}

const TEXT_CANDIDATES = 200;
const QUERY_TERMS = 32;
const ENTITY_CANDIDATES = 100;
// An entity of more papers relates everything to everything; it still counts once a paper is found.
const HUB = 2_000;

/**
 * The relatives of papers: candidates by telling words and by shared entities, each scored by what
 * it shares. Never the paper itself. The same statements for any number of papers but one search
 * of texts for each; undefined for an unknown id.
 */
export async function relatedPapers(
  store: GraphStore,
  ids: readonly string[],
  filter: PaperFilter,
): Promise<readonly (Relatives | undefined)[]> {
  const profiles = await readProfiles(store, ids, { condition: ALWAYS });
  const profileById = new Map(profiles.map((profile) => [profile.id, profile]));
  const background: Background = {
    frequencies: wordFrequencies(),
    paperCount: (await countNodes(store)).papers,
  };
  const candidates = await candidatesOf(store, profiles, background);
  const others = await readProfiles(store, [...new Set([...candidates.values()].flat())], {
    condition: await conditionOfFilter(store, filter),
    entities: [...new Set(profiles.flatMap(({ edges }) => [...edges.keys()]))],
  });
  const otherById = new Map(others.map((other) => [other.id, other]));
  return ids.map((id) => {
    const profile = profileById.get(id);
    if (profile === undefined) return undefined;
    const related = (candidates.get(id) ?? [])
      .flatMap((other) => otherById.get(other) ?? [])
      .map((other) => toRelated(profile, other, background))
      .filter(({ score }) => score > 0)
      .sort(byRank);
    return { profile, related };
  });
}

function toRelated(profile: ReadProfile, other: ReadProfile, background: Background): RelatedPaper {
  const reasons = reasonsFor(profile, other, background);
  return { id: other.id, score: scoreOf(reasons), reasons, profile: other };
}

/** Ids of papers that may be related to each, without itself. */
async function candidatesOf(
  store: GraphStore,
  profiles: readonly ReadProfile[],
  { frequencies }: Background,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (profiles.length === 0) return new Map();
  const [sharing, ...byText] = await Promise.all([
    store.read(statement('read/papers-sharing-entities'), {
      ids: profiles.map(({ id }) => id),
      hub: HUB,
      limit: ENTITY_CANDIDATES,
    }),
    ...profiles.map(({ terms }) =>
      store.textCandidates('Paper', tellingTerms(terms, frequencies, QUERY_TERMS), TEXT_CANDIDATES),
    ),
  ]);
  const sharingById = groupBy(sharing, (row) => text(row, 'owner'));
  return new Map(
    profiles.map(({ id }, index) => {
      const byEntities = (sharingById.get(id) ?? []).map((row) => text(row, 'id'));
      const all = new Set([...byEntities, ...(byText[index] ?? [])]);
      all.delete(id);
      return [id, [...all]];
    }),
  );
}
