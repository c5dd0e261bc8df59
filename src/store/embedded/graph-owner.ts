import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../domain/app-error.js';

/** The process that has the embedded graph open, as `owner.json` beside it says. */
export interface GraphOwner {
  readonly pid: number;
  readonly command: string;
  /** Where it serves, if it does. */
  readonly url?: string;
}

/** Writes `owner.json`, so that others can be told who has the graph open. */
export function claimGraph(folder: string, owner: GraphOwner): void {
  writeFileSync(join(folder, 'owner.json'), `${JSON.stringify(owner)}\n`);
}

export function releaseGraph(folder: string): void {
  rmSync(join(folder, 'owner.json'), { force: true });
}

/** The error for a graph that another process has open. */
export function graphInUse(folder: string, cause: unknown): AppError {
  const owner = readOwner(folder);
  const who = owner ? `papergraph ${owner.command} (pid ${owner.pid})` : 'another process';
  const how = owner?.url
    ? `stop it, or give --url ${owner.url}`
    : 'stop it, or wait until it has ended';
  return new AppError('GRAPH_IN_USE', `the graph in ${folder} is open in ${who}: ${how}`, {
    cause,
    details: { folder, ...(owner ? { owner } : {}) },
  });
}

function readOwner(folder: string): GraphOwner | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'owner.json'), 'utf8')) as GraphOwner;
  } catch {
    // No owner.json, or one half-written: the message does without a name.
    return undefined;
  }
}
