import {
  jsonSection,
  type NamedSection,
  rowSections,
  type SectionReader,
} from '../model/section-reader.js';
import { createPaperNeighbours, type NeighbourParts } from './paper-neighbours.js';
import type { TopicModels } from './topic-models.js';
import { createTopicVocabulary, type TopicAlias, type TopicEntry } from './topic-vocabulary.js';

// Counts of an entry, in this order: papers, required, named, namedRequired.
const COUNTS = 4;

/** What is learned of topics, as sections of a model file. */
export function topicSections(
  models: TopicModels,
  neighbours: NeighbourParts,
): readonly NamedSection[] {
  const { entries, aliasesByKey } = models.vocabulary;
  const aliases = [...aliasesByKey.values()].flat();
  return [
    jsonSection(
      'topic.names',
      entries.map(({ name, aliases: others }) => [name, ...others]),
    ),
    ['topic.keys', Uint32Array.from(entries, ({ key }) => key)],
    [
      'topic.counts',
      Uint16Array.from(
        entries.flatMap(({ papers, required, named, namedRequired }) => [
          papers,
          required,
          named,
          namedRequired,
        ]),
      ),
    ],
    ['topic.aliasKeys', Uint32Array.from(aliases, ({ key }) => key)],
    ['topic.aliasEntries', Uint16Array.from(aliases, ({ entry }) => entry)],
    ['topic.aliasPapers', Uint8Array.from(aliases, ({ papers }) => Math.min(255, papers))],
    ['near.terms', neighbours.terms],
    ['near.starts', neighbours.starts],
    ['near.papers', neighbours.papers],
    ['near.weights', neighbours.weights],
    ['near.topicStarts', neighbours.topicStarts],
    ['near.topics', neighbours.topics],
    ...rowSections('topic', models.topic),
    ...rowSections('topicPair', models.pair),
    ['topic.lines', Float64Array.of(models.lines.keep, models.lines.merge)],
  ];
}

export function readTopicModels({ numbers, rows, json }: SectionReader): TopicModels {
  const keys = numbers<Uint32Array>('topic.keys');
  const counts = numbers<Uint16Array>('topic.counts');
  const names = json('topic.names') as readonly (readonly string[])[];
  const entries = names.map(([name = '', ...aliases], index): TopicEntry => {
    const [papers = 0, required = 0, named = 0, namedRequired = 0] = counts.subarray(
      index * COUNTS,
      (index + 1) * COUNTS,
    );
    return { name, aliases, key: keys[index] ?? 0, papers, required, named, namedRequired };
  });
  const aliasEntries = numbers<Uint16Array>('topic.aliasEntries');
  const aliasPapers = numbers<Uint8Array>('topic.aliasPapers');
  const aliases = Array.from(
    numbers<Uint32Array>('topic.aliasKeys'),
    (key, index): TopicAlias => ({
      key,
      entry: aliasEntries[index] ?? 0,
      papers: aliasPapers[index] ?? 0,
    }),
  );
  const [keep = 0.3, merge = 0.5] = numbers<Float64Array>('topic.lines');
  return {
    vocabulary: createTopicVocabulary(entries, aliases),
    neighbours: createPaperNeighbours({
      terms: numbers('near.terms'),
      starts: numbers('near.starts'),
      papers: numbers('near.papers'),
      weights: numbers('near.weights'),
      topicStarts: numbers('near.topicStarts'),
      topics: numbers('near.topics'),
    }),
    topic: rows('topic'),
    pair: rows('topicPair'),
    lines: { keep, merge },
  };
}
