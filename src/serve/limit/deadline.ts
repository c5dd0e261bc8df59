import { AppError } from '../../domain/app-error.js';
import type { GraphStore } from '../../store/graph-store.js';

/** The time that one request has. */
export interface Deadline {
  /** The same store, whose reads are given up when the time is over: TIMEOUT. */
  limit(store: GraphStore): GraphStore;
  /** Ends the clock. */
  clear(): void;
}

export function startDeadline(deadlineMs: number): Deadline {
  let giveUp: (error: AppError) => void = () => undefined;
  let isOver = false;
  const over = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  // Nobody may be waiting for it when it comes.
  over.catch(() => undefined);
  const timer = setTimeout(() => {
    isOver = true;
    giveUp(timedOut(deadlineMs));
  }, deadlineMs);
  const end = Date.now() + deadlineMs;
  // Neo4j takes 0 for no limit at all.
  const left = () => Math.max(1, end - Date.now());
  const within = <T>(work: () => Promise<T>): Promise<T> =>
    isOver ? Promise.reject(timedOut(deadlineMs)) : Promise.race([work(), over]);
  return {
    limit: (store) => ({
      ...store,
      read: (statement, parameters) =>
        within(() => store.read(statement, parameters, { timeoutMs: left() })),
      textCandidates: (index, terms, limit) =>
        within(() => store.textCandidates(index, terms, limit)),
    }),
    clear: () => clearTimeout(timer),
  };
}

function timedOut(deadlineMs: number): AppError {
  return new AppError(
    'TIMEOUT',
    `the request took longer than ${deadlineMs} ms: ask for less at a time`,
  );
}
