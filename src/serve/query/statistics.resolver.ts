import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { countEdges, countNodes } from '../../discover/graph-statistics.js';
import type { Relation } from '../../domain/relation.js';
import { RelationEnum } from '../enums.js';
import type { RequestContext } from '../request/request-context.js';

/** How many relationships of one type. */
@ObjectType('RelationCount', {
  simpleResolvers: true,
  description: 'How many edges of one relation.',
})
export class RelationCountType {
  @Field(() => RelationEnum, { description: 'The relation.' })
  relation!: Relation;

  @Field(() => Int, { description: 'How many edges have it.' })
  edges!: number;
}

/** How much the graph holds. */
@ObjectType('GraphStatistics', { simpleResolvers: true, description: 'How much the graph holds.' })
export class GraphStatisticsType {
  @Field(() => Int, { description: 'All papers, of every status.' })
  papers!: number;

  @Field(() => Int, { description: 'All methods.' })
  methods!: number;

  @Field(() => Int, { description: 'All models.' })
  models!: number;

  @Field(() => Int, { description: 'All data sets.' })
  datasets!: number;

  @Field(() => Int, { description: 'All topics.' })
  topics!: number;

  @Field(() => Int, { description: 'All repositories.' })
  repositories!: number;

  @Field(() => Int, { description: 'All authors.' })
  authors!: number;

  @Field(() => [RelationCountType], {
    description: 'Edges between papers and entities by relation.',
  })
  relations!: () => Promise<readonly RelationCountType[]>;
}

/** Counts over the whole graph. */
@Resolver()
export class StatisticsResolver {
  @Query(() => GraphStatisticsType, { description: 'How much the graph holds.' })
  async statistics(@Ctx() { store }: RequestContext): Promise<GraphStatisticsType> {
    return { ...(await countNodes(store)), relations: () => countEdges(store) };
  }
}
