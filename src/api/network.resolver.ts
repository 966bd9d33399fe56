import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { EntityKind } from '../model/annotations';
import { readNetwork } from '../query/network';
import type { Context } from './context';
import { EntityKindEnum } from './enums';
import { Network } from './network.type';

@Resolver()
export class NetworkResolver {
  @Query(() => Network, {
    description:
      'Who speaks about whom around these entities (names or ids), the weightiest first, with counts of what was left out.',
    complexity: 100,
  })
  async network(
    @Arg('around', () => [String], { description: 'The entities in the middle: names or ids.' })
    around: string[],
    @Arg('depth', () => Int, {
      nullable: true,
      defaultValue: 1,
      description: 'How many steps from them, 1 to 3.',
    })
    depth: number | null,
    @Arg('kinds', () => [EntityKindEnum], {
      nullable: true,
      description: 'Of which kinds the others are; all without it.',
    })
    kinds: EntityKind[] | null,
    @Arg('limit', () => Int, {
      nullable: true,
      defaultValue: 100,
      description: 'The most entities, 1 to 500.',
    })
    limit: number | null,
    @Ctx() { reader, loaders }: Context,
  ): Promise<Network> {
    const named = await loaders.named({ around });
    return readNetwork(reader, { around: named.around, depth: depth ?? 1, kinds, limit: limit ?? 100 });
  }
}
