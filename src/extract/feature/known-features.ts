import { NAMED_KINDS } from '../../domain/entity.js';
import { NAMED_RELATIONS } from '../../domain/relation.js';
import type { Candidate } from '../candidate/candidates.js';
import { spanOfRange } from '../candidate/spans.js';
import { KNOWN_VALUE, type KnownNames } from '../model/known-names.js';
import type { WordView } from '../text/word-view.js';
import type { FeatureSink } from './feature-sink.js';
import { TEMPLATE } from './templates.js';

/** How annotators judged a candidate's name, its beginning and its end in other papers. */
export function addKnownFeatures(
  candidate: Candidate,
  views: readonly WordView[],
  { known, sink }: { readonly known: KnownNames; readonly sink: FeatureSink },
): void {
  for (const [index, key] of candidate.keys.entries()) addJudgement(known, { key, index }, sink);
  const main = candidate.places[0];
  const view = main && views[main.fieldIndex];
  if (main === undefined || view === undefined) return;
  for (let cut = 1; cut < main.to - main.from; cut += 1) {
    const tail = known.find(spanOfRange(view, { from: main.from + cut, to: main.to }).key);
    const head = known.find(spanOfRange(view, { from: main.from, to: main.to - cut }).key);
    sink.add(TEMPLATE.knownTail, judgementLevel(known, tail));
    sink.add(TEMPLATE.knownHead, judgementLevel(known, head));
  }
}

function addJudgement(
  known: KnownNames,
  { key, index }: { readonly key: number; readonly index: number },
  sink: FeatureSink,
): void {
  const at = known.find(key);
  sink.add(TEMPLATE.knownShare, index * 64 + judgementLevel(known, at));
  if (at < 0) return;
  const required = known.value(at, KNOWN_VALUE.required);
  const optional = known.value(at, KNOWN_VALUE.optional);
  const passedOver = known.value(at, KNOWN_VALUE.passedOver);
  sink.add(
    TEMPLATE.known,
    Math.min(4, required) * 64 + Math.min(4, optional) * 8 + Math.min(4, passedOver),
  );
  addMostFrequent(
    NAMED_KINDS.map((kind) => known.value(at, KNOWN_VALUE[kind])),
    TEMPLATE.knownKind,
    sink,
  );
  addMostFrequent(
    NAMED_RELATIONS.map((relation) => known.value(at, KNOWN_VALUE[relation])),
    TEMPLATE.knownRelation,
    sink,
  );
}

/** The share of papers that required the name among those that judged it, and whether they are many. */
export function judgementLevel(known: KnownNames, at: number): number {
  if (at < 0) return 0;
  const required = known.value(at, KNOWN_VALUE.required);
  const all =
    required + known.value(at, KNOWN_VALUE.optional) + known.value(at, KNOWN_VALUE.passedOver);
  if (all === 0) return 0;
  return 1 + Math.round((8 * required) / all) + (all > 3 ? 20 : all > 1 ? 10 : 0);
}

function addMostFrequent(counts: readonly number[], template: number, sink: FeatureSink): void {
  const sum = counts.reduce((total, count) => total + count, 0);
  counts.forEach((count, index) => {
    if (count > 0) sink.add(template, index * 8 + Math.ceil((4 * count) / sum));
  });
}
