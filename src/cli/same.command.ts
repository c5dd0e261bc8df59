import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { z } from 'zod';
import { AppError } from '../domain/app-error.js';
import { ENTITY_KINDS } from '../domain/entity.js';
import { readNameKnowledge } from '../link/knowledge/name-knowledge.js';
import { sameEntity } from '../link/same/same-entity.js';
import { complain, print } from './console.js';

// Some lines were no pairs; the others are in the output.
const SOME_REJECTED = 2;

const mention = z.object({
  title: z.string().default(''),
  surface: z.string(),
  type: z.enum(ENTITY_KINDS),
  sentence: z.string().default(''),
});
const pair = z.object({ id: z.string(), a: mention, b: mention });

export function sameCommand(): Command {
  return new Command('same')
    .description('say of pairs of mentions whether they name one thing; JSON lines in and out')
    .argument('[file]', 'JSON lines {id, a, b}; - reads standard input', '-')
    .addHelpText(
      'after',
      `
A mention is {"title", "surface", "type", "sentence"}: the paper's title, the name as written, one of
${ENTITY_KINDS.join(', ')}, and the sentence around it. Out comes, a line a pair,
{"id", "same", "relation", "reason"}; relation is SAME, VARIANT_OF, BROADER or DIFFERENT.

Example:
  papergraph same pairs.jsonl > verdicts.jsonl`,
    )
    .action(async (file: string) => {
      const knowledge = readNameKnowledge();
      const source = file === '-' ? 'standard input' : file;
      let at = 0;
      for await (const line of linesOf(file)) {
        at += 1;
        if (line.trim() === '') continue;
        const parsed = parsePair(line);
        if (typeof parsed === 'string') {
          complain(`${source}:${at}: ${parsed}`);
          process.exitCode = SOME_REJECTED;
          continue;
        }
        print(JSON.stringify({ id: parsed.id, ...sameEntity(parsed.a, parsed.b, knowledge) }));
      }
    });
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const stream = file === '-' ? process.stdin : createReadStream(file);
  try {
    yield* createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new AppError('UNREADABLE_INPUT', `${file} cannot be read: ${message}`, { cause });
  }
}

/** The pair on a line, or what is wrong with the line. */
function parsePair(line: string): z.infer<typeof pair> | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'the line is no JSON, expected {"id", "a", "b"}';
  }
  const parsed = pair.safeParse(value);
  return parsed.success
    ? parsed.data
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}
