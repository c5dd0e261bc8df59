import DataLoader from 'dataloader';
import { entitiesById } from '../../discover/lookup/entities-by-id.js';
import { papersById } from '../../discover/lookup/papers-by-id.js';
import { groupBy } from '../../domain/group-by.js';
import type { GraphStore } from '../../store/graph-store.js';
import { number, type Properties, text } from '../../store/rows/property-reader.js';
import { statement } from '../../store/statements.js';
import { type AuthorType, toAuthor } from '../author/author.type.js';
import { type EntityType, toEntity } from '../entity/entity.type.js';
import { type PaperType, toPaper } from '../paper/paper.type.js';

/** One set a request: whatever is asked for within one tick is read by one statement. */
export interface Loaders {
  readonly paperById: DataLoader<string, PaperType | undefined>;
  readonly entityById: DataLoader<string, EntityType | undefined>;
  readonly authorById: DataLoader<string, AuthorType | undefined>;
  readonly authorsOfPaper: DataLoader<string, readonly AuthorType[]>;
  readonly spellingsOfEntity: DataLoader<string, readonly Properties[]>;
  /**
   * The loader for one edge with one set of arguments, made when first asked for: owners that are
   * asked for the same page of the same edge share a statement.
   */
  edge<V>(
    name: string,
    readAll: (owners: readonly string[]) => Promise<readonly V[]>,
  ): DataLoader<string, V>;
  /** Forgets all that was read: the graph has changed. */
  clear(): void;
}

export function createLoaders(store: GraphStore): Loaders {
  const edges = new Map<string, DataLoader<string, unknown>>();
  const nodes = {
    paperById: new DataLoader(async (ids: readonly string[]) =>
      (await papersById(store, ids)).map((row) => (row === undefined ? undefined : toPaper(row))),
    ),
    entityById: new DataLoader(async (ids: readonly string[]) =>
      (await entitiesById(store, ids)).map((row) =>
        row === undefined ? undefined : toEntity(row),
      ),
    ),
    authorById: new DataLoader(async (ids: readonly string[]) => {
      const rows = await store.read(statement('read/authors-by-ids'), { ids });
      const authorById = new Map(rows.map((row) => [text(row, 'id'), toAuthor(row)]));
      return ids.map((id) => authorById.get(id));
    }),
    authorsOfPaper: new DataLoader((ids: readonly string[]) => authorsOfPapers(store, ids)),
    spellingsOfEntity: new DataLoader((ids: readonly string[]) => spellingsOfEntities(store, ids)),
  };
  return {
    ...nodes,
    edge<V>(name: string, readAll: (owners: readonly string[]) => Promise<readonly V[]>) {
      const known = edges.get(name);
      if (known !== undefined) return known as DataLoader<string, V>;
      const made = new DataLoader<string, V>(readAll);
      edges.set(name, made as DataLoader<string, unknown>);
      return made;
    },
    clear() {
      edges.clear();
      for (const loader of Object.values(nodes)) loader.clearAll();
    },
  };
}

async function authorsOfPapers(
  store: GraphStore,
  paperIds: readonly string[],
): Promise<readonly (readonly AuthorType[])[]> {
  const rows = await store.read(statement('read/authorships-of-papers'), { ids: paperIds });
  const inOrder = rows.toSorted((a, b) => number(a, 'position') - number(b, 'position'));
  return rowsOfOwners(inOrder, 'owner', paperIds).map((own) => own.map(toAuthor));
}

async function spellingsOfEntities(
  store: GraphStore,
  entityIds: readonly string[],
): Promise<readonly (readonly Properties[])[]> {
  const rows = await store.read(statement('read/names-of-entities'), { ids: entityIds });
  return rowsOfOwners(rows, 'entityId', entityIds).map((own) =>
    own.map((row) => row.properties as Properties),
  );
}

function rowsOfOwners(
  rows: readonly Properties[],
  column: string,
  owners: readonly string[],
): readonly (readonly Properties[])[] {
  const rowsByOwner = groupBy(rows, (row) => text(row, column));
  return owners.map((owner) => rowsByOwner.get(owner) ?? []);
}
