export const REPOSITORY_HOSTS = [
  'github',
  'huggingface',
  'gitlab',
  'bitbucket',
  'zenodo',
  'other',
] as const;
export type RepositoryHost = (typeof REPOSITORY_HOSTS)[number];

/** One repository, whatever spelling its address had. */
export interface RepositoryAddress {
  /** https, lower-case host without `www.`, no `.git`, query, fragment, trailing slash or punctuation. */
  readonly url: string;
  readonly host: RepositoryHost;
  /** `owner/name` where the host has owners, else the address without its scheme. */
  readonly slug: string;
  /** The key of its node: the address without scheme, GitHub paths in lower case. */
  readonly key: string;
}

/**
 * Reads one address, with or without scheme, deep links cut to the repository.
 * Undefined where the text is no web address, or one that names no repository, as an owner's page
 * (`github.com/owner`) does. A page on any other host is an address with host `other`.
 */
export function parseRepositoryUrl(text: string): RepositoryAddress | undefined {
  const parts = splitAddress(text);
  if (parts === undefined) return undefined;
  const { hostName, segments } = parts;
  if (hostName === 'gist.github.com') return gistAddress(segments);
  if (hostName === 'raw.githubusercontent.com')
    return ownedAddress('github', 'github.com', segments);
  if (hostName === 'github.com') return githubAddress(segments);
  if (hostName === 'huggingface.co' || hostName === 'hf.co') return huggingFaceAddress(segments);
  if (hostName === 'gitlab.com' || hostName.startsWith('gitlab.')) {
    return gitlabAddress(hostName, segments);
  }
  if (hostName === 'bitbucket.org') return ownedAddress('bitbucket', hostName, segments);
  if (hostName === 'zenodo.org') return zenodoAddress(segments);
  if (hostName === 'doi.org' || hostName === 'dx.doi.org') return zenodoDoiAddress(segments);
  if (hostName === 'anonymous.4open.science') return anonymousAddress(segments);
  return plainAddress('other', [hostName, ...segments].join('/'));
}

interface AddressParts {
  readonly hostName: string;
  readonly segments: readonly string[];
}

const HOST_NAME = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/;

function splitAddress(text: string): AddressParts | undefined {
  const trimmed = text.trim();
  const scheme = /^[a-z][a-z0-9+.-]{0,20}:\/\//i.exec(trimmed)?.[0] ?? '';
  if (scheme !== '' && !/^(?:https?|git|ssh|git\+https|git\+ssh):\/\/$/i.test(scheme))
    return undefined;
  const ssh = /^git@([^:/\s]+):/.exec(trimmed);
  const address =
    ssh === null ? trimmed.slice(scheme.length) : `${ssh[1]}/${trimmed.slice(ssh[0].length)}`;
  const path = cutAtAny(address, '?#').replace(/^[^/@]{1,64}@/, '');
  const [authority = '', ...rest] = path.split('/');
  const hostName = cutAtAny(authority, ':')
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');
  if (hostName.length > 253 || !HOST_NAME.test(hostName)) return undefined;
  const segments = rest.filter((segment) => segment !== '');
  const last = segments.pop();
  if (last !== undefined) {
    const name = trimEnd(last, '.,;:!)]}>"\'`*');
    if (name !== '') segments.push(name);
  }
  return { hostName, segments };
}

function cutAtAny(text: string, characters: string): string {
  for (let at = 0; at < text.length; at += 1) {
    if (characters.includes(text.charAt(at))) return text.slice(0, at);
  }
  return text;
}

function trimEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

// First path parts on github.com that are pages of the site, not owners.
const GITHUB_PAGES = new Set(
  'about apps collections contact customer-stories enterprise events explore features issues join login marketplace new notifications orgs pricing pulls search security settings signup site sponsors stars team topics trending users'.split(
    ' ',
  ),
);

function githubAddress(segments: readonly string[]): RepositoryAddress | undefined {
  if (GITHUB_PAGES.has((segments[0] ?? '').toLowerCase())) return undefined;
  return ownedAddress('github', 'github.com', segments);
}

function ownedAddress(
  host: RepositoryHost,
  hostName: string,
  segments: readonly string[],
): RepositoryAddress | undefined {
  const owner = segments[0];
  const name = withoutGitSuffix(segments[1] ?? '');
  if (owner === undefined || name === '' || !/^[\w.-]+$/.test(owner) || !/^[\w.-]+$/.test(name)) {
    return undefined;
  }
  return address(host, hostName, [owner, name]);
}

function gistAddress(segments: readonly string[]): RepositoryAddress | undefined {
  const path = segments.slice(0, 2).map(withoutGitSuffix);
  const id = path.at(-1) ?? '';
  if (!/^[0-9a-f]{5,40}$/i.test(id)) {
    return path.length === 2 && /^[0-9a-f]{5,40}$/i.test(path[0] ?? '')
      ? gistAddress(path.slice(0, 1))
      : undefined;
  }
  const url = `https://gist.github.com/${path.join('/')}`;
  return { url, host: 'github', slug: path.join('/'), key: `gist.github.com/${id.toLowerCase()}` };
}

// First path parts on huggingface.co that are pages of the site, not owners of models.
const HUGGING_FACE_PAGES = new Set(
  'papers docs blog collections tasks learn pricing join login models organizations posts chat'.split(
    ' ',
  ),
);

function huggingFaceAddress(segments: readonly string[]): RepositoryAddress | undefined {
  const first = segments[0] ?? '';
  if (HUGGING_FACE_PAGES.has(first)) return undefined;
  const isTyped = first === 'datasets' || first === 'spaces';
  const path = segments.slice(0, isTyped ? 3 : 2).map(withoutGitSuffix);
  if (path.length < (isTyped ? 3 : 2)) return undefined;
  return address('huggingface', 'huggingface.co', path);
}

// Path parts that end a project's own path on GitLab and begin a page within it.
const GITLAB_PAGES = new Set(['-', 'tree', 'blob', 'raw', 'issues', 'merge_requests', 'wikis']);

function gitlabAddress(
  hostName: string,
  segments: readonly string[],
): RepositoryAddress | undefined {
  const pageAt = segments.findIndex((segment, at) => at >= 2 && GITLAB_PAGES.has(segment));
  const path = (pageAt === -1 ? segments : segments.slice(0, pageAt)).map(withoutGitSuffix);
  return path.length < 2 ? undefined : address('gitlab', hostName, path);
}

function zenodoAddress(segments: readonly string[]): RepositoryAddress | undefined {
  const [page = '', id = ''] = segments;
  if (page === 'doi') return zenodoDoiAddress(segments.slice(1));
  if (!/^records?$/.test(page) || !/^\d{1,12}$/.test(id)) return undefined;
  return plainAddress('zenodo', `zenodo.org/records/${id}`);
}

function zenodoDoiAddress(segments: readonly string[]): RepositoryAddress | undefined {
  const record = /^zenodo\.(\d{1,12})$/i.exec(segments[1] ?? '');
  if (segments[0] !== '10.5281' || record === null) return undefined;
  return plainAddress('zenodo', `zenodo.org/records/${record[1]}`);
}

function anonymousAddress(segments: readonly string[]): RepositoryAddress | undefined {
  const [page = '', id] = segments;
  if (!/^(?:r|repository)$/.test(page) || id === undefined) return undefined;
  return plainAddress('other', `anonymous.4open.science/r/${id}`);
}

function withoutGitSuffix(name: string): string {
  return name.replace(/\.git$/i, '');
}

function address(
  host: RepositoryHost,
  hostName: string,
  path: readonly string[],
): RepositoryAddress {
  const slug = path.join('/');
  const keyPath = host === 'github' ? slug.toLowerCase() : slug;
  return { url: `https://${hostName}/${slug}`, host, slug, key: `${hostName}/${keyPath}` };
}

function plainAddress(host: RepositoryHost, bare: string): RepositoryAddress {
  return { url: `https://${bare}`, host, slug: bare, key: bare };
}
