import {
  type ExternalIdKind,
  externalIdsOfUrl,
  normalizeExternalIds,
} from '../domain/external-ids.js';
import type { ExternalIds } from '../domain/paper.js';
import type { RecordFields } from './record-fields.js';

const FIELD_BY_KIND: Readonly<Record<ExternalIdKind, string>> = {
  arxiv: 'arxivId',
  doi: 'doi',
  acl: 'aclId',
  openReview: 'openReviewId',
  openAlex: 'openAlexId',
  semanticScholar: 'semanticScholarId',
};

/** Lists whose `id` field is an external id. */
const ID_KIND_BY_SOURCE: ReadonlyMap<unknown, ExternalIdKind> = new Map([
  ['acl-anthology', 'acl'],
  ['hf-daily-papers', 'arxiv'],
  ['huggingface', 'arxiv'],
]);

/**
 * The ids that a record states by name, by its source's own key, or within its address, in this
 * order of trust. A malformed id is left out with a warning.
 */
export function externalIdsOfRecord(
  record: Readonly<Record<string, unknown>>,
  fields: RecordFields,
): ExternalIds {
  const sourceKind = ID_KIND_BY_SOURCE.get(record.source);
  const stated: Partial<Record<ExternalIdKind, string>> = {};
  for (const kind of Object.keys(FIELD_BY_KIND) as ExternalIdKind[]) {
    const name = FIELD_BY_KIND[kind];
    const value = record[name] ?? (kind === sourceKind ? record.id : undefined);
    if (typeof value === 'string') {
      stated[kind] = value;
    } else if (typeof value === 'number' && kind === 'semanticScholar') {
      stated[kind] = String(value);
    } else if (value !== undefined && value !== null) {
      fields.warnings.push(
        `${name} is ${JSON.stringify(value).slice(0, 100)}, expected a text: left out`,
      );
    }
  }
  const { externalIds, malformed } = normalizeExternalIds(stated);
  for (const { kind, reason } of malformed) {
    fields.warnings.push(`${FIELD_BY_KIND[kind]} is ${reason}: left out`);
  }
  const fromUrl = typeof record.url === 'string' ? externalIdsOfUrl(record.url.trim()) : {};
  return { ...fromUrl, ...externalIds };
}

/** The address behind a bare id of the ACL Anthology, whose own records give that as their `url`. */
export function aclAddress(url: unknown): string | undefined {
  if (typeof url !== 'string' || /^https?:/i.test(url)) {
    return undefined;
  }
  const { acl } = normalizeExternalIds({ acl: url }).externalIds;
  return acl === undefined ? undefined : `https://aclanthology.org/${acl}`;
}
