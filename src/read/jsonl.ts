import type { Format } from './format.js';
import { type Line, splitLines } from './line.js';
import { paperOfRecord } from './paper-record.js';
import { type Place, type ReadOutcome, rejected } from './read-outcome.js';

/** One JSON object a line, a paper each; blank lines are passed over. */
export const jsonl: Format = {
  name: 'jsonl',
  sniff: (head) => head.trimStart().startsWith('{'),
  read: async function* (source) {
    for await (const line of splitLines(source.chunks)) {
      if (line.problem !== undefined || line.text.trim() !== '') {
        yield readLine(line, { source: source.name, line: line.number });
      }
    }
  },
};

function readLine(line: Line, at: Place): ReadOutcome {
  if (line.problem !== undefined) {
    return rejected(at, line.problem, line.text);
  }
  const parsed = parse(line.text);
  if ('problem' in parsed) {
    return rejected(at, parsed.problem, line.text);
  }
  const reading = paperOfRecord(parsed.record);
  return reading.ok
    ? { ok: true, paper: reading.paper, at, warnings: reading.warnings }
    : rejected(at, reading.reason, line.text);
}

function parse(
  text: string,
): { readonly record: Readonly<Record<string, unknown>> } | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problem: `the line is no JSON: ${(error as Error).message}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const found = value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`;
    return { problem: `the line is ${found}, expected a JSON object with a title` };
  }
  return { record: value as Record<string, unknown> };
}
