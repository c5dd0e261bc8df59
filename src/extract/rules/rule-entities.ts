import type { NamedKind } from '../../domain/entity.js';
import type { ExtractedEntity } from '../../domain/extraction.js';
import { nameKey } from '../../domain/name-key.js';
import type { NamedRelation } from '../../domain/relation.js';
import type { Component } from '../component.js';
import { type FieldText, rangeText } from '../text/field-text.js';
import { findMentions } from '../text/find-mentions.js';
import { titleHead } from './title-head.js';

/**
 * What can be found without anything learned: the name that heads the title and the coined names
 * that the text defines by an acronym. Few, and nearly always entities.
 */
export const ruleEntities: Component<'fields' | 'acronyms', 'entities' | 'topics'> = {
  name: 'rule-entities',
  needs: ['fields', 'acronyms'],
  sets: ['entities', 'topics'],
  run: ({ fields, acronyms }) => {
    const named = new Map<string, string[]>();
    for (const { fieldIndex, long, short } of acronyms) {
      const field = fields[fieldIndex];
      if (field === undefined) continue;
      const name = rangeText(field, short);
      named.set(name, [...(named.get(name) ?? []), rangeText(field, long)]);
    }
    const title = fields.find((field) => field.field === 'title');
    const head = title && titleHead(title);
    const headName = title && head && rangeText(title, head);
    if (headName !== undefined && !named.has(headName)) named.set(headName, []);
    const entities = [...named].flatMap(([name, aliases]) => {
      const entity = toEntity(fields, name, aliases);
      return entity === undefined ? [] : [name === headName ? asIntroduced(entity) : entity];
    });
    return { entities, topics: [] };
  },
};

// Shares of these among the required entities of annotated papers.
const CONFIDENCE_OF_HEAD = 0.9;
const CONFIDENCE_OF_ACRONYM = 0.55;

function toEntity(
  fields: readonly FieldText[],
  name: string,
  aliases: readonly string[],
): ExtractedEntity | undefined {
  const others = [...new Set(aliases)].filter((alias) => alias !== name);
  const mentions = findMentions(fields, [name, ...others]);
  if (mentions.length === 0 || nameKey(name) === '') return undefined;
  const type = typeByWords(fields, name, others);
  const relation: NamedRelation = 'USES';
  const typeProbabilities = { Method: 0.2, Model: 0.2, Dataset: 0.2, [type]: 0.6 };
  return {
    type,
    name,
    aliases: others,
    relation,
    confidence: CONFIDENCE_OF_ACRONYM,
    typeProbabilities,
    mentions,
  };
}

function asIntroduced(entity: ExtractedEntity): ExtractedEntity {
  return { ...entity, relation: 'INTRODUCES', confidence: CONFIDENCE_OF_HEAD };
}

function typeByWords(
  fields: readonly FieldText[],
  name: string,
  aliases: readonly string[],
): NamedKind {
  const words = [name, ...aliases, ...followersOf(fields, name)].join(' ');
  if (/dataset|data set|corpus|benchmark|treebank|bench$/i.test(words)) return 'Dataset';
  return /language model|BERT|GPT/i.test(words) ? 'Model' : 'Method';
}

function followersOf(fields: readonly FieldText[], name: string): readonly string[] {
  return findMentions(fields, [name]).map((mention) => {
    const text = fields.find((field) => field.field === mention.field)?.text ?? '';
    return text.slice(mention.end, mention.end + 25);
  });
}
