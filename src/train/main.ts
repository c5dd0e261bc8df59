import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { MODELS_PATH } from '../extract/model/load-models.js';
import { writeModelFile } from '../extract/model/model-file.js';
import { toSections } from '../extract/model/model-sections.js';
import { createPhraseTable } from '../extract/model/phrase-table.js';
import { readAnnotatedPapers } from './gold/annotated-paper.js';
import { countKnownNames } from './gold/count-known-names.js';
import { preparePaper } from './gold/prepared-paper.js';
import { minePhrases } from './mine/mine-phrases.js';
import { readCorpus } from './mine/read-corpus.js';
import { trainModels } from './train-models.js';

const USAGE = `node dist/train/main.js [--gold FILE]… [--corpus FILE] [--out FILE]

Learns the extractor's models.
  --gold    annotated papers, JSONL; may be given several times
  --corpus  papers without annotations, JSONL, gzip or not
  --out     the model file to write`;

const { values } = parseArgs({
  options: {
    gold: {
      type: 'string',
      multiple: true,
      default: ['../shared/gold/train.jsonl', '../shared/gold/seeds.jsonl'],
    },
    corpus: { type: 'string', default: '../shared/corpus/abstracts-90k.jsonl.gz' },
    out: { type: 'string', default: MODELS_PATH },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  // biome-ignore lint/plugin: a script of its own, run at a terminal
  process.stdout.write(`${USAGE}\n`);
} else {
  await train();
}

async function train(): Promise<void> {
  const say = stopwatch();
  const papers = readAnnotatedPapers(values.gold).map(preparePaper);
  say(`${papers.length} annotated papers read`);
  const mined = await minePhrases(() => readCorpus(values.corpus));
  say(`${mined.keys.length} phrases counted`);
  const { models, neighbours, names } = trainModels(
    papers,
    createPhraseTable(mined.keys, mined.values),
  );
  const known = countKnownNames(papers);
  const tables = {
    phraseKeys: mined.keys,
    phraseValues: mined.values,
    knownKeys: known.keys,
    knownCounts: known.counts,
    neighbours,
    names,
  };
  const bytes = writeModelFile(toSections(models, tables));
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, bytes);
  say(`${values.out} written, ${(bytes.length / 1e6).toFixed(1)} MB`);
}

function stopwatch(): (what: string) => void {
  const start = performance.now();
  return (what) => {
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    // biome-ignore lint/plugin: a script of its own, run at a terminal
    process.stderr.write(`${seconds.padStart(5)} s  ${what}\n`);
  };
}
