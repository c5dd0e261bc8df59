import { Command } from 'commander';
import { readSettings } from '../config.js';
import { print } from './console.js';
import { openStore } from './open-store.js';

export function migrateCommand(): Command {
  return new Command('migrate')
    .description('bring the schema of the graph up to date: unique keys, sort keys, search indexes')
    .addHelpText('after', '\nExample:\n  NEO4J_URI=neo4j://localhost:7687 papergraph migrate')
    .action(async () => {
      const store = await openStore(readSettings(), { command: 'migrate' });
      try {
        const applied = await store.migrate();
        print(
          applied.length === 0 ? 'The schema is up to date.' : `Applied ${applied.join(', ')}.`,
        );
      } finally {
        await store.close();
      }
    });
}
