export interface Peeked {
  readonly head: Buffer;
  /** All chunks, those of the head too. A read that failed while peeking throws when they end. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Reads just enough chunks to satisfy `isEnough`, or all there are. */
export async function peek(
  chunks: AsyncIterable<Uint8Array>,
  isEnough: (head: Buffer) => boolean,
): Promise<Peeked> {
  const rest = chunks[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  try {
    while (!isEnough(head)) {
      const next = await rest.next();
      if (next.done === true) {
        break;
      }
      head = Buffer.concat([head, next.value]);
    }
  } catch (error) {
    return { head, chunks: failing(head, error) };
  }
  return { head, chunks: resumed(head, rest) };
}

async function* resumed(head: Buffer, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield head;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
      yield next.value;
    }
  } finally {
    await rest.return?.();
  }
}

async function* failing(head: Buffer, error: unknown): AsyncGenerator<Uint8Array> {
  yield head;
  throw error;
}
