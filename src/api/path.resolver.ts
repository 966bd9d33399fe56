import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { findPaths } from '../query/paths';
import type { Context } from './context';
import { Path } from './path.type';

@Resolver()
export class PathResolver {
  @Query(() => [Path], {
    description:
      'The shortest chains of who speaks about whom between two entities, with a statement for each step. Equally long ones: those of most statements first.',
    complexity: 20,
  })
  async paths(
    @Arg('from', () => String, { description: 'Who speaks first: a name or an id.' }) from: string,
    @Arg('to', () => String, { description: 'Who is spoken about last: a name or an id.' }) to: string,
    @Arg('maxLength', () => Int, {
      nullable: true,
      defaultValue: 4,
      description: 'The most steps, 1 to 6.',
    })
    maxLength: number | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 5, description: 'The most chains, 1 to 20.' })
    first: number | null,
    @Ctx() { reader, loaders }: Context,
  ): Promise<readonly Path[]> {
    const named = await loaders.named({ from: [from], to: [to] });
    return findPaths(reader, { ...named, maxLength: maxLength ?? 4, first: first ?? 5 });
  }
}
