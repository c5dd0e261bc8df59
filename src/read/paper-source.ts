import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { AppError } from '../domain/app-error.js';
import { DamagedInput } from './damaged-input.js';
import { type Peeked, peek } from './peek.js';

/** A file's path, or bytes under a name that messages call them by. */
export type PaperSource =
  | string
  | { readonly name: string; readonly stream: AsyncIterable<Uint8Array> };

/** A source whose compression and encoding are undone. */
export interface OpenedSource {
  readonly name: string;
  /** The beginning of the text: its first line that is not blank, or `LONGEST_HEAD` bytes of it. */
  readonly head: string;
  /** The whole content from its beginning, UTF-8 without a byte order mark; read once. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

const LONGEST_HEAD = 64 * 1024;

/**
 * Opens a file or stream. Gzip and UTF-16 are told by their first bytes.
 * Throws UNREADABLE_INPUT where the file cannot be opened or read.
 */
export async function openSource(source: PaperSource): Promise<OpenedSource> {
  const name = typeof source === 'string' ? source : source.name;
  const stream = typeof source === 'string' ? createReadStream(source) : source.stream;
  const raw = await peek(readable(name, stream), (head) => head.length >= 2);
  const plain = isGzip(raw.head) ? gunzip(raw.chunks) : raw.chunks;
  const marked = await peek(plain, (head) => head.length >= 3);
  const text = await peek(decode(marked), isEnoughToSniff);
  return { name, head: text.head.subarray(0, LONGEST_HEAD).toString('utf8'), chunks: text.chunks };
}

async function* readable(
  name: string,
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch (cause) {
    throw new AppError('UNREADABLE_INPUT', `${name} cannot be read: ${(cause as Error).message}`, {
      details: { source: name },
      cause,
    });
  }
}

function isGzip(head: Buffer): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unzip = createGunzip();
  // Errors of either side reach the loop below through `unzip`.
  pipeline(Readable.from(chunks), unzip, () => {});
  try {
    yield* unzip as AsyncIterable<Buffer>;
  } catch (cause) {
    if (cause instanceof AppError) {
      throw cause;
    }
    const found = (cause as Error).message;
    throw new DamagedInput(`the gzip data is damaged here or ends early (${found})`, { cause });
  }
}

/** UTF-8 without its byte order mark, from UTF-8 or from UTF-16 with one. */
async function* decode({ head, chunks }: Peeked): AsyncGenerator<Uint8Array> {
  const utf16 = [
    { encoding: 'utf-16le', first: 0xff, second: 0xfe },
    { encoding: 'utf-16be', first: 0xfe, second: 0xff },
  ].find(({ first, second }) => head[0] === first && head[1] === second);
  if (utf16 === undefined) {
    const hasMark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
    yield* hasMark ? withoutFirst(chunks, 3) : chunks;
    return;
  }
  const decoder = new TextDecoder(utf16.encoding);
  for await (const chunk of chunks) {
    yield Buffer.from(decoder.decode(chunk, { stream: true }), 'utf8');
  }
  yield Buffer.from(decoder.decode(), 'utf8');
}

async function* withoutFirst(
  chunks: AsyncIterable<Uint8Array>,
  count: number,
): AsyncGenerator<Uint8Array> {
  let left = count;
  for await (const chunk of chunks) {
    yield chunk.subarray(Math.min(left, chunk.length));
    left -= Math.min(left, chunk.length);
  }
}

const LF = 0x0a;

function isEnoughToSniff(head: Buffer): boolean {
  const start = head.findIndex((byte) => byte > 0x20);
  return head.length >= LONGEST_HEAD || (start !== -1 && head.indexOf(LF, start) !== -1);
}
