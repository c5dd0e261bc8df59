import type { ExtractedRepository, Mention } from '../../domain/extraction.js';
import { parseRepositoryUrl, type RepositoryAddress } from '../../domain/repository-url.js';
import type { Component } from '../component.js';
import { HOSTS_WITHOUT_REPOSITORIES } from '../lexicon/link-hosts.js';
import type { FieldText } from '../text/field-text.js';
import { findLinks } from './find-links.js';
import { ownershipOf } from './ownership.js';

/** Links to code, data and project pages, the paper's own (OFFICIAL) told from others' (RELATED). */
export const repositoryComponent: Component<'fields', 'repositories'> = {
  name: 'repositories',
  needs: ['fields'],
  sets: ['repositories'],
  run: ({ fields }) => ({ repositories: findRepositories(fields) }),
};

interface Found {
  readonly address: RepositoryAddress;
  relation: ExtractedRepository['relation'];
  readonly mentions: Mention[];
}

function findRepositories(fields: readonly FieldText[]): readonly ExtractedRepository[] {
  const foundByKey = new Map<string, Found>();
  for (const field of fields) {
    for (const link of findLinks(field.text)) {
      const address = repositoryAt(link.address);
      if (address === undefined) continue;
      const relation = ownershipOf(field, link);
      const surface = field.text.slice(link.start, link.end);
      const mention = { field: field.field, start: link.start, end: link.end, surface };
      const known = foundByKey.get(address.key);
      if (known === undefined) {
        foundByKey.set(address.key, { address, relation, mentions: [mention] });
      } else {
        known.mentions.push(mention);
        if (relation === 'OFFICIAL') known.relation = 'OFFICIAL';
      }
    }
  }
  return [...foundByKey.values()].map(toRepository);
}

function repositoryAt(text: string): RepositoryAddress | undefined {
  const address = parseRepositoryUrl(text);
  if (address?.host !== 'other') return address;
  const hostName = address.slug.split('/', 1)[0] ?? '';
  return HOSTS_WITHOUT_REPOSITORIES.has(hostName) ? undefined : address;
}

// Shares of right links among those of a host, on the annotated papers.
const CONFIDENCE_OF_KNOWN_HOST = 0.99;
const CONFIDENCE_OF_PAGE = 0.95;

function toRepository({ address, relation, mentions }: Found): ExtractedRepository {
  const { url, host, slug } = address;
  const confidence = host === 'other' ? CONFIDENCE_OF_PAGE : CONFIDENCE_OF_KNOWN_HOST;
  return { url, host, slug, relation, confidence, mentions };
}
