import type { Allowance } from './rate-limiter.js';

/** What the operation under way costs; filled in before it runs. */
export interface Spending {
  cost: number;
  nodeCount: number;
  readonly costLimit: number;
  /** Absent where clients are not limited. */
  allowance?: Allowance;
}
