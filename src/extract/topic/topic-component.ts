import type { ExtractedTopic } from '../../domain/extraction.js';
import type { Candidate } from '../candidate/candidates.js';
import type { Component } from '../component.js';
import type { FeatureBag } from '../feature/feature-sink.js';
import type { PhraseTable } from '../model/phrase-table.js';
import type { FieldText } from '../text/field-text.js';
import { findMentions } from '../text/find-mentions.js';
import { decideTopics } from './decide-topics.js';
import type { TopicCluster } from './merge-topics.js';
import type { TopicModels } from './topic-models.js';

/** The tasks and areas that a paper works on. */
export function createTopicComponent(
  models: TopicModels,
  { phrases, bag }: { readonly phrases: PhraseTable; readonly bag: FeatureBag },
): Component<'fields' | 'reading', 'topics'> {
  const { vocabulary, neighbours } = models;
  return {
    name: 'topics',
    needs: ['fields', 'reading'],
    sets: ['topics'],
    run: ({ fields, reading }) => {
      const sources = { reading, phrases, vocabulary, neighbours };
      const clusters = decideTopics(sources, { models, bag });
      return { topics: clusters.map((cluster) => toTopic(cluster, fields)) };
    },
  };
}

// A topic spelled in more ways than this is no text that anyone reads.
const MOST_SURFACES = 24;

function toTopic({ head, members }: TopicCluster, fields: readonly FieldText[]): ExtractedTopic {
  const surfaces = new Set<string>();
  const names = new Set<string>();
  for (const { topic } of members) {
    if (topic.named !== undefined)
      for (const surface of surfacesOf(topic.named, fields)) surfaces.add(surface);
    for (const { candidate, papers } of topic.aliases) {
      if (papers > 1) for (const surface of surfacesOf(candidate, fields)) surfaces.add(surface);
    }
    if (topic.entry !== undefined) names.add(topic.entry.name);
  }
  for (const alias of head.topic.entry?.aliases ?? []) names.add(alias);
  const name = topicName(head.topic.entry?.name, head.topic.named, fields);
  const aliases = [...new Set([...surfaces, ...names])].filter((alias) => alias !== name);
  return {
    name,
    aliases,
    confidence: head.probability,
    mentions: findMentions(fields, [...surfaces].slice(0, MOST_SURFACES)),
  };
}

function surfacesOf(candidate: Candidate, fields: readonly FieldText[]): readonly string[] {
  return candidate.places.map(
    ({ fieldIndex, start, end }) => fields[fieldIndex]?.text.slice(start, end) ?? '',
  );
}

/** As the vocabulary has it, else as the text has it, in lower case but for coined words. */
function topicName(
  known: string | undefined,
  named: Candidate | undefined,
  fields: readonly FieldText[],
): string {
  if (known !== undefined) return known;
  const [surface = ''] = named === undefined ? [] : surfacesOf(named, fields);
  return surface
    .split(' ')
    .map((word) => (/^\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)*$/u.test(word) ? word.toLowerCase() : word))
    .join(' ');
}
