import type { GraphStore } from '../../store/graph-store.js';
import type { Loaders } from './loaders.js';

/** What resolvers work with during one request. */
export interface RequestContext {
  readonly requestId: string;
  /** Reads until the request's deadline. */
  readonly store: GraphStore;
  readonly loaders: Loaders;
}
