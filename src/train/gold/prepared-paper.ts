import { NAMED_KINDS } from '../../domain/entity.js';
import type { Candidate } from '../../extract/candidate/candidates.js';
import { hashName } from '../../extract/candidate/name-hash.js';
import { beginOf, insideOf, LABELS, OUTSIDE } from '../../extract/crf/labels.js';
import { type Reading, readCandidates } from '../../extract/entity/reading.js';
import { readPaperText } from '../../extract/text/paper-text.js';
import type { AnnotatedEntity, AnnotatedPaper } from './annotated-paper.js';

/** What the annotation says of a candidate. */
export interface Judgement {
  readonly status: 'required' | 'optional' | 'passedOver';
  readonly entity: AnnotatedEntity | undefined;
}

/** An annotated paper, read, with what its annotation says of each candidate and each token. */
export interface PreparedPaper {
  readonly paper: AnnotatedPaper;
  readonly reading: Reading;
  readonly judgements: readonly Judgement[];
  /** By field and token, the set of labels that the annotation allows (bits). */
  readonly allowed: readonly Uint8Array[];
}

export function preparePaper(paper: AnnotatedPaper): PreparedPaper {
  const reading = readCandidates(readPaperText({ title: paper.title, abstract: paper.abstract }));
  const entityByKey = entitiesByKey(paper.entities);
  const judgements = reading.candidates.map((candidate) => judge(candidate, entityByKey));
  return { paper, reading, judgements, allowed: allowedLabels(reading, entityByKey) };
}

/** Required entities win over optional ones, an entity's own name over others' aliases. */
function entitiesByKey(entities: readonly AnnotatedEntity[]): ReadonlyMap<number, AnnotatedEntity> {
  const byKey = new Map<number, AnnotatedEntity>();
  const inOrder = [...entities].sort((a, b) => Number(a.optional) - Number(b.optional));
  for (const isAlias of [false, true]) {
    for (const entity of inOrder) {
      for (const form of isAlias ? entity.aliases : [entity.name]) {
        const key = hashName(form);
        const known = byKey.get(key);
        if (known === undefined || (known.optional && !entity.optional)) byKey.set(key, entity);
      }
    }
  }
  return byKey;
}

function judge(candidate: Candidate, entityByKey: ReadonlyMap<number, AnnotatedEntity>): Judgement {
  const found = candidate.keys.flatMap((key) => entityByKey.get(key) ?? []);
  const entity = found.find((each) => !each.optional) ?? found[0];
  if (entity === undefined) return { status: 'passedOver', entity };
  return { status: entity.optional ? 'optional' : 'required', entity };
}

const ONLY_OUTSIDE = 1 << OUTSIDE;
const ANY = (1 << LABELS) - 1;

function allowedLabels(
  { views, candidates }: Reading,
  entityByKey: ReadonlyMap<number, AnnotatedEntity>,
): readonly Uint8Array[] {
  const allowed = views.map((view) => new Uint8Array(view.lower.length).fill(ONLY_OUTSIDE));
  const places = candidates.flatMap((candidate) => {
    return candidate.places.flatMap((place) => {
      const entity = entityByKey.get(place.key);
      return entity === undefined ? [] : [{ ...place, entity }];
    });
  });
  places.sort((a, b) => a.from - b.from);
  // Optional names first, then the required ones over them, the longest last.
  const inOrder = [...places].sort(
    (a, b) =>
      Number(b.entity.optional) - Number(a.entity.optional) || a.to - a.from - (b.to - b.from),
  );
  for (const { fieldIndex, from, to, entity } of inOrder) {
    const field = allowed[fieldIndex];
    if (field === undefined) continue;
    if (entity.optional) {
      field.fill(ANY, from, to);
      continue;
    }
    const kinds = [entity.type, ...entity.altTypes].map((type) => NAMED_KINDS.indexOf(type));
    const begin = kinds.reduce((set, kind) => set | (1 << beginOf(kind)), 0);
    const inside = kinds.reduce((set, kind) => set | (1 << insideOf(kind)), 0);
    // A longer name over a shorter one takes the shorter one's end along.
    for (let at = to; isInsideOnly(field[at]); at += 1) field[at] = ONLY_OUTSIDE;
    field[from] = begin;
    field.fill(inside, from + 1, to);
  }
  return allowed;
}

function isInsideOnly(set: number | undefined): boolean {
  if (set === undefined || set === ANY) return false;
  return NAMED_KINDS.some((_, kind) => (set & (1 << insideOf(kind))) !== 0);
}
