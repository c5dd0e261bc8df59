#!/usr/bin/env node
import 'reflect-metadata';
import { createRequire } from 'node:module';
import { Command, CommanderError } from 'commander';
import { AppError } from '../domain/app-error.js';
import { complain } from './console.js';
import { dumpCommand } from './dump.command.js';
import { extractCommand } from './extract.command.js';
import { ingestCommand } from './ingest.command.js';
import { migrateCommand } from './migrate.command.js';
import { sameCommand } from './same.command.js';
import { serveCommand } from './serve.command.js';
import { statsCommand } from './stats.command.js';
import { whyCommand } from './why.command.js';

// Exit codes, as sysexits(3) has them where it has one.
const FAILED = 1;
const WRONG_USE = 64;

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };

const program = new Command('papergraph')
  .description('A GraphQL knowledge graph of research papers.')
  .version(version)
  .showHelpAfterError('(papergraph --help says what there is)')
  .exitOverride()
  .addHelpText(
    'after',
    `
The graph is embedded, in PAPERGRAPH_DATA (./data/graph), or on Neo4j where NEO4J_URI is set.
Exit codes: 0 done, 1 failed, 2 done but some records were rejected, 64 wrong use.`,
  );
for (const command of [
  serveCommand,
  ingestCommand,
  extractCommand,
  dumpCommand,
  statsCommand,
  migrateCommand,
  sameCommand,
  whyCommand,
]) {
  program.addCommand(command().exitOverride().copyInheritedSettings(program));
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USE;
  if (error instanceof AppError) {
    complain(`papergraph: ${error.message}`);
    return error.code === 'BAD_SETTING' || error.code === 'BAD_USER_INPUT' ? WRONG_USE : FAILED;
  }
  complain(
    `papergraph: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  return FAILED;
}
