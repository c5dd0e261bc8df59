import type { ExternalIds } from './paper.js';

export type ExternalIdKind = keyof ExternalIds;

/** Ids as a source states them: bare, prefixed or as an address. */
export type StatedIds = Readonly<Partial<Record<ExternalIdKind, string>>>;

export interface NormalizedIds {
  readonly externalIds: ExternalIds;
  /** The stated ids that are none, each with what was expected. */
  readonly malformed: readonly { readonly kind: ExternalIdKind; readonly reason: string }[];
}

/**
 * Brings each stated id to its one spelling. A DOI that arXiv registered counts as the arXiv id,
 * a DOI of the ACL Anthology gives its ACL id too; an id stated under its own name wins over
 * one derived so.
 */
export function normalizeExternalIds(stated: StatedIds): NormalizedIds {
  const own: Partial<Record<ExternalIdKind, string>> = {};
  const derived: Partial<Record<ExternalIdKind, string>> = {};
  const malformed: { kind: ExternalIdKind; reason: string }[] = [];
  for (const kind of Object.keys(RULES) as ExternalIdKind[]) {
    const text = stated[kind]?.trim();
    if (text === undefined || text === '') {
      continue;
    }
    const id = text.length > LONGEST_ID ? undefined : RULES[kind].normalize(text);
    if (id === undefined) {
      malformed.push({ kind, reason: `"${text.slice(0, 80)}", expected ${RULES[kind].expected}` });
      continue;
    }
    const arxiv = kind === 'doi' ? arxivOfDoi(id) : undefined;
    if (arxiv !== undefined) {
      derived.arxiv = arxiv;
      continue;
    }
    own[kind] = id;
    const acl = kind === 'doi' ? aclOfDoi(id) : undefined;
    if (acl !== undefined) {
      derived.acl = acl;
    }
  }
  return { externalIds: { ...derived, ...own }, malformed };
}

/** The ids that an address of a paper contains; empty for addresses of any other place. */
export function externalIdsOfUrl(url: string): ExternalIds {
  if (url.length > LONGEST_ID) {
    return {};
  }
  const host = hostOf(url);
  const kind = host === undefined ? undefined : KIND_BY_HOST[host];
  return kind === undefined ? {} : normalizeExternalIds({ [kind]: url }).externalIds;
}

// The longest DOIs in use have about 200 characters.
const LONGEST_ID = 500;

const KIND_BY_HOST: Readonly<Record<string, ExternalIdKind>> = {
  'arxiv.org': 'arxiv',
  'export.arxiv.org': 'arxiv',
  'ar5iv.org': 'arxiv',
  'ar5iv.labs.arxiv.org': 'arxiv',
  'huggingface.co': 'arxiv',
  'doi.org': 'doi',
  'dx.doi.org': 'doi',
  'aclanthology.org': 'acl',
  'aclweb.org': 'acl',
  'openreview.net': 'openReview',
  'openalex.org': 'openAlex',
  'api.openalex.org': 'openAlex',
  'semanticscholar.org': 'semanticScholar',
  'api.semanticscholar.org': 'semanticScholar',
};

const RULES: Readonly<
  Record<ExternalIdKind, { expected: string; normalize: (text: string) => string | undefined }>
> = {
  arxiv: { expected: 'an arXiv id such as 2305.17333 or math/0309136', normalize: arxivId },
  doi: { expected: 'a DOI such as 10.1000/182', normalize: doi },
  acl: { expected: 'an ACL Anthology id such as P18-3017 or 2020.acl-main.389', normalize: aclId },
  openReview: { expected: 'an OpenReview forum id such as B1gNKxrYPB', normalize: openReviewId },
  openAlex: { expected: 'an OpenAlex work id such as W2741809807', normalize: openAlexId },
  semanticScholar: {
    expected: 'a Semantic Scholar paper id (40 hexadecimal digits) or corpus id (a number)',
    normalize: semanticScholarId,
  },
};

function arxivId(text: string): string | undefined {
  const path = pathOf(text)
    .replace(/^(?:abs|pdf|html|format|papers)\//i, '')
    .replace(/\.pdf$/i, '');
  const bare = path.replace(/^arxiv:\s*/i, '').replace(/v\d{1,3}$/i, '');
  // https://info.arxiv.org/help/arxiv_identifier.html: since April 2007, and before.
  if (/^\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}$/.test(bare)) {
    return bare;
  }
  const old = /^([a-z]+(?:-[a-z]+)?)(?:\.[a-z]{2})?\/(\d{2}(?:0[1-9]|1[0-2])\d{3})$/i.exec(bare);
  if (old !== null) {
    return `${old[1]}/${old[2]}`.toLowerCase();
  }
  const registered = doi(text);
  return registered === undefined ? undefined : arxivOfDoi(registered);
}

function doi(text: string): string | undefined {
  const path = hostOf(text) === undefined ? text : decoded(pathOf(text));
  const bare = path.replace(/^doi:\s*/i, '').toLowerCase();
  const end = bare.search(/[.,;]+$/);
  const trimmed = end === -1 ? bare : bare.slice(0, end);
  return /^10\.\d{4,9}(?:\.\d+)*\/[^\s"<>]+$/.test(trimmed) ? trimmed : undefined;
}

function arxivOfDoi(doi: string): string | undefined {
  return doi.startsWith('10.48550/arxiv.')
    ? arxivId(doi.slice('10.48550/arxiv.'.length))
    : undefined;
}

function aclOfDoi(doi: string): string | undefined {
  const name = /^10\.(?:18653|3115)\/v1\/(.+)$/.exec(doi)?.[1];
  return name === undefined ? undefined : aclId(name);
}

function aclId(text: string): string | undefined {
  const bare = pathOf(text)
    .replace(/^(?:anthology\/|papers\/)/i, '')
    .replace(/^acl:\s*/i, '')
    .replace(/\.(?:pdf|bib|xml)$/i, '');
  if (/^[a-z]\d{2}-\d{4,5}$/i.test(bare)) {
    return bare.toUpperCase();
  }
  return /^\d{4}\.\w+-\w+\.\d+$/.test(bare) ? bare.toLowerCase() : undefined;
}

function openReviewId(text: string): string | undefined {
  const bare =
    hostOf(text) === undefined
      ? text.replace(/^openreview:\s*/i, '')
      : /[?&]id=([^&#]+)/.exec(text)?.[1];
  return bare !== undefined && /^[\w-]{5,40}$/.test(bare) ? bare : undefined;
}

function openAlexId(text: string): string | undefined {
  const bare = pathOf(text)
    .replace(/^works\//i, '')
    .replace(/^openalex:\s*/i, '');
  return /^w\d{1,15}$/i.test(bare) ? bare.toUpperCase() : undefined;
}

function semanticScholarId(text: string): string | undefined {
  const path = pathOf(text);
  const bare = path.slice(path.lastIndexOf('/') + 1).replace(/^(?:corpusid|s2):\s*/i, '');
  return /^(?:[0-9a-f]{40}|\d{1,12})$/i.test(bare) ? bare.toLowerCase() : undefined;
}

/** The host in lower case without `www.`, undefined for a text that is no web address. */
function hostOf(text: string): string | undefined {
  const host = /^https?:\/\/([^/?#:\s]+)/i.exec(text)?.[1]?.toLowerCase();
  return host?.startsWith('www.') ? host.slice(4) : host;
}

/** An address's path without its outer slashes; any other text as it is. */
function pathOf(text: string): string {
  const path = /^https?:\/\/[^/?#\s]+\/([^?#\s]*)/i.exec(text)?.[1];
  return path === undefined ? text : path.endsWith('/') ? path.slice(0, -1) : path;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
