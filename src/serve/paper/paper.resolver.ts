import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AuthorType } from '../author/author.type.js';
import { paperRelatives } from '../related/paper-relatives.js';
import { RelatedArguments } from '../related/related-arguments.js';
import { RelatedPaperConnectionType } from '../related/related-paper-connection.type.js';
import type { RequestContext } from '../request/request-context.js';
import { EdgeArguments, EntityEdgeArguments } from './edge-arguments.js';
import { PaperType } from './paper.type.js';
import { paperEdges } from './paper-edges.js';
import {
  PaperDatasetConnectionType,
  PaperEntityConnectionType,
  PaperMethodConnectionType,
  PaperModelConnectionType,
  PaperRepositoryConnectionType,
  PaperTopicConnectionType,
} from './paper-entity-connections.js';

const ORDER = 'the strongest relation first, then the surest';

/** The edges of a paper. */
@Resolver(() => PaperType)
export class PaperResolver {
  @FieldResolver(() => [AuthorType], { description: 'In the order of authorship.' })
  authors(@Root() paper: PaperType, @Ctx() { loaders }: RequestContext) {
    return loaders.authorsOfPaper.load(paper.key);
  }

  @FieldResolver(() => PaperMethodConnectionType, { description: `Its methods, ${ORDER}.` })
  methods(
    @Root() paper: PaperType,
    @Args(() => EdgeArguments) given: EdgeArguments,
    @Ctx() context: RequestContext,
  ) {
    return paperEdges(paper, { ...given, field: 'Paper.methods', kinds: ['Method'] }, context);
  }

  @FieldResolver(() => PaperModelConnectionType, { description: `Its models, ${ORDER}.` })
  models(
    @Root() paper: PaperType,
    @Args(() => EdgeArguments) given: EdgeArguments,
    @Ctx() context: RequestContext,
  ) {
    return paperEdges(paper, { ...given, field: 'Paper.models', kinds: ['Model'] }, context);
  }

  @FieldResolver(() => PaperDatasetConnectionType, { description: `Its data sets, ${ORDER}.` })
  datasets(
    @Root() paper: PaperType,
    @Args(() => EdgeArguments) given: EdgeArguments,
    @Ctx() context: RequestContext,
  ) {
    return paperEdges(paper, { ...given, field: 'Paper.datasets', kinds: ['Dataset'] }, context);
  }

  @FieldResolver(() => PaperTopicConnectionType, {
    description: 'The topics it works on, the surest first.',
  })
  topics(
    @Root() paper: PaperType,
    @Args(() => EdgeArguments) given: EdgeArguments,
    @Ctx() context: RequestContext,
  ) {
    return paperEdges(paper, { ...given, field: 'Paper.topics', kinds: ['Topic'] }, context);
  }

  @FieldResolver(() => PaperRepositoryConnectionType, {
    description: 'Its repositories, its own first.',
  })
  repositories(
    @Root() paper: PaperType,
    @Args(() => EdgeArguments) given: EdgeArguments,
    @Ctx() context: RequestContext,
  ) {
    return paperEdges(
      paper,
      { ...given, field: 'Paper.repositories', kinds: ['Repository'] },
      context,
    );
  }

  @FieldResolver(() => PaperEntityConnectionType, {
    description: `All its entities in one list, ${ORDER}.`,
  })
  entities(
    @Root() paper: PaperType,
    @Args(() => EntityEdgeArguments) given: EntityEdgeArguments,
    @Ctx() context: RequestContext,
  ) {
    return paperEdges(paper, { ...given, field: 'Paper.entities' }, context);
  }

  @FieldResolver(() => RelatedPaperConnectionType, {
    complexity: 50,
    description:
      'Papers with most in common, by shared entities and words, each with the reasons. One search of texts each: cheap for one paper, dear in a long list.',
  })
  related(
    @Root() paper: PaperType,
    @Args(() => RelatedArguments) given: RelatedArguments,
    @Ctx() context: RequestContext,
  ) {
    return paperRelatives(paper, given, context);
  }
}
