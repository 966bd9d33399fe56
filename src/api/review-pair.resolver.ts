import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { firstUnsurePairs, unsurePage } from '../query/unsure-pairs';
import type { Context } from './context';
import { ReviewPage, ReviewPair } from './review-pair.type';

@Resolver()
export class ReviewPairResolver {
  @Query(() => [ReviewPair], {
    description:
      'The first pairs of entities that look like one and that nobody has decided yet: those of the first page of reviewPage that has any; of a large graph its first five are looked at.',
    complexity: 300,
  })
  reviewPairs(
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'How many; at most 100.' })
    first: number | null,
    @Ctx() { reader, compare }: Context,
  ): Promise<readonly ReviewPair[]> {
    return firstUnsurePairs(reader, compare, first ?? 20);
  }

  @Query(() => ReviewPage, {
    description:
      'All pairs of entities that look like one and that nobody has decided yet, page by page: those of entities with most statements first. A page looks for little more than half a second, so it may be short, or empty, while endCursor is not null; a pair may come twice, on two pages.',
    complexity: 300,
  })
  reviewPage(
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'How many; at most 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' })
    after: string | null,
    @Ctx() { reader, compare }: Context,
  ): Promise<ReviewPage> {
    return unsurePage(reader, compare, { first: first ?? 20, after });
  }
}
