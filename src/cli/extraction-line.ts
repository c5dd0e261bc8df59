import type { Extraction, Mention } from '../domain/extraction.js';
import type { Paper } from '../domain/paper.js';

/** What `papergraph extract` writes of one paper: others script against these names. */
export interface ExtractionLine {
  readonly title: string;
  readonly abstract: string | null;
  /** There where the paper has one, since mentions may point into it. */
  readonly comment?: string;
  readonly entities: readonly {
    readonly type: string;
    readonly name: string;
    readonly aliases: readonly string[];
    readonly relation: string;
    readonly confidence: number;
    readonly mentions: readonly Mention[];
    /** There where it was asked for. */
    readonly why?: Why;
  }[];
  readonly topics: readonly {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly confidence: number;
  }[];
  readonly repositories: readonly {
    readonly url: string;
    readonly host: string;
    readonly slug: string;
    readonly relation: string;
    readonly mentions: readonly Mention[];
  }[];
}

/** Why an entity was found. */
export interface Why {
  /** The sentences that name it. */
  readonly evidence: readonly string[];
  /** What weighed most, in words, each as a change of the log odds. */
  readonly reasons: readonly { readonly words: string; readonly weight: number }[];
}

/** An extraction line whose entities say why they were found; explanations in the order of the entities. */
export function withExplanations(
  line: ExtractionLine,
  explanations: readonly Why[],
): ExtractionLine {
  return {
    ...line,
    entities: line.entities.map((entity, index) => {
      const { evidence = [], reasons = [] } = explanations[index] ?? {};
      const rounds = reasons.map(({ words, weight }) => ({ words, weight: rounded(weight) }));
      return { ...entity, why: { evidence, reasons: rounds } };
    }),
  };
}

/**
 * The paper's texts as stored and what was found in them; offsets are UTF-16 code units into
 * these texts. The order of the properties is part of what is promised.
 */
export function toExtractionLine(paper: Paper, extraction: Extraction): ExtractionLine {
  return {
    title: paper.title,
    abstract: paper.abstract ?? null,
    ...(paper.comment === undefined ? {} : { comment: paper.comment }),
    entities: extraction.entities.map((entity) => ({
      type: entity.type,
      name: entity.name,
      aliases: entity.aliases,
      relation: entity.relation,
      confidence: rounded(entity.confidence),
      mentions: entity.mentions.map(toMention),
    })),
    topics: extraction.topics.map((topic) => ({
      name: topic.name,
      aliases: topic.aliases,
      confidence: rounded(topic.confidence),
    })),
    repositories: extraction.repositories.map((repository) => ({
      url: repository.url,
      host: repository.host,
      slug: repository.slug,
      relation: repository.relation,
      mentions: repository.mentions.map(toMention),
    })),
  };
}

function toMention({ field, start, end, surface }: Mention): Mention {
  return { field, start, end, surface };
}

/** Four decimals say all that a figure learned from some thousand papers can. */
function rounded(probability: number): number {
  return Math.round(probability * 10_000) / 10_000;
}
