import { Field, ID, InputType } from 'type-graphql';

/** One way to name a paper. */
@InputType('PaperKey', { description: 'One way to name a paper: exactly one field.' })
export class PaperKeyInput {
  @Field(() => ID, { nullable: true, description: 'As the API gave it.' })
  id?: string;

  @Field(() => String, {
    nullable: true,
    description: 'arXiv id or address: 2305.17333, arXiv:2305.17333v2.',
  })
  arxiv?: string;

  @Field(() => String, { nullable: true, description: 'DOI or its address: 10.18653/v1/n19-1423.' })
  doi?: string;

  @Field(() => String, { nullable: true, description: 'ACL Anthology id or address: N19-1423.' })
  acl?: string;

  @Field(() => String, { nullable: true, description: 'OpenReview forum id or address.' })
  openReview?: string;

  @Field(() => String, { nullable: true, description: 'OpenAlex work id or address: W2741809807.' })
  openAlex?: string;

  @Field(() => String, { nullable: true, description: 'Semantic Scholar paper id or corpus id.' })
  semanticScholar?: string;

  @Field(() => String, {
    nullable: true,
    description: 'The whole title, in any case and punctuation.',
  })
  title?: string;
}
