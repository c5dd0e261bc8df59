import { GraphQLInputObjectType, type GraphQLSchema, lexicographicSortSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { AuthorResolver } from './author/author.resolver.js';
import { ChangeResolver } from './change/change.resolver.js';
import { CitationResolver } from './citation/citation.resolver.js';
import { CurationResolver } from './curate/curation.resolver.js';
import { EntityResolver } from './entity/entity.resolver.js';
import { ENTITY_TYPE_BY_KIND } from './entity/entity.type.js';
import { EntityOriginResolver } from './entity/entity-origin.resolver.js';
import { ExtractResolver } from './extract/extract.resolver.js';
import { RateLimitResolver } from './limit/rate-limit.resolver.js';
import { PaperResolver } from './paper/paper.resolver.js';
import { AuthorQueryResolver } from './query/author-query.resolver.js';
import { EntityQueryResolver } from './query/entity-query.resolver.js';
import { NodeResolver } from './query/node.resolver.js';
import { PaperQueryResolver } from './query/paper-query.resolver.js';
import { StatisticsResolver } from './query/statistics.resolver.js';
import { SearchResolver } from './search/search.resolver.js';

/** Inputs of which a client gives exactly one field. */
const ONE_OF = ['PaperKey'];

/** The schema of the API, built from the decorated classes. */
export function buildApiSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      NodeResolver,
      PaperQueryResolver,
      EntityQueryResolver,
      AuthorQueryResolver,
      SearchResolver,
      ChangeResolver,
      ExtractResolver,
      StatisticsResolver,
      RateLimitResolver,
      CurationResolver,
      PaperResolver,
      CitationResolver,
      EntityResolver,
      EntityOriginResolver,
      AuthorResolver,
    ],
    orphanedTypes: Object.values(ENTITY_TYPE_BY_KIND),
    validate: false,
  });
  for (const name of ONE_OF) {
    const type = schema.getType(name);
    // type-graphql 2.0.0-rc.4 has no option for it and ignores the directive.
    if (type instanceof GraphQLInputObjectType) type.isOneOf = true;
  }
  return schema;
}

/** The same schema with everything in alphabetical order, for printing. */
export function sortedSchema(): GraphQLSchema {
  return lexicographicSortSchema(buildApiSchema());
}
