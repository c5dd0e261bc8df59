/** A topic that annotated papers work on. */
export interface TopicEntry {
  readonly name: string;
  /** Hash of the name's key. */
  readonly key: number;
  /** Other names that more than one paper gives it. */
  readonly aliases: readonly string[];
  /** Papers with the topic, and those for which it is a central one. */
  readonly papers: number;
  readonly required: number;
  /** Papers whose text holds the name, and those of them with the topic as a central one. */
  readonly named: number;
  readonly namedRequired: number;
}

/** That a name stands for a topic, and in how many papers it does. */
export interface TopicAlias {
  readonly key: number;
  readonly entry: number;
  readonly papers: number;
}

export interface TopicVocabulary {
  readonly entries: readonly TopicEntry[];
  readonly entryByKey: ReadonlyMap<number, number>;
  readonly aliasesByKey: ReadonlyMap<number, readonly TopicAlias[]>;
}

export function createTopicVocabulary(
  entries: readonly TopicEntry[],
  aliases: readonly TopicAlias[],
): TopicVocabulary {
  const aliasesByKey = new Map<number, TopicAlias[]>();
  for (const alias of aliases) {
    const known = aliasesByKey.get(alias.key);
    if (known === undefined) aliasesByKey.set(alias.key, [alias]);
    else known.push(alias);
  }
  return {
    entries,
    entryByKey: new Map(entries.map(({ key }, index) => [key, index])),
    aliasesByKey,
  };
}

/** The topic of a name's key; undefined for a name that no paper has as a topic. */
export function entryOf(vocabulary: TopicVocabulary, key: number): TopicEntry | undefined {
  const entry = vocabulary.entries[vocabulary.entryByKey.get(key) ?? -1];
  return entry !== undefined && entry.papers > 0 ? entry : undefined;
}
