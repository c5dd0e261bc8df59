import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { errorResponse } from '../error/error-response.js';
import type { ApiRequest, ApiResponse } from './api-request.js';
import type { RequestHandler } from './handle-request.js';

// A client that has not sent its request by then is not going to.
const REQUEST_TIMEOUT_MS = 30_000;
const HEADERS_TIMEOUT_MS = 15_000;

/** Node's own HTTP server around the handler; not listening yet. */
export function createNodeServer(handle: RequestHandler, bodyBytes: number): Server {
  const server = createServer((incoming, outgoing) => {
    // Once it is closing, a connection that is kept alive would keep it open.
    outgoing.once('close', () => {
      if (!server.listening) incoming.socket.end();
    });
    void answer(incoming, outgoing, { handle, bodyBytes });
  });
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  return server;
}

interface Parts {
  readonly handle: RequestHandler;
  readonly bodyBytes: number;
}

async function answer(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { handle, bodyBytes }: Parts,
): Promise<void> {
  try {
    const body = await readBody(incoming, bodyBytes);
    const response =
      body === undefined ? tooLarge(bodyBytes) : await handle(toApiRequest(incoming, body));
    send(incoming, outgoing, response);
  } catch {
    // The client went away in the middle of its request.
    outgoing.destroy();
  }
}

function toApiRequest(incoming: IncomingMessage, body: string): ApiRequest {
  return {
    method: incoming.method ?? 'GET',
    url: incoming.url ?? '/',
    headers: Object.fromEntries(
      Object.entries(incoming.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : value,
      ]),
    ),
    body,
    client: incoming.socket.remoteAddress,
  };
}

/** The body as text; undefined once it is longer than allowed, the rest unread. */
async function readBody(incoming: IncomingMessage, most: number): Promise<string | undefined> {
  if (Number(incoming.headers['content-length'] ?? 0) > most) return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function tooLarge(most: number): ApiResponse {
  return errorResponse(
    {
      status: 413,
      code: 'BAD_REQUEST',
      message: `The body is too long: expected at most ${most} bytes.`,
      headers: { connection: 'close' },
    },
    'none',
  );
}

// Below it, the headers of compression cost more than it saves.
const COMPRESSED_FROM_BYTES = 1024;

function send(incoming: IncomingMessage, outgoing: ServerResponse, response: ApiResponse): void {
  const { status, headers } = response;
  const plain = Buffer.isBuffer(response.body) ? response.body : Buffer.from(response.body, 'utf8');
  const compressed = compress(plain, incoming.headers['accept-encoding']);
  const body = compressed?.body ?? plain;
  outgoing.writeHead(status, {
    ...headers,
    ...(compressed
      ? { 'content-encoding': compressed.encoding, vary: varyWith(headers.vary) }
      : {}),
    ...(status === 204 || status === 304 ? {} : { 'content-length': String(body.length) }),
  });
  outgoing.end(incoming.method === 'HEAD' ? undefined : body);
}

function varyWith(vary: string | undefined): string {
  return vary === undefined ? 'Accept-Encoding' : `${vary}, Accept-Encoding`;
}

function compress(
  plain: Buffer,
  accepted: string | string[] | undefined,
): { readonly encoding: string; readonly body: Buffer } | undefined {
  const encodings = String(accepted ?? '');
  if (plain.length < COMPRESSED_FROM_BYTES) return undefined;
  if (/\bbr\b/.test(encodings)) {
    // Quality 4: as fast as gzip, and smaller.
    const params = { [constants.BROTLI_PARAM_QUALITY]: 4 };
    return { encoding: 'br', body: brotliCompressSync(plain, { params }) };
  }
  return /\bgzip\b/.test(encodings)
    ? { encoding: 'gzip', body: gzipSync(plain, { level: 4 }) }
    : undefined;
}
