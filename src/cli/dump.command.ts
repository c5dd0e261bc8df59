import { once } from 'node:events';
import { Command } from 'commander';
import { readSettings } from '../config.js';
import { canonicalDump } from '../store/canonical-dump.js';
import { withStore } from './open-store.js';

export function dumpCommand(): Command {
  return new Command('dump')
    .description('write the whole graph as sorted JSON lines, equal for the same papers')
    .addHelpText('after', '\nExample:\n  papergraph dump > graph.jsonl')
    .action(async () => {
      await withStore(readSettings(), { command: 'dump' }, async (store) => {
        for await (const line of canonicalDump(store)) {
          if (!process.stdout.write(line)) await once(process.stdout, 'drain');
        }
      });
    });
}
