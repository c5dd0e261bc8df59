import { ENTITY_KINDS, type EntityKind } from '../domain/entity.js';
import type { EntityNode } from '../domain/graph.js';
import { nameKey } from '../domain/name-key.js';
import { parseRepositoryUrl } from '../domain/repository-url.js';
import type { EntityTally, SpellingTally } from './entity-tally.js';

/**
 * The entity that a tally amounts to; undefined where no paper speaks of it.
 * Kind: the most votes (tie: the first of `ENTITY_KINDS`). Name: the commonest canonical spelling
 * (tie: the commonest spelling, then code point order). Aliases: the others, the commonest first,
 * one for each that differs in more than case.
 */
export function entityOfTally(tally: EntityTally): EntityNode | undefined {
  if (tally.papers <= 0) return undefined;
  const ranked = [...tally.spellings].sort(byCommonness);
  const [name = ''] = ranked[0] ?? [];
  const kind = kindOf(tally.votes);
  const votes = Object.fromEntries(
    ENTITY_KINDS.flatMap((one) => (tally.votes[one] ? [[one, tally.votes[one]]] : [])),
  );
  return {
    id: tally.id,
    kind,
    ...(kind === 'Repository' ? repositoryFields(name) : { name }),
    aliases: kind === 'Repository' ? [] : aliasesOf(name, ranked),
    paperCount: tally.papers,
    votes,
  };
}

/** The key under which a spelling of an entity is looked up; repositories by `owner/name`. */
export function keyOfSpelling(entityId: string, surface: string): string {
  if (!entityId.startsWith('repository:')) return nameKey(surface);
  return nameKey(parseRepositoryUrl(surface)?.slug ?? surface);
}

function kindOf(votes: EntityTally['votes']): EntityKind {
  return ENTITY_KINDS.reduce((best, kind) =>
    (votes[kind] ?? 0) > (votes[best] ?? 0) ? kind : best,
  );
}

function byCommonness(
  [a, first]: readonly [string, SpellingTally],
  [b, second]: readonly [string, SpellingTally],
): number {
  return (
    second.canonical - first.canonical ||
    second.papers - first.papers ||
    (a < b ? -1 : a > b ? 1 : 0)
  );
}

function aliasesOf(
  name: string,
  ranked: readonly (readonly [string, SpellingTally])[],
): readonly string[] {
  const seen = new Set([name.toLowerCase()]);
  return ranked
    .toSorted(([a, first], [b, second]) => second.papers - first.papers || (a < b ? -1 : 1))
    .map(([surface]) => surface)
    .filter((surface) => {
      const folded = surface.toLowerCase();
      const isNew = !seen.has(folded);
      seen.add(folded);
      return isNew;
    });
}

function repositoryFields(bareUrl: string): Pick<EntityNode, 'name' | 'url' | 'host' | 'owner'> {
  const address = parseRepositoryUrl(bareUrl);
  if (address === undefined) return { name: bareUrl, url: `https://${bareUrl}`, host: 'other' };
  const { slug, url, host } = address;
  const owner = host === 'other' || host === 'zenodo' ? undefined : ownerOf(slug);
  return { name: slug, url, host, ...(owner === undefined ? {} : { owner }) };
}

// Nested groups of GitLab own together: `group/subgroup/name` is owned by `group/subgroup`.
function ownerOf(slug: string): string | undefined {
  const parts = slug.replace(/^(?:datasets|spaces)\//, '').split('/');
  return parts.length > 1 ? parts.slice(0, -1).join('/') : undefined;
}
