import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { searchStatements, type SearchMode } from '../query/search';
import type { Context } from './context';
import { SearchModeEnum } from './enums';
import { SearchHit } from './search.type';

@Resolver()
export class SearchResolver {
  @Query(() => [SearchHit], {
    description:
      'Statements that fit a text, the best first. Some of its words are enough; case and accents are ignored.',
    complexity: 5,
  })
  search(
    @Arg('text', () => String, { description: 'What to look for, at most 50 words.' }) text: string,
    @Arg('mode', () => SearchModeEnum, {
      nullable: true,
      defaultValue: 'HYBRID',
      description: 'By what it is looked for.',
    })
    mode: SearchMode | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'The most hits, 1 to 100.' })
    first: number | null,
    @Ctx() { reader }: Context,
  ): Promise<readonly SearchHit[]> {
    return searchStatements(reader, { text, mode: mode ?? 'HYBRID', first: first ?? 20 });
  }
}
