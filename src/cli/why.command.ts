import { Command } from 'commander';
import { readSettings } from '../config.js';
import { entitiesCalled } from '../discover/lookup/call-entity.js';
import { AppError } from '../domain/app-error.js';
import type { EntityNode, NameLink } from '../domain/graph.js';
import { nameKey } from '../domain/name-key.js';
import type { GraphStore } from '../store/graph-store.js';
import { entitiesByIds } from '../store/known-graph.js';
import { print } from './console.js';
import { withStore } from './open-store.js';

export function whyCommand(): Command {
  return new Command('why')
    .description(
      'say why an entity bears its names: for each the paper and sentence that justify it',
    )
    .argument('<entity>', 'a name, or an id such as technique:lora')
    .argument('[alias]', 'only this name of it')
    .option('--json', 'as JSON lines')
    .addHelpText('after', '\nExample:\n  papergraph why "masked language modeling" MLM')
    .action(async (asked: string, alias: string | undefined, flags: { readonly json?: true }) => {
      await withStore(readSettings(), { command: 'why' }, async (store) => {
        const found = await known(store, asked);
        for (const { entity, names } of found) {
          const shown = names
            .filter(({ surface }) => alias === undefined || nameKey(surface) === nameKey(alias))
            .toSorted((a, b) => b.papers - a.papers || (a.surface < b.surface ? -1 : 1));
          if (shown.length === 0) continue;
          if (!flags.json) print(headOf(entity));
          for (const name of shown) print(flags.json ? JSON.stringify(name) : lineOf(name));
        }
      });
    });
}

interface KnownEntity {
  readonly entity: EntityNode;
  readonly names: readonly NameLink[];
}

/** The entity of this id, or those that answer to this name. Throws NOT_FOUND. */
async function known(store: GraphStore, asked: string): Promise<readonly KnownEntity[]> {
  const runner = { run: store.read.bind(store) };
  const byId = await entitiesByIds(runner, [asked]);
  if (byId.size > 0) return [...byId.values()];
  const colon = asked.indexOf(':');
  // An id of former times: its key is still a name of the entity.
  const [space, name] =
    colon > 0 && !asked.includes(' ')
      ? [asked.slice(0, colon + 1), asked.slice(colon + 1)]
      : ['', asked];
  const called = (await entitiesCalled(store, name)).filter(({ id }) => id.startsWith(space));
  if (called.length === 0) {
    throw new AppError('NOT_FOUND', `no entity has the id or answers to the name "${asked}"`);
  }
  const entities = await entitiesByIds(
    runner,
    called.map(({ id }) => id),
  );
  return called.flatMap(({ id }) => entities.get(id) ?? []);
}

function headOf({ id, kind, name, paperCount }: EntityNode): string {
  return `${name}  (${kind}, ${id}, ${paperCount} ${paperCount === 1 ? 'paper' : 'papers'})`;
}

function lineOf({ surface, papers, joined, paperId, quote }: NameLink): string {
  const uses = `${papers} ${papers === 1 ? 'paper spells' : 'papers spell'} it so`;
  const joins = joined > 0 ? `, ${joined} of them beside another name of it` : '';
  return `  ${surface}: ${uses}${joins}\n    ${paperId}${quote === undefined ? '' : `: ${quote}`}`;
}
