import { Command } from 'commander';
import { linkFigures, linkReport } from '../evaluate/link-figures.js';
import { parseLabelledPair } from '../evaluate/link-pairs.js';
import { readJsonl } from '../evaluate/read-jsonl.js';
import { readNameKnowledge } from '../link/knowledge/name-knowledge.js';
import { sameEntity } from '../link/same/same-entity.js';
import { print } from './console.js';

const DEFAULT_PAIRS = '../shared/gold/pairs-dev.jsonl';

interface Flags {
  readonly json?: true;
  readonly errors?: true;
}

export function evaluateLinkCommand(): Command {
  return new Command('link')
    .description('score whether mentions are linked to one thing against labelled pairs')
    .argument('[file]', 'labelled pairs, one JSON object a line', DEFAULT_PAIRS)
    .option('--json', 'JSON instead of a table')
    .option('--errors', 'list the pairs judged wrong, with the reason given')
    .action((file: string, flags: Flags) => {
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
