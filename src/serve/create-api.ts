import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { AppError } from '../domain/app-error.js';
import type { GraphStore } from '../store/graph-store.js';
import type { ApiPorts } from './api-ports.js';
import type { ApiLogger, ApiSettings } from './api-settings.js';
import { createGraphqlEndpoint } from './http/graphql-endpoint.js';
import { createRequestHandler, type RequestHandler } from './http/handle-request.js';
import { createNodeServer } from './http/node-server.js';
import { buildApiSchema } from './schema.js';

export interface ApiParts {
  /** Read only; its migrations applied. The API never closes it. */
  readonly store: GraphStore;
  readonly settings: ApiSettings;
  readonly ports?: ApiPorts;
  readonly logger?: ApiLogger;
}

export interface Api {
  /** Starts to answer over HTTP; resolves with the address. Throws BAD_SETTING where it cannot. */
  listen(): Promise<string>;
  /** Takes no new requests, finishes those under way, then resolves. */
  close(): Promise<void>;
  /** Answers one request without a network. */
  readonly handle: RequestHandler;
}

/** The GraphQL API over a store, not listening yet. */
export async function createApi({ store, settings, ports = {}, logger }: ApiParts): Promise<Api> {
  let isDraining = false;
  const logging = logger === undefined ? {} : { logger };
  const endpoint = await createGraphqlEndpoint({
    schema: buildApiSchema(),
    store,
    settings,
    ports,
    ...logging,
  });
  const handle = createRequestHandler({
    endpoint,
    store,
    settings,
    ...logging,
    isDraining: () => isDraining,
  });
  const server = createNodeServer(handle, settings.limits.bodyBytes);

  return {
    handle,
    listen: () =>
      new Promise((resolve, reject) => {
        server.once('error', (cause) => reject(cannotListen(settings, cause)));
        server.listen(settings.port, settings.host, () => {
          resolve(urlOf(server.address() as AddressInfo));
        });
      }),
    async close() {
      isDraining = true;
      if (server.listening) {
        await new Promise((resolve) => {
          server.close(resolve);
          server.closeIdleConnections();
        });
      }
      await endpoint.stop();
    },
  };
}

function urlOf({ address, port, family }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

function cannotListen({ host, port }: ApiSettings, cause: Error): AppError {
  const taken = 'code' in cause && cause.code === 'EADDRINUSE';
  return new AppError(
    'BAD_SETTING',
    taken
      ? `port ${port} of ${host} is taken by another process: stop it, or give --port another number`
      : `cannot listen at ${host}:${port}: expected an address of this machine and a free port`,
    { cause },
  );
}
