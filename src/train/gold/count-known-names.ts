import { NAMED_KINDS } from '../../domain/entity.js';
import { NAMED_RELATIONS } from '../../domain/relation.js';
import {
  createKnownNames,
  KNOWN_VALUE,
  KNOWN_VALUES,
  type KnownNames,
  type KnownValue,
} from '../../extract/model/known-names.js';
import type { PreparedPaper } from './prepared-paper.js';

/** Counts of all papers' judgements, by ascending key. */
export interface KnownNameCounts {
  readonly keys: Uint32Array;
  readonly counts: Uint8Array;
}

/** Counts how the papers judge each name that at least one of them marks. */
export function countKnownNames(papers: readonly PreparedPaper[]): KnownNameCounts {
  const countsByKey = new Map<number, Uint16Array>();
  for (const paper of papers) {
    for (const { key, status } of judgedKeys(paper)) {
      if (status !== 'passedOver') countsByKey.set(key, new Uint16Array(KNOWN_VALUES));
    }
  }
  for (const paper of papers) {
    for (const judged of judgedKeys(paper)) {
      const counts = countsByKey.get(judged.key);
      for (const value of judged.values) {
        if (counts !== undefined) counts[value] = (counts[value] ?? 0) + 1;
      }
    }
  }
  const keys = Uint32Array.from([...countsByKey.keys()].sort((a, b) => a - b));
  const counts = new Uint8Array(keys.length * KNOWN_VALUES);
  keys.forEach((key, row) => {
    countsByKey.get(key)?.forEach((count, value) => {
      counts[row * KNOWN_VALUES + value] = Math.min(255, count);
    });
  });
  return { keys, counts };
}

/** The same counts without one paper: what they would be had it never been annotated. */
export function withoutPaper(known: KnownNames, paper: PreparedPaper): KnownNames {
  const own = new Map<number, readonly KnownValue[]>();
  for (const { key, values } of judgedKeys(paper)) own.set(known.find(key), values);
  const value = (at: number, which: KnownValue) =>
    Math.max(0, known.value(at, which) - (own.get(at)?.includes(which) ? 1 : 0));
  return {
    find: (key) => {
      const at = known.find(key);
      const isKnown =
        at >= 0 && value(at, KNOWN_VALUE.required) + value(at, KNOWN_VALUE.optional) > 0;
      return isKnown ? at : -1;
    },
    value,
  };
}

export function knownNamesOf({ keys, counts }: KnownNameCounts): KnownNames {
  return createKnownNames(keys, counts);
}

interface JudgedKey {
  readonly key: number;
  readonly status: 'required' | 'optional' | 'passedOver';
  readonly values: readonly KnownValue[];
}

function judgedKeys({ reading, judgements }: PreparedPaper): readonly JudgedKey[] {
  return reading.candidates.flatMap((candidate, index) => {
    const { status = 'passedOver', entity } = judgements[index] ?? {};
    const values: KnownValue[] = [KNOWN_VALUE[status]];
    if (entity !== undefined) {
      values.push(KNOWN_VALUE[NAMED_KINDS.find((kind) => kind === entity.type) ?? 'Method']);
      values.push(
        KNOWN_VALUE[NAMED_RELATIONS.find((relation) => relation === entity.relation) ?? 'USES'],
      );
    }
    return candidate.keys.map((key) => ({ key, status, values }));
  });
}
