import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { AppError } from '../../domain/app-error.js';
import { authorIdOf } from '../../domain/author-id.js';
import { AuthorType } from '../author/author.type.js';
import type { RequestContext } from '../request/request-context.js';

/** Authors by name. */
@Resolver()
export class AuthorQueryResolver {
  @Query(() => AuthorType, {
    nullable: true,
    description: 'An author by name, in any case and accents; null if there is none.',
  })
  author(
    @Arg('name', () => String, { description: 'The whole name, in the order of the source.' })
    name: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<AuthorType | undefined> {
    const id = authorIdOf(name);
    if (id === undefined) {
      throw new AppError('BAD_USER_INPUT', `author: found "${name.slice(0, 80)}", expected a name`);
    }
    return loaders.authorById.load(id);
  }
}
