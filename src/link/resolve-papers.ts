import type { PaperNode } from '../domain/graph.js';
import type { Paper } from '../domain/paper.js';
import { hashOf, keysOfPaper } from '../domain/paper-key.js';
import { contradicts } from './contradicts.js';
import { mergeRecords, recordIdentity, updateRecord } from './merge-records.js';

/** A paper after its records of one batch have met what the graph knows. */
export interface ResolvedPaper {
  readonly paper: Omit<PaperNode, 'extractor'>;
  /** The papers of the graph that it was until now: none for a new one, several where they merge. */
  readonly former: readonly PaperNode[];
}

/**
 * Groups records, and the papers of the graph that share a key with one, into papers: records are
 * of one paper when a key agrees and nothing contradicts. A record updates an earlier one of the
 * same strongest identity; others add to it. Papers of the graph that no record is of are left out.
 */
export function resolvePapers(
  known: readonly PaperNode[],
  records: readonly Paper[],
): readonly ResolvedPaper[] {
  const groups = new Set<Group>();
  const groupByKey = new Map<string, Group>();
  for (const node of known) {
    const group = { former: [node], records: recordsOf(node), keys: new Set(node.keys) };
    groups.add(group);
    for (const key of node.keys) groupByKey.set(key, group);
  }
  const untouched = new Set(groups);
  for (const record of records) addRecord(record, groups, groupByKey);
  return [...groups].filter((group) => !untouched.has(group)).map(toResolvedPaper);
}

interface Group {
  readonly former: readonly PaperNode[];
  readonly records: readonly Paper[];
  readonly keys: ReadonlySet<string>;
}

function addRecord(record: Paper, groups: Set<Group>, groupByKey: Map<string, Group>): void {
  const keys = keysOfPaper(record);
  const sharing = new Set(keys.flatMap((key) => groupByKey.get(key) ?? []));
  const same = [...sharing].filter((group) =>
    group.records.every((other) => !contradicts(record, other)),
  );
  const free = keys.filter((key) => {
    const holder = groupByKey.get(key);
    return holder === undefined || same.includes(holder);
  });
  const joined: Group = {
    former: same.flatMap(({ former }) => former),
    records: withRecord(
      same.flatMap((group) => group.records),
      record,
    ),
    keys: new Set([
      ...same.flatMap((group) => [...group.keys]),
      ...(free.length > 0 ? free : [ownKey(record)]),
    ]),
  };
  for (const group of same) groups.delete(group);
  groups.add(joined);
  for (const key of joined.keys) groupByKey.set(key, joined);
}

function withRecord(records: readonly Paper[], record: Paper): readonly Paper[] {
  const identity = recordIdentity(record);
  const earlier = records.find((other) => recordIdentity(other) === identity);
  const others = records.filter((other) => other !== earlier);
  return [...others, earlier === undefined ? record : updateRecord(earlier, record)];
}

// Every key of the record belongs to a paper that it cannot be.
function ownKey(record: Paper): string {
  return `title:${hashOf(JSON.stringify([record.title, record.authors, record.year, record.abstract]))}`;
}

function toResolvedPaper({ former, records, keys }: Group): ResolvedPaper {
  const paper = mergeRecords(records);
  const id = keysOfPaper(paper).find((key) => keys.has(key)) ?? [...keys].sort()[0] ?? '';
  const all = [...new Set([...keys, id, ...former.map((node) => node.id)])].sort();
  const kept = records.length > 1 ? records.map((record) => JSON.stringify(record)).sort() : [];
  const content = { ...paper, id, keys: all, records: kept };
  return { paper: { ...content, contentHash: hashOf(stableJson(content)) }, former };
}

function recordsOf(node: PaperNode): readonly Paper[] {
  return node.records.length > 0
    ? node.records.map((record) => JSON.parse(record) as Paper)
    : [toPaper(node)];
}

function toPaper(node: PaperNode): Paper {
  const {
    id: _id,
    keys: _keys,
    records: _records,
    contentHash: _hash,
    extractor: _e,
    ...paper
  } = node;
  return paper;
}

// Objects are written with their fields in order, so that the hash depends on content alone.
function stableJson(value: unknown): string {
  return JSON.stringify(value, (_key, field: unknown) =>
    field !== null && typeof field === 'object' && !Array.isArray(field)
      ? Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1)))
      : field,
  );
}
