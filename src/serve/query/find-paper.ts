import { paperIdsByKey } from '../../discover/lookup/papers-by-id.js';
import { papersByTitle } from '../../discover/lookup/papers-by-title.js';
import { AppError } from '../../domain/app-error.js';
import { type ExternalIdKind, normalizeExternalIds } from '../../domain/external-ids.js';
import { externalIdKey } from '../../domain/paper-key.js';
import { keyOfGlobalId, toGlobalId } from '../node/global-id.js';
import type { PaperType } from '../paper/paper.type.js';
import type { RequestContext } from '../request/request-context.js';
import type { PaperKeyInput } from './paper-key.input.js';

/**
 * The paper that a key names; undefined where there is none. Throws BAD_USER_INPUT for a
 * malformed id, AMBIGUOUS with the candidates for a title that several papers have.
 */
export async function findPaper(
  by: PaperKeyInput,
  context: RequestContext,
): Promise<PaperType | undefined> {
  const { id, title, ...external } = by;
  if (id !== undefined) return context.loaders.paperById.load(keyOfGlobalId('Paper', id));
  if (title !== undefined) return findByTitle(title, context);
  const key = keyOf(external);
  const found = (await paperIdsByKey(context.store, [key])).get(key);
  return found === undefined ? undefined : context.loaders.paperById.load(found);
}

async function findByTitle(
  title: string,
  { store, loaders }: RequestContext,
): Promise<PaperType | undefined> {
  const papers = await papersByTitle(store, title);
  const [only] = papers;
  if (papers.length > 1) {
    throw new AppError(
      'AMBIGUOUS',
      `${papers.length} papers are called "${title.slice(0, 200)}": expected the id of one of the candidates`,
      {
        details: {
          candidates: papers.map((paper) => ({ ...paper, id: toGlobalId('Paper', paper.id) })),
        },
      },
    );
  }
  return only === undefined ? undefined : loaders.paperById.load(only.id);
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
