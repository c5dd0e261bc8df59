import type { FormBond } from '../domain/graph.js';
import type { Row, StatementRunner } from './graph-store.js';
import { statement } from './statements.js';

/** All bonds that lead from the given short forms, and to the given long ones. */
export async function bondsOfForms(
  runner: StatementRunner,
  shorts: readonly string[],
  longs: readonly string[],
): Promise<readonly FormBond[]> {
  const rows: Row[] = [];
  if (shorts.length > 0) {
    rows.push(...(await runner.run(statement('read/longs-of-forms'), { ids: shorts })));
  }
  if (longs.length > 0) {
    rows.push(...(await runner.run(statement('read/shorts-of-forms'), { ids: longs })));
  }
  return rows.map(({ short, long, papers }) => ({
    short: String(short),
    long: String(long),
    papers: Number(papers),
  }));
}

/** The papers whose edge to one of the entities bears the form beside it; sorted. */
export async function papersWithForms(
  runner: StatementRunner,
  places: readonly { readonly entityId: string; readonly form: string }[],
): Promise<readonly string[]> {
  if (places.length === 0) return [];
  const rows = await runner.run(statement('read/papers-with-forms'), {
    rows: places.map(({ entityId, form }) => ({ entityId, form })),
  });
  return [...new Set(rows.map(({ paperId }) => String(paperId)))].sort();
}

/** Writes how many papers speak for each bond; one of none is removed, with forms left alone by it. */
export async function writeBonds(
  runner: StatementRunner,
  bonds: readonly FormBond[],
): Promise<void> {
  const standing = bonds.filter(({ papers }) => papers > 0);
  const gone = bonds.filter(({ papers }) => papers <= 0);
  if (standing.length > 0) {
    const rows = standing.map(({ short, long, papers }) => ({ short, long, papers }));
    await runner.run(statement('write/put-bonds'), { rows });
  }
  if (gone.length > 0) {
    const rows = gone.map(({ short, long }) => ({ short, long }));
    await runner.run(statement('write/remove-bonds'), { rows });
    const ids = [...new Set(gone.flatMap(({ short, long }) => [short, long]))].sort();
    await runner.run(statement('write/remove-unused-forms'), { ids });
  }
}
