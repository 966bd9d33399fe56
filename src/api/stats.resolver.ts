import { Ctx, Query, Resolver } from 'type-graphql';
import { readStats } from '../query/stats';
import type { Context } from './context';
import { Stats } from './stats.type';

@Resolver()
export class StatsResolver {
  @Query(() => Stats, { description: 'How much is in the graph.' })
  stats(@Ctx() { reader }: Context): Promise<Stats> {
    return readStats(reader);
  }
}
