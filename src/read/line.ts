import { isUtf8 } from 'node:buffer';
import { DamagedInput } from './damaged-input.js';

/** A line without its end (LF or CRLF), counted from 1. */
export interface Line {
  readonly number: number;
  /** The whole line; its beginning where there is a problem. */
  readonly text: string;
  /** Why the line cannot be used. */
  readonly problem?: string;
}

/** A record of four megabytes is no paper's title and abstract. */
const LONGEST_LINE = 4 * 1024 * 1024;

/**
 * Splits UTF-8 bytes into lines. Holds one line at most, and of a line over `longestLine` bytes
 * only the beginning. Damage to the input ends it with a line that says so.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  longestLine = LONGEST_LINE,
): AsyncGenerator<Line> {
  const pending = new PendingLine(longestLine);
  try {
    for await (const chunk of chunks) {
      const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      let start = 0;
      for (let end = bytes.indexOf(LF); end !== -1; end = bytes.indexOf(LF, start)) {
        pending.add(bytes.subarray(start, end));
        yield pending.take();
        start = end + 1;
      }
      pending.add(bytes.subarray(start));
    }
  } catch (error) {
    if (error instanceof DamagedInput) {
      yield { ...pending.take(), problem: error.message };
      return;
    }
    throw error;
  }
  if (pending.length > 0) {
    yield pending.take();
  }
}

const LF = 0x0a;
const CR = 0x0d;
/** Bytes kept of a line that is too long. */
const KEPT_OF_LONG = 4096;

class PendingLine {
  length = 0;
  private parts: Buffer[] = [];
  private number = 1;

  constructor(private readonly longest: number) {}

  add(bytes: Buffer): void {
    const wasTooLong = this.length > this.longest;
    this.length += bytes.length;
    if (wasTooLong || bytes.length === 0) {
      return;
    }
    this.parts.push(bytes);
    if (this.length > this.longest) {
      this.parts = [Buffer.from(Buffer.concat(this.parts).subarray(0, KEPT_OF_LONG))];
    }
  }

  take(): Line {
    const [only] = this.parts;
    const whole = this.parts.length === 1 && only !== undefined ? only : Buffer.concat(this.parts);
    const bytes = whole.at(-1) === CR ? whole.subarray(0, -1) : whole;
    const line = { number: this.number, ...readLine(bytes, this.tooLong()) };
    this.parts = [];
    this.length = 0;
    this.number += 1;
    return line;
  }

  private tooLong(): string | undefined {
    return this.length > this.longest
      ? `the line has ${this.length} bytes, expected at most ${this.longest}`
      : undefined;
  }
}

function readLine(bytes: Buffer, tooLong: string | undefined): Omit<Line, 'number'> {
  const text = bytes.toString('utf8');
  if (tooLong !== undefined) {
    return { text, problem: tooLong };
  }
  return isUtf8(bytes)
    ? { text }
    : { text: text.slice(0, KEPT_OF_LONG), problem: wrongByte(bytes) };
}

function wrongByte(bytes: Buffer): string {
  const rewritten = Buffer.from(bytes.toString('utf8'), 'utf8');
  const offset = bytes.findIndex((byte, index) => byte !== rewritten[index]);
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return `the line's byte ${offset + 1} is 0x${byte}, expected UTF-8`;
}
