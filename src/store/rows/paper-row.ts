import type { PaperNode } from '../../domain/graph.js';
import type { ExternalIds, PaperStatus } from '../../domain/paper.js';
import { searchText } from '../../domain/search-terms.js';
import { titleKey } from '../../domain/title-key.js';
import type { Parameters } from '../graph-store.js';
import {
  optionalNumber,
  optionalText,
  type Properties,
  present,
  text,
  texts,
} from './property-reader.js';

const PROPERTY_BY_EXTERNAL_ID: Readonly<Record<keyof ExternalIds, string>> = {
  arxiv: 'arxivId',
  doi: 'doi',
  acl: 'aclId',
  openReview: 'openReviewId',
  openAlex: 'openAlexId',
  semanticScholar: 'semanticScholarId',
};

// An index key holds some 8 kB; two titles alike so far are told apart by their ids.
const SORT_KEY_LENGTH = 120;

/** The properties of a `Paper` node; null where the paper has no such field. */
export function toPaperProperties(paper: PaperNode): Parameters {
  return {
    title: paper.title,
    abstract: paper.abstract ?? null,
    comment: paper.comment ?? null,
    year: paper.year ?? null,
    publishedAt: paper.publishedAt ?? null,
    venue: paper.venue ?? null,
    url: paper.url ?? null,
    status: paper.status,
    authorNames: paper.authors,
    codeLinks: paper.codeLinks,
    records: paper.records,
    contentHash: paper.contentHash,
    extractor: paper.extractor,
    searchText: searchText([paper.title, paper.title, paper.abstract]),
    ...Object.fromEntries(
      Object.entries(PROPERTY_BY_EXTERNAL_ID).map(([kind, property]) => [
        property,
        paper.externalIds[kind as keyof ExternalIds] ?? null,
      ]),
    ),
    // A missing year or date sorts as the oldest, so it comes last where the newest come first.
    yearKey: `${String(paper.year ?? 0).padStart(4, '0')}|${paper.id}`,
    publishedKey: `${paper.publishedAt ?? String(paper.year ?? '0000')}|${paper.id}`,
    titleKey: `${titleKey(paper.title).slice(0, SORT_KEY_LENGTH)}|${paper.id}`,
  };
}

/** A paper from the properties of its node and the keys that resolve to it. */
export function toPaperNode(properties: Properties, keys: readonly string[]): PaperNode {
  return {
    id: text(properties, 'id'),
    keys: [...keys].sort(),
    title: text(properties, 'title'),
    ...present({
      abstract: optionalText(properties, 'abstract'),
      comment: optionalText(properties, 'comment'),
      year: optionalNumber(properties, 'year'),
      publishedAt: optionalText(properties, 'publishedAt'),
      venue: optionalText(properties, 'venue'),
      url: optionalText(properties, 'url'),
    }),
    status: text(properties, 'status') as PaperStatus,
    externalIds: toExternalIds(properties),
    authors: texts(properties, 'authorNames'),
    codeLinks: texts(properties, 'codeLinks'),
    records: texts(properties, 'records'),
    contentHash: text(properties, 'contentHash'),
    extractor: text(properties, 'extractor'),
  };
}

/** The external ids among the properties of a `Paper` node. */
export function toExternalIds(properties: Properties): ExternalIds {
  return present(
    Object.fromEntries(
      Object.entries(PROPERTY_BY_EXTERNAL_ID).map(([kind, property]) => [
        kind,
        optionalText(properties, property),
      ]),
    ),
  ) as ExternalIds;
}
