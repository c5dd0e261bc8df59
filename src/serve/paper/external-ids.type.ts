import { Field, ObjectType } from 'type-graphql';

/** A paper's ids elsewhere. */
@ObjectType('ExternalIds', {
  simpleResolvers: true,
  description: 'The ids of a paper at other places; each may be missing.',
})
export class ExternalIdsType {
  @Field(() => String, { nullable: true, description: 'arXiv, without version: 2305.17333.' })
  arxiv?: string;

  @Field(() => String, { nullable: true, description: 'DOI in lower case, without address.' })
  doi?: string;

  @Field(() => String, { nullable: true, description: 'ACL Anthology: P18-3017.' })
  acl?: string;

  @Field(() => String, { nullable: true, description: 'OpenReview forum: B1gNKxrYPB.' })
  openReview?: string;

  @Field(() => String, { nullable: true, description: 'OpenAlex work: W2741809807.' })
  openAlex?: string;

  @Field(() => String, { nullable: true, description: 'Semantic Scholar paper or corpus id.' })
  semanticScholar?: string;
}
