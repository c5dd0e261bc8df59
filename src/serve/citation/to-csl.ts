import type { PaperType } from '../paper/paper.type.js';
import { toCslName } from './person-name.js';

/**
 * A paper as a CSL-JSON entry (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html).
 * A preprint is cited as an article of arXiv.
 */
export function toCsl(paper: PaperType, authors: readonly string[]): object {
  const { externalIds } = paper;
  const names = authors.map(toCslName);
  const key = citationKey(paper, names[0]);
  return present({
    id: key,
    'citation-key': key,
    type: typeOf(paper),
    title: paper.title,
    author: names.length > 0 ? names : undefined,
    issued: issued(paper),
    'container-title': containerOf(paper),
    DOI: externalIds.doi,
    URL: addressOf(paper),
    abstract: paper.abstract,
  });
}

const CONFERENCE =
  /\b(?:conference|proceedings|workshop|symposium|meeting|findings|acl|naacl|eacl|emnlp|coling|conll|neurips|nips|iclr|icml|cvpr|iccv|eccv|aaai|ijcai|kdd|sigir|cikm|interspeech|icassp|uai|colt|lrec)\b/i;

function typeOf({ venue, externalIds }: PaperType): string {
  if (externalIds.acl !== undefined || (venue !== undefined && CONFERENCE.test(venue))) {
    return 'paper-conference';
  }
  return venue === undefined && externalIds.arxiv === undefined ? 'document' : 'article-journal';
}

function containerOf({ venue, externalIds }: PaperType): string | undefined {
  if (venue !== undefined || externalIds.arxiv === undefined) return venue;
  return `arXiv preprint arXiv:${externalIds.arxiv}`;
}

function addressOf({ url, externalIds }: PaperType): string | undefined {
  if (url !== undefined) return url;
  if (externalIds.arxiv !== undefined) return `https://arxiv.org/abs/${externalIds.arxiv}`;
  return externalIds.doi === undefined ? undefined : `https://doi.org/${externalIds.doi}`;
}

function issued({ publishedAt, year }: PaperType): object | undefined {
  const date = publishedAt?.slice(0, 10) ?? year?.toString();
  return date === undefined ? undefined : { 'date-parts': [date.split('-').map(Number)] };
}

/** Such as `hu2021lora`: ASCII letters and digits only, so that every style takes it. */
function citationKey({ year, title }: PaperType, first: ReturnType<typeof toCslName> | undefined) {
  const author =
    first === undefined ? 'anonymous' : 'family' in first ? first.family : first.literal;
  const word = title.split(/[^\p{L}\p{N}]+/u).find((one) => one.length > 3) ?? title;
  const key = [author, year ?? '', word].map((part) => ascii(String(part)).slice(0, 40)).join('');
  return key === '' ? 'paper' : key;
}

function ascii(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

function present(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
