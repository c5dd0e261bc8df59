import { authorIdOf } from '../domain/author-id.js';
import type { PaperNode } from '../domain/graph.js';
import { groupBy } from '../domain/group-by.js';
import type { StatementRunner } from './graph-store.js';
import { statement } from './statements.js';

/** The ids of the authors that papers have in the graph. */
export async function authorIdsOfPapers(
  runner: StatementRunner,
  ids: readonly string[],
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const rows = await runner.run(statement('read/authors-of-papers'), { ids });
  return rows.map(({ id }) => String(id));
}

/**
 * Joins papers with their authors anew, and brings the authors that came or went up to date: the
 * commonest spelling as the name (tie: code point order), how many papers, none: removed.
 * Without an id in the source, an author is known by the name key; homonyms share a node.
 */
export async function writeAuthors(
  runner: StatementRunner,
  papers: readonly PaperNode[],
  former: readonly string[],
): Promise<void> {
  const authorships = papers.flatMap(authorshipsOf);
  const touched = [...new Set([...former, ...authorships.map((row) => row.authorId)])].sort();
  if (touched.length === 0) return;
  if (former.length > 0) {
    await runner.run(statement('write/remove-authorships'), { ids: papers.map(({ id }) => id) });
  }
  if (authorships.length > 0) {
    await runner.run(statement('write/put-authorships'), { rows: authorships });
  }
  const spellings = await runner.run(statement('read/spellings-of-authors'), { ids: touched });
  const spellingsById = groupBy(spellings, ({ id }) => String(id));
  const rows = [...spellingsById].map(([id, spelled]) => ({ id, ...authorOf(spelled) }));
  if (rows.length > 0) await runner.run(statement('write/put-authors'), { rows });
  const gone = touched.filter((id) => !spellingsById.has(id));
  if (gone.length > 0) await runner.run(statement('write/remove-authors'), { ids: gone });
}

function authorshipsOf(paper: PaperNode) {
  const seen = new Set<string>();
  return paper.authors.flatMap((name, position) => {
    const authorId = authorIdOf(name);
    if (authorId === undefined || seen.has(authorId)) return [];
    seen.add(authorId);
    return [{ paperId: paper.id, authorId, position, name }];
  });
}

function authorOf(spelled: readonly Readonly<Record<string, unknown>>[]) {
  const counts = spelled.map((row) => ({ name: String(row.name), papers: Number(row.papers) }));
  const [best] = counts.toSorted((a, b) => b.papers - a.papers || (a.name < b.name ? -1 : 1));
  return {
    name: best?.name ?? '',
    paperCount: counts.reduce((sum, { papers }) => sum + papers, 0),
  };
}
