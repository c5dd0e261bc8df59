import { Command } from 'commander';
import type { Paper } from '../domain/paper.js';
import { linkFigures, linkReport } from '../evaluate/link-figures.js';
import { groupsReport, linkGroups, type ReadPaper } from '../evaluate/link-groups.js';
import { parseLabelledPair } from '../evaluate/link-pairs.js';
import { readJsonl } from '../evaluate/read-jsonl.js';
import { createExtractor } from '../extract/extract-paper.js';
import { readNameKnowledge } from '../link/knowledge/name-knowledge.js';
import { sameEntity } from '../link/same/same-entity.js';
import { readPapers } from '../read/read-papers.js';
import { print } from './console.js';

const DEFAULT_PAIRS = '../shared/gold/pairs-dev.jsonl';

// As many as a reader looks through.
const MOST_GROUPS = 200;

interface Flags {
  readonly json?: true;
  readonly errors?: true;
  readonly groups?: string;
}

export function evaluateLinkCommand(): Command {
  return new Command('link')
    .description('score whether mentions are linked to one thing against labelled pairs')
    .argument('[file]', 'labelled pairs, one JSON object a line', DEFAULT_PAIRS)
    .option('--json', 'JSON instead of a table')
    .option('--errors', 'list the pairs judged wrong, with the reason given')
    .option('--groups <papers>', 'list the largest entities that a file of papers joins, instead')
    .action(async (file: string, flags: Flags) => {
      if (flags.groups !== undefined) {
        print(groupsReport(linkGroups(await extracted(flags.groups)).slice(0, MOST_GROUPS)));
        return;
      }
      const pairs = readJsonl(file, parseLabelledPair);
      const knowledge = readNameKnowledge();
      const judged = pairs.map((pair) => ({
        pair,
        verdict: sameEntity(pair.a, pair.b, knowledge),
      }));
      const figures = linkFigures(
        pairs,
        new Map(judged.map(({ pair, verdict }) => [pair.id, verdict.same])),
      );
      print(
        flags.json ? JSON.stringify(Object.fromEntries(figures), null, 2) : linkReport(figures),
      );
      if (!flags.errors) return;
      for (const { pair, verdict } of judged.filter(
        ({ pair, verdict }) => pair.same !== verdict.same,
      )) {
        const names = `${pair.a.surface} | ${pair.b.surface}`;
        print(`${pair.id} ${verdict.same ? 'merged' : 'missed'} ${names} | ${verdict.reason}`);
      }
    });
}

/** The papers of a file, each by itself, with what extraction finds in them. */
async function extracted(file: string): Promise<readonly ReadPaper[]> {
  const { extract, name } = createExtractor();
  const read: ReadPaper[] = [];
  for await (const outcome of readPapers(file)) {
    if (!outcome.ok) continue;
    const { paper } = outcome;
    read.push({
      paper: toNode(paper, { id: String(read.length), extractor: name }),
      extraction: extract(paper),
    });
  }
  return read;
}

function toNode(
  paper: Paper,
  { id, extractor }: { readonly id: string; readonly extractor: string },
): ReadPaper['paper'] {
  return { ...paper, id, extractor, keys: [id], records: [], contentHash: '' };
}
