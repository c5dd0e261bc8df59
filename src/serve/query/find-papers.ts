import { papersByKey } from '../../discover/lookup/papers-by-id.js';
import { papersByTitles, type TitledPaper } from '../../discover/lookup/papers-by-title.js';
import { AppError } from '../../domain/app-error.js';
import { type ExternalIdKind, normalizeExternalIds } from '../../domain/external-ids.js';
import { externalIdKey } from '../../domain/paper-key.js';
import { keyOfGlobalId, toGlobalId } from '../node/global-id.js';
import { type PaperType, toPaper } from '../paper/paper.type.js';
import type { RequestContext } from '../request/request-context.js';
import type { PaperKeyInput } from './paper-key.input.js';

/** What a key names: a paper, nothing, or why it cannot be told. */
export type FoundPaper = PaperType | undefined | AppError;

/**
 * The papers that keys name, in their order, by one statement and one more where titles are among
 * the keys. A malformed key gives BAD_USER_INPUT, a title that several papers have AMBIGUOUS with
 * the candidates: errors in place, so that one wrong key spoils no other.
 */
export async function findPapers(
  keys: readonly PaperKeyInput[],
  { store, loaders }: RequestContext,
): Promise<readonly FoundPaper[]> {
  const wanted = keys.map(toWanted);
  const titled = await papersByTitles(
    store,
    wanted.flatMap((one) => ('title' in one ? [one.title] : [])),
  );
  // A title that one paper has is looked up by that paper's id, which is one of its keys.
  let next = 0;
  const resolved = wanted.map((one) => ('title' in one ? ofTitle(one.title, titled[next++]) : one));
  const paperByKey = await papersByKey(
    store,
    resolved.flatMap((one) => ('key' in one ? [one.key] : [])),
  );
  return resolved.map((one) => {
    if ('error' in one) return one.error;
    const row = 'key' in one ? paperByKey.get(one.key) : undefined;
    if (row === undefined) return undefined;
    const paper = toPaper(row);
    loaders.paperById.prime(paper.key, paper);
    return paper;
  });
}

/** The paper that a key names; undefined where there is none. Throws what `findPapers` gives. */
export async function findPaper(
  by: PaperKeyInput,
  context: RequestContext,
): Promise<PaperType | undefined> {
  const [found] = await findPapers([by], context);
  if (found instanceof AppError) throw found;
  return found;
}

type Resolved = { readonly key: string } | { readonly error: AppError } | { readonly none: true };

function toWanted(by: PaperKeyInput): Resolved | { readonly title: string } {
  const { id, title, ...external } = by;
  if (title !== undefined) return { title };
  try {
    return { key: id === undefined ? keyOf(external) : keyOfGlobalId('Paper', id) };
  } catch (error) {
    if (error instanceof AppError) return { error };
    throw error;
  }
}

function ofTitle(title: string, papers: readonly TitledPaper[] = []): Resolved {
  const [only, ...others] = papers;
  if (only === undefined) return { none: true };
  if (others.length === 0) return { key: only.id };
  const candidates = papers.map((paper) => ({ ...paper, id: toGlobalId('Paper', paper.id) }));
  const error = new AppError(
    'AMBIGUOUS',
    `${papers.length} papers are called "${title.slice(0, 200)}": expected the id of one of the candidates`,
    { details: { candidates } },
  );
  return { error };
}

function keyOf(external: Omit<PaperKeyInput, 'id' | 'title'>): string {
  const [kind, stated] = Object.entries(external).find(([, value]) => value !== undefined) ?? [];
  if (kind === undefined || stated === undefined) {
    throw new AppError('BAD_USER_INPUT', 'paper: found an empty key, expected exactly one field');
  }
  const { externalIds, malformed } = normalizeExternalIds({ [kind]: stated });
  // A DOI that arXiv registered is the arXiv id.
  const [normalized, value] = Object.entries(externalIds)[0] ?? [];
  if (normalized === undefined || value === undefined) {
    const reason = malformed[0]?.reason ?? 'nothing, expected an id';
    throw new AppError('BAD_USER_INPUT', `paper(by: { ${kind} }): found ${reason}`);
  }
  const asStated = externalIds[kind as ExternalIdKind];
  return asStated === undefined
    ? externalIdKey(normalized as ExternalIdKind, value)
    : externalIdKey(kind as ExternalIdKind, asStated);
}
