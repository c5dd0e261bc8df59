import { Field, Int, ObjectType } from 'type-graphql';
import { PaperType } from '../paper/paper.type.js';

/** Another spelling of an entity, with its proof. */
@ObjectType('Alias', {
  simpleResolvers: true,
  description: 'Another spelling of an entity, with its proof.',
})
export class AliasType {
  @Field(() => String, { description: 'As written.' })
  name!: string;

  @Field(() => Int, { description: 'How many papers spell it so.' })
  papers!: number;

  @Field(() => PaperType, { nullable: true, description: 'One paper that spells it so.' })
  paper!: () => Promise<PaperType | undefined>;

  @Field(() => String, { nullable: true, description: 'The sentence there.' })
  quote!: string | undefined;
}
