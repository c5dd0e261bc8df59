import { hashName } from '../../extract/candidate/name-hash.js';
import {
  createTopicVocabulary,
  type TopicAlias,
  type TopicEntry,
  type TopicVocabulary,
} from '../../extract/topic/topic-vocabulary.js';
import type { PreparedPaper } from '../gold/prepared-paper.js';

/** What one paper adds to the vocabulary. */
export interface OwnTopics {
  readonly topics: readonly {
    readonly key: number;
    readonly isRequired: boolean;
    readonly aliasKeys: readonly number[];
  }[];
  /** Keys of the topics of any paper that its text names. */
  readonly named: ReadonlySet<number>;
}

export interface TopicCounts {
  readonly vocabulary: TopicVocabulary;
  /** In the order of the papers. */
  readonly own: readonly OwnTopics[];
}

interface Tally {
  readonly names: Map<string, number>;
  readonly aliases: Map<string, number>;
  papers: number;
  required: number;
  named: number;
  namedRequired: number;
}

/** The vocabulary of all topics of the papers, in the order of their keys. */
export function countTopics(papers: readonly PreparedPaper[]): TopicCounts {
  const tallies = new Map<number, Tally>();
  for (const { paper } of papers) {
    for (const topic of paper.topics) addTopic(tallies, topic);
  }
  const own = papers.map((paper) => ownTopics(paper, tallies));
  for (const { topics, named } of own) {
    const required = new Set(topics.filter((topic) => topic.isRequired).map(({ key }) => key));
    for (const key of named) {
      const tally = tallies.get(key);
      if (tally === undefined) continue;
      tally.named += 1;
      if (required.has(key)) tally.namedRequired += 1;
    }
  }
  const keys = [...tallies.keys()].sort((a, b) => a - b);
  const entries = keys.map((key): TopicEntry => toEntry(key, tallies.get(key) as Tally));
  return { vocabulary: createTopicVocabulary(entries, aliasesOf(keys, own)), own };
}

function addTopic(
  tallies: Map<number, Tally>,
  topic: PreparedPaper['paper']['topics'][number],
): void {
  const key = hashName(topic.name);
  const tally = tallies.get(key) ?? {
    names: new Map(),
    aliases: new Map(),
    papers: 0,
    required: 0,
    named: 0,
    namedRequired: 0,
  };
  tallies.set(key, tally);
  tally.papers += 1;
  if (!topic.optional) tally.required += 1;
  tally.names.set(topic.name, (tally.names.get(topic.name) ?? 0) + 1);
  for (const alias of topic.aliases) tally.aliases.set(alias, (tally.aliases.get(alias) ?? 0) + 1);
}

function ownTopics(
  { paper, reading }: PreparedPaper,
  tallies: ReadonlyMap<number, Tally>,
): OwnTopics {
  const topics = paper.topics.map(({ name, aliases, optional }) => ({
    key: hashName(name),
    isRequired: !optional,
    aliasKeys: [...new Set(aliases.map(hashName))],
  }));
  const keys = reading.candidates.flatMap((candidate) => candidate.keys);
  return { topics, named: new Set(keys.filter((key) => tallies.has(key))) };
}

// Other names that fewer papers give a topic are as often another topic.
const FEWEST_ALIAS_PAPERS = 2;

function toEntry(key: number, tally: Tally): TopicEntry {
  const { papers, required, named, namedRequired } = tally;
  const name = [...tally.names].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
  const aliases = [...tally.aliases]
    .filter(([alias, count]) => count >= FEWEST_ALIAS_PAPERS && alias !== name)
    .map(([alias]) => alias)
    .sort();
  return { name, key, aliases, papers, required, named, namedRequired };
}

function aliasesOf(keys: readonly number[], own: readonly OwnTopics[]): readonly TopicAlias[] {
  const entryOf = new Map(keys.map((key, entry) => [key, entry]));
  const counts = new Map<string, { key: number; entry: number; papers: number }>();
  for (const { topics } of own) {
    for (const { key, aliasKeys } of topics) {
      const entry = entryOf.get(key) ?? 0;
      for (const aliasKey of aliasKeys) {
        const id = `${entry} ${aliasKey}`;
        const alias = counts.get(id) ?? { key: aliasKey, entry, papers: 0 };
        alias.papers += 1;
        counts.set(id, alias);
      }
    }
  }
  return [...counts.values()].sort((a, b) => a.key - b.key || a.entry - b.entry);
}

/** The vocabulary as it would be had the paper never been annotated. */
export function vocabularyWithout(
  vocabulary: TopicVocabulary,
  { topics, named }: OwnTopics,
): TopicVocabulary {
  const entries = [...vocabulary.entries];
  const aliasesByKey = new Map(vocabulary.aliasesByKey);
  const ownByKey = new Map(topics.map((topic) => [topic.key, topic]));
  for (const key of new Set([...named, ...ownByKey.keys()])) {
    const index = vocabulary.entryByKey.get(key) ?? -1;
    const entry = entries[index];
    const topic = ownByKey.get(key);
    if (entry === undefined) continue;
    const isNamed = named.has(key);
    entries[index] = {
      ...entry,
      papers: entry.papers - (topic === undefined ? 0 : 1),
      required: entry.required - (topic?.isRequired ? 1 : 0),
      named: entry.named - (isNamed ? 1 : 0),
      namedRequired: entry.namedRequired - (isNamed && topic?.isRequired ? 1 : 0),
    };
    for (const aliasKey of topic?.aliasKeys ?? []) {
      const aliases = aliasesByKey.get(aliasKey) ?? [];
      aliasesByKey.set(
        aliasKey,
        aliases.map((alias) =>
          alias.entry === index ? { ...alias, papers: alias.papers - 1 } : alias,
        ),
      );
    }
  }
  return { entries, entryByKey: vocabulary.entryByKey, aliasesByKey };
}
