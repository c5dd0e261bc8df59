import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { readPapers } from '../../src/read/read-papers.js';
import { toRejectLine } from '../../src/read/reject-line.js';
import { readContent, told } from '../support/reading.js';

const LINES = '{"title": "On Kites", "abstract": "Drachen über 北京."}\n{"title": "On Tails"}\n';
const LISTING = 'On Kites\n\nWe show that kites fly farther without children.\n';

function utf16be(text: string): Buffer {
  return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
}

describe('readPapers', () => {
  it.each([
    ['plain', LINES],
    ['gzip', gzipSync(LINES)],
    [
      'gzip of several members',
      Buffer.concat([gzipSync(LINES.slice(0, 40)), gzipSync(LINES.slice(40))]),
    ],
    ['with a byte order mark', `\uFEFF${LINES}`],
    ['UTF-16LE', Buffer.from(`\uFEFF${LINES}`, 'utf16le')],
    ['UTF-16BE', utf16be(LINES)],
    ['gzip of UTF-16', gzipSync(utf16be(LINES))],
    ['after blank lines', `\r\n\n  \n${LINES}`],
  ])('reads the same papers from %s, whatever the chunks', async (_, content) => {
    const expected = await readContent(LINES);
    for (const chunkSize of [1, 7, 65_536]) {
      const outcomes = await readContent(content, { chunkSize });
      expect(outcomes.map((outcome) => outcome.ok && outcome.paper)).toEqual(
        expected.map((outcome) => outcome.ok && outcome.paper),
      );
    }
  });

  it('tells a listing from JSON lines by the content', async () => {
    expect((await readContent(LISTING)).map(told)).toEqual(['1: On Kites']);
  });

  it('reads the stated format, whatever the content', async () => {
    expect((await readContent(LISTING, { format: 'jsonl' })).map(told)[0]).toMatch(
      /^1! the line is no JSON/,
    );
  });

  it.each([
    ['[{"title": "On Kites"}]', 'a JSON array'],
    ['{\n  "papers": [\n', 'a JSON document of several lines'],
    ['<?xml version="1.0"?>\n<feed/>', 'XML'],
    ['<!DOCTYPE html>\n<html></html>', 'HTML'],
    ['% Encoding: UTF-8\n\n@article{kites,\n title = {On Kites}}', 'BibTeX'],
    ['TY  - JOUR\nTI  - On Kites\n', 'RIS'],
    ['%PDF-1.7\n', 'a PDF'],
    ['PK\u0003\u0004abc', 'a ZIP archive'],
    [Buffer.from(LINES, 'utf16le'), 'binary content (or UTF-16 without a byte order mark)'],
  ])('says of %j that it is %s', async (content, name) => {
    expect(await readContent(content)).toEqual([
      {
        ok: false,
        at: { source: 'content', line: 1 },
        reason: `the file is ${name}, expected one JSON object a line, or a plain-text listing of titles and abstracts`,
        found: Buffer.from(content as string)
          .toString()
          .slice(0, 200),
      },
    ]);
  });

  it('keeps what came before damaged gzip data and reports its place', async () => {
    const many = Array.from({ length: 20_000 }, (_, n) => `{"title": "On Kite ${n * n}"}\n`).join(
      '',
    );
    const whole = gzipSync(many);
    const outcomes = await readContent(whole.subarray(0, whole.length / 2));
    const last = outcomes.at(-1);
    expect(outcomes.length).toBeGreaterThan(1000);
    expect(outcomes.slice(0, -1).every(({ ok }) => ok)).toBe(true);
    expect(last).toMatchObject({ ok: false, at: { line: outcomes.length } });
    expect(last && !last.ok && last.reason).toMatch(/^the gzip data is damaged here or ends early/);
  });

  it('reads nothing from an empty content', async () => {
    expect(await readContent('')).toEqual([]);
    expect(await readContent(' \n \n')).toEqual([]);
  });

  it('reads a file by its path, and stops early without reading on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'papergraph-read-'));
    const path = join(folder, 'papers');
    writeFileSync(path, LINES);
    for await (const outcome of readPapers(path)) {
      expect(outcome.at).toEqual({ source: path, line: 1 });
      break;
    }
    rmSync(folder, { recursive: true });
  });

  it.each([['/no/such/file'], [tmpdir()]])('throws UNREADABLE_INPUT for %s', async (path) => {
    await expect(readPapers(path).next()).rejects.toMatchObject({
      code: 'UNREADABLE_INPUT',
      message: expect.stringContaining(path),
    });
  });

  it('throws BAD_USER_INPUT for an unknown format', async () => {
    await expect(readContent(LINES, { format: 'bibtex' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'the format is "bibtex", expected one of jsonl, listing',
    });
  });

  it('comes to an outcome for any bytes', async () => {
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 300 }),
    );
    await fc.assert(
      fc.asyncProperty(
        content,
        fc.constantFrom('jsonl', 'listing', undefined),
        async (bytes, format) => {
          for (const outcome of await readContent(bytes, { format, chunkSize: 50 })) {
            expect(outcome.at.line).toBeGreaterThan(0);
          }
        },
      ),
    );
  });
});

describe('toRejectLine', () => {
  it('is a line of JSON with source, line, reason and the record, cut', async () => {
    const [outcome] = await readContent(`{"title": 1, "x": "${'y'.repeat(5000)}"}`);
    const line = outcome !== undefined && !outcome.ok ? toRejectLine(outcome) : '';
    expect(line.endsWith('}\n')).toBe(true);
    expect(JSON.parse(line)).toEqual({
      source: 'content',
      line: 1,
      reason: 'title is 1, expected a text',
      found: `{"title": 1, "x": "${'y'.repeat(1981)}`,
    });
  });
});
