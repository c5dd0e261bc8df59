/** What a client has left of its minute. */
export interface Allowance {
  readonly limit: number;
  readonly remaining: number;
  /** When the minute ends, in milliseconds since 1970. */
  readonly resetAt: number;
}

export interface RateLimiter {
  /** Takes a cost from a client's minute; undefined where that has not so much left. */
  take(client: string, cost: number): Allowance | undefined;
  /** What the client has left. */
  allowanceOf(client: string): Allowance;
}

const WINDOW_MS = 60_000;
// Bounded memory, whatever addresses requests come from; past it the oldest minute is forgotten.
const MOST_CLIENTS = 10_000;

/** Counts the cost of each client's operations in windows of a minute from its first one. */
export function createRateLimiter(limit: number, now: () => number = Date.now): RateLimiter {
  const windows = new Map<string, { spent: number; readonly resetAt: number }>();

  function windowOf(client: string) {
    const known = windows.get(client);
    if (known !== undefined && known.resetAt > now()) return known;
    // Deleted first, so that the map stays in the order in which windows end.
    windows.delete(client);
    const [oldest] = windows.keys();
    if (windows.size >= MOST_CLIENTS && oldest !== undefined) windows.delete(oldest);
    const made = { spent: 0, resetAt: now() + WINDOW_MS };
    windows.set(client, made);
    return made;
  }

  function allowanceOf(client: string): Allowance {
    const { spent, resetAt } = windowOf(client);
    return { limit, remaining: limit - spent, resetAt };
  }

  return {
    allowanceOf,
    take(client, cost) {
      const window = windowOf(client);
      if (window.spent + cost > limit) return undefined;
      window.spent += cost;
      return allowanceOf(client);
    },
  };
}
