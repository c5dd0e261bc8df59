import type { GraphStore } from '../../store/graph-store.js';
import type { ApiPorts } from '../api-ports.js';
import type { Spending } from '../limit/spending.js';
import type { Loaders } from './loaders.js';

/** What resolvers work with during one request. */
export interface RequestContext {
  readonly requestId: string;
  /** Reads until the request's deadline. */
  readonly store: GraphStore;
  /** For mutations: what has been written must be told, however late. */
  readonly storeWithoutDeadline: GraphStore;
  readonly loaders: Loaders;
  readonly ports: ApiPorts;
  /** The address that the request came from. */
  readonly client: string;
  readonly spending: Spending;
  /** The request's header of that name. */
  readonly authorization: string | undefined;
  /** Absent where the server has none. */
  readonly curatorToken: string | undefined;
}
