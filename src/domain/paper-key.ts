import { createHash } from 'node:crypto';
import type { ExternalIds, Paper } from './paper.js';
import { titleKey } from './title-key.js';

/** The prefixes of keys by external ids, the strongest identity first. */
const PREFIX_BY_ID = {
  arxiv: 'arxiv',
  doi: 'doi',
  acl: 'acl',
  openReview: 'openreview',
  openAlex: 'openalex',
  semanticScholar: 's2',
} as const satisfies Readonly<Record<keyof ExternalIds, string>>;

// Half of SHA-256 tells 10^18 titles apart.
const TITLE_HASH_LENGTH = 32;

/** The key of an external id, `arxiv:2305.17333`; the id as `normalizeExternalIds` writes it. */
export function externalIdKey(kind: keyof ExternalIds, id: string): string {
  return `${PREFIX_BY_ID[kind]}:${id}`;
}

/** The key of a title, `title:HASH`, the same for all its spellings. */
export function titleHashKey(title: string): string {
  return `title:${hashOf(titleKey(title))}`;
}

/** All keys of a paper, the strongest identity first, its title key last. */
export function keysOfPaper(paper: Pick<Paper, 'externalIds' | 'title'>): readonly string[] {
  return [
    ...(Object.keys(PREFIX_BY_ID) as (keyof ExternalIds)[]).flatMap((kind) => {
      const id = paper.externalIds[kind];
      return id === undefined ? [] : [externalIdKey(kind, id)];
    }),
    titleHashKey(paper.title),
  ];
}

/** A short hash of a text, for keys: 128 bits in hexadecimal. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, TITLE_HASH_LENGTH);
}
