import { createUnionType, Field, Float, ObjectType } from 'type-graphql';
import type { Relation } from '../../domain/relation.js';
import { EntityType } from '../entity/entity.type.js';
import { RelationEnum } from '../enums.js';
import { EvidenceType } from '../evidence/evidence.type.js';

/** Both papers have an edge to one entity. */
@ObjectType('SharedEntityReason', {
  simpleResolvers: true,
  description: 'Both papers have an edge to one entity.',
})
export class SharedEntityReasonType {
  readonly typename = 'SharedEntityReason';

  @Field(() => Float, { description: 'Its part of the score.' })
  weight!: number;

  @Field(() => EntityType, { description: 'What they share.' })
  entity!: EntityType;

  @Field(() => RelationEnum, { description: 'How the paper asked about relates to it.' })
  relation!: Relation;

  @Field(() => RelationEnum, { description: 'How the related paper relates to it.' })
  otherRelation!: Relation;

  @Field(() => [EvidenceType], { description: 'Where the paper asked about says so.' })
  evidence!: () => Promise<readonly EvidenceType[]>;

  @Field(() => [EvidenceType], { description: 'Where the related paper says so.' })
  otherEvidence!: () => Promise<readonly EvidenceType[]>;
}

/** Both papers use the same telling words. */
@ObjectType('SharedTextReason', {
  simpleResolvers: true,
  description: 'Both papers use the same telling words: the cosine of their TF-IDF vectors.',
})
export class SharedTextReasonType {
  readonly typename = 'SharedTextReason';

  @Field(() => Float, { description: 'Its part of the score, 0 to 1.' })
  weight!: number;

  @Field(() => [String], {
    description: 'The words that give most of it, as the related paper writes them; at most 8.',
  })
  terms!: readonly string[];
}

export const ReasonUnion = createUnionType({
  name: 'Reason',
  description: 'Why two papers are related.',
  types: () => [SharedEntityReasonType, SharedTextReasonType] as const,
  resolveType: (reason: { readonly typename: string }) => reason.typename,
});
