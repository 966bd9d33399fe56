import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { firstUnsurePairs } from '../query/unsure-pairs';
import type { Context } from './context';
import { ReviewPair } from './review-pair.type';

@Resolver()
export class ReviewPairResolver {
  @Query(() => [ReviewPair], {
    description:
      'Pairs of entities that look like one and that nobody has decided yet, looked for among the 1,000 with most statements.',
    complexity: 300,
  })
  reviewPairs(
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'How many; at most 100.' })
    first: number | null,
    @Ctx() { reader, compare }: Context,
  ): Promise<readonly ReviewPair[]> {
    return firstUnsurePairs(reader, compare, first ?? 20);
  }
}
