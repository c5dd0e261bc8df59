import { Command } from 'commander';
import { readSettings } from '../config.js';
import { statement } from '../store/statements.js';
import { print } from './console.js';
import { withStore } from './open-store.js';

export function statsCommand(): Command {
  return new Command('stats')
    .description('count what the graph holds')
    .option('--json', 'as one JSON object')
    .addHelpText('after', '\nExample:\n  papergraph stats --json')
    .action(async ({ json }: { readonly json?: boolean }) => {
      await withStore(readSettings(), { command: 'stats' }, async (store) => {
        const [counts = {}] = await store.read(statement('read/statistics'));
        if (json) print(JSON.stringify(counts));
        else for (const [kind, count] of Object.entries(counts)) print(`${count}\t${kind}`);
      });
    });
}
