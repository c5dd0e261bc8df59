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
