import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { readTimeline, type Interval } from '../query/timeline';
import type { Context } from './context';
import { IntervalEnum } from './enums';
import { StatementWhereInput } from './statement-where.input';
import { TimelineBucket } from './timeline.type';

@Resolver()
export class TimelineResolver {
  @Query(() => [TimelineBucket], {
    description:
      'How many statements were made when, the oldest first, those without a date last. Stretches without any are left out.',
    complexity: 100,
  })
  async timeline(
    @Arg('where', () => StatementWhereInput, {
      nullable: true,
      description: 'Which statements; all without it.',
    })
    where: StatementWhereInput | null,
    @Arg('by', () => IntervalEnum, {
      nullable: true,
      defaultValue: 'DAY',
      description: 'How long each stretch of time is.',
    })
    by: Interval | null,
    @Ctx() { reader, loaders }: Context,
  ): Promise<readonly TimelineBucket[]> {
    return readTimeline(reader, await loaders.filter(where), by ?? 'DAY');
  }
}
