import { Field, Float, ObjectType } from 'type-graphql';
import type { EdgeRow } from '../../discover/edge/entities-of-papers.js';
import type { Origin, Relation } from '../../domain/relation.js';
import { number, text } from '../../store/rows/property-reader.js';
import { OriginEnum, RelationEnum } from '../enums.js';
import { EvidenceType } from '../evidence/evidence.type.js';
import { toEvidenceList } from '../evidence/to-evidence.js';
import type { PaperType } from '../paper/paper.type.js';

/** What every edge between a paper and an entity says of itself. */
@ObjectType({ simpleResolvers: true })
export abstract class JustifiedEdge {
  @Field(() => RelationEnum, { description: 'How the paper relates to the entity.' })
  relation!: Relation;

  @Field(() => Float, { description: 'How likely the edge is right, 0 to 1.' })
  confidence!: number;

  @Field(() => OriginEnum, { description: 'Who says so.' })
  origin!: Origin;

  @Field(() => [EvidenceType], { description: 'The places that justify it, at least one.' })
  evidence!: readonly EvidenceType[];
}

/** The fields of an edge between a paper and an entity from its stored row. */
export function toJustifiedEdge(
  { relation, edge }: EdgeRow,
  loadPaper: () => Promise<PaperType | undefined>,
): JustifiedEdge {
  return {
    relation,
    confidence: number(edge, 'confidence'),
    origin: text(edge, 'origin') as Origin,
    evidence: toEvidenceList(edge, loadPaper),
  };
}
