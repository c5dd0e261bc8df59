import { Field, InputType, Int } from 'type-graphql';
import type { PaperStatus } from '../../domain/paper.js';
import type { PaperRecord } from '../api-ports.js';
import { PaperStatusEnum } from '../enums.js';

/** The ids of a paper elsewhere. */
@InputType('ExternalIdsInput', {
  description: 'Ids of a paper at other places, in any usual spelling.',
})
export class ExternalIdsInput {
  @Field(() => String, { nullable: true, description: 'arXiv id or address.' })
  arxiv?: string | null;

  @Field(() => String, { nullable: true, description: 'DOI or its address.' })
  doi?: string | null;

  @Field(() => String, { nullable: true, description: 'ACL Anthology id or address.' })
  acl?: string | null;

  @Field(() => String, { nullable: true, description: 'OpenReview forum id or address.' })
  openReview?: string | null;

  @Field(() => String, { nullable: true, description: 'OpenAlex work id or address.' })
  openAlex?: string | null;

  @Field(() => String, { nullable: true, description: 'Semantic Scholar paper or corpus id.' })
  semanticScholar?: string | null;
}

/** A paper as one source states it. */
@InputType('PaperInput', {
  description: 'A paper as one source states it; it joins the other records of the same paper.',
})
export class PaperInput {
  @Field(() => String, { description: 'At most 2,000 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'At most 100,000 characters.' })
  abstract?: string | null;

  @Field(() => String, { nullable: true, description: "The authors' comment at the source." })
  comment?: string | null;

  @Field(() => Int, { nullable: true, description: 'Year of publication, 1500 to 2100.' })
  year?: number | null;

  @Field(() => String, { nullable: true, description: 'Date of publication, ISO 8601.' })
  publishedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Conference, journal or archive.' })
  venue?: string | null;

  @Field(() => String, { nullable: true, description: "The paper's page at its source." })
  url?: string | null;

  @Field(() => PaperStatusEnum, { nullable: true, description: 'ACTIVE if not given.' })
  status?: PaperStatus | null;

  @Field(() => [String], { nullable: true, description: 'Names in the order of authorship.' })
  authors?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: "Addresses of the paper's own code." })
  codeLinks?: readonly string[] | null;

  @Field(() => ExternalIdsInput, { nullable: true, description: 'Its ids elsewhere.' })
  externalIds?: ExternalIdsInput | null;
}

/** The record that ingestion reads. */
export function toPaperRecord({ externalIds, ...fields }: PaperInput): PaperRecord {
  return {
    ...fields,
    arxivId: externalIds?.arxiv,
    doi: externalIds?.doi,
    aclId: externalIds?.acl,
    openReviewId: externalIds?.openReview,
    openAlexId: externalIds?.openAlex,
    semanticScholarId: externalIds?.semanticScholar,
  };
}
