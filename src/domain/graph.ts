import type { EntityKind } from './entity.js';
import type { Paper, TextField } from './paper.js';
import type { Origin, Relation } from './relation.js';

/** A paper in the graph, merged from all records of it. */
export interface PaperNode extends Paper {
  /** The strongest identity known, `arxiv:2305.17333` or `title:…`. */
  readonly id: string;
  /** Every key that resolves to this paper, former ids among them; sorted. */
  readonly keys: readonly string[];
  /**
   * The records this paper was merged from, as JSON, where there was more than one: merging
   * again from all of them gives the same paper in any order of arrival.
   */
  readonly records: readonly string[];
  /** Changes whenever a field above does. */
  readonly contentHash: string;
  /** name@version of the extractor that read it. */
  readonly extractor: string;
}

/** One place that justifies an edge; offsets are absent for what the source's metadata states. */
export interface Evidence {
  readonly field: TextField | 'metadata';
  readonly start?: number;
  readonly end?: number;
  readonly surface: string;
}

/** A paper's relationship to one entity. */
export interface Edge {
  readonly paperId: string;
  readonly entityId: string;
  readonly relation: Relation;
  /** Calibrated probability, 0..1. */
  readonly confidence: number;
  readonly origin: Origin;
  /** name@version. */
  readonly extractor: string;
  /** The canonical spelling that this paper gives the entity. */
  readonly name: string;
  /** The sentence of the first mention; absent for metadata. */
  readonly quote?: string;
  readonly evidence: readonly Evidence[];
  /** This paper's votes on the entity's kind, in thousandths. */
  readonly votes: Readonly<Partial<Record<EntityKind, number>>>;
  /** The keys by which this paper names it, from which its entity follows; none for a repository. */
  readonly forms: readonly string[];
  /** `short=long` for each short form that this paper says stands for a long one. */
  readonly bonds: readonly string[];
}

/** How many papers say that one form stands for another; a form is a key with its space. */
export interface FormBond {
  /** `technique:mlm` */
  readonly short: string;
  /** `technique:maskedlanguagemodeling` */
  readonly long: string;
  readonly papers: number;
}

/** A method, model, data set, topic or repository that papers share. */
export interface EntityNode {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Other spellings, the commonest first. */
  readonly aliases: readonly string[];
  readonly paperCount: number;
  /** Sums over its papers, in thousandths. */
  readonly votes: Readonly<Partial<Record<EntityKind, number>>>;
  /** Repositories only. */
  readonly url?: string;
  readonly host?: string;
  readonly owner?: string;
}

/** One spelling of one entity, with its proof. */
export interface NameLink {
  readonly entityId: string;
  /** As `nameKey` writes it. */
  readonly key: string;
  readonly surface: string;
  /** How many papers spell it so, and how many of them as its canonical name. */
  readonly papers: number;
  readonly canonical: number;
  /** How many of them say that it and another name are one: "masked language modeling (MLM)". */
  readonly joined: number;
  /** The paper with the smallest id that joins it so, or else that spells it so. */
  readonly paperId: string;
  /** The sentence there; absent where only metadata states it. */
  readonly quote?: string;
}

/** A change of the graph, as small as it can be: applied whole or not at all. */
export interface GraphChanges {
  readonly papers: readonly PaperNode[];
  readonly renamedPapers: readonly { readonly from: string; readonly to: string }[];
  /** Papers that merged into others. */
  readonly removedPapers: readonly string[];
  readonly keys: readonly { readonly key: string; readonly paperId: string }[];
  readonly removedKeys: readonly string[];
  readonly edges: readonly Edge[];
  readonly removedEdges: readonly Edge[];
  readonly entities: readonly EntityNode[];
  readonly removedEntities: readonly string[];
  /** Entities of a name space with several kinds that are of another kind now. */
  readonly formerKinds: readonly { readonly id: string; readonly kind: EntityKind }[];
  readonly names: readonly NameLink[];
  readonly removedNames: readonly NameLink[];
}
