import type { NamedKind } from '../../src/domain/entity.js';
import type {
  ExtractedEntity,
  ExtractedRepository,
  ExtractedTopic,
  Mention,
} from '../../src/domain/extraction.js';
import type { Paper } from '../../src/domain/paper.js';
import type { NamedRelation } from '../../src/domain/relation.js';
import { parseRepositoryUrl } from '../../src/domain/repository-url.js';
import type { PaperExtractor } from '../../src/ingest/paper-extractor.js';

/**
 * Reads what a test's text marks: `{USES Model BERT}`, `{USES Model BERT|Bert}` with an alias,
 * `{ABOUT speech recognition}`, `{RELEASES github.com/owner/name}`, `{LINKS_TO …}`.
 */
export const markedExtractor: PaperExtractor = {
  name: 'marked@1',
  extract: (paper) => {
    const marks = [...markText(paper).matchAll(MARK)].map(toMark);
    return {
      entities: marks.flatMap(toEntity),
      topics: marks.flatMap(toTopic),
      repositories: marks.flatMap(toRepository),
    };
  },
};

const MARK = /\{(\w+) (?:(Method|Model|Dataset) )?([^{}]+)\}/g;

interface Mark {
  readonly relation: string;
  readonly kind: string | undefined;
  readonly names: readonly string[];
  readonly mention: Mention;
}

function markText({ abstract = '' }: Pick<Paper, 'abstract'>): string {
  return abstract;
}

function toMark(match: RegExpMatchArray): Mark {
  const [whole = '', relation = '', kind, written = ''] = match;
  const names = written.split('|');
  const surface = names[0] ?? '';
  const start = (match.index ?? 0) + whole.length - 1 - written.length;
  return {
    relation,
    kind,
    names,
    mention: { field: 'abstract', start, end: start + surface.length, surface },
  };
}

function aliasMentions({ names, mention }: Mark): readonly Mention[] {
  return names.map((surface) => ({ ...mention, end: mention.start + surface.length, surface }));
}

function toEntity(mark: Mark): readonly ExtractedEntity[] {
  const { kind, names, relation } = mark;
  if (kind === undefined) return [];
  const probabilities = { Method: 0, Model: 0, Dataset: 0, [kind]: 1 };
  return [
    {
      type: kind as NamedKind,
      name: names[0] ?? '',
      aliases: names.slice(1),
      relation: relation as NamedRelation,
      confidence: 0.875,
      typeProbabilities: probabilities,
      mentions: aliasMentions(mark),
    },
  ];
}

function toTopic(mark: Mark): readonly ExtractedTopic[] {
  if (mark.relation !== 'ABOUT') return [];
  const [name = ''] = mark.names;
  return [{ name, aliases: mark.names.slice(1), confidence: 0.5, mentions: aliasMentions(mark) }];
}

function toRepository(mark: Mark): readonly ExtractedRepository[] {
  const address = parseRepositoryUrl(mark.mention.surface);
  if (mark.kind !== undefined || mark.relation === 'ABOUT' || address === undefined) return [];
  return [
    {
      ...address,
      relation: mark.relation === 'RELEASES' ? 'OFFICIAL' : 'RELATED',
      confidence: 1,
      mentions: [mark.mention],
    },
  ];
}
