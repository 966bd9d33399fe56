import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { readMatrix } from '../query/matrix';
import type { Context } from './context';
import { Matrix } from './matrix.type';
import { StatementWhereInput } from './statement-where.input';

@Resolver()
export class MatrixResolver {
  @Query(() => Matrix, { description: 'Who says how much about whom.', complexity: 100 })
  async matrix(
    @Arg('speakers', () => [String], {
      nullable: true,
      description: 'The rows: names or ids of up to 100; without it those who say most.',
    })
    speakers: string[] | null,
    @Arg('about', () => [String], {
      nullable: true,
      description: 'The columns: names or ids of up to 100; without it those of whom most is said.',
    })
    about: string[] | null,
    @Arg('where', () => StatementWhereInput, {
      nullable: true,
      description: 'Which statements count; all without it.',
    })
    where: StatementWhereInput | null,
    @Arg('top', () => Int, {
      nullable: true,
      defaultValue: 20,
      description: 'How many rows and columns there are where none are given, 1 to 100.',
    })
    top: number | null,
    @Ctx() { reader, loaders }: Context,
  ): Promise<Matrix> {
    const filter = await loaders.filter(where);
    const named = await loaders.named({ speakers: speakers ?? [], about: about ?? [] });
    return readMatrix(reader, {
      filter,
      speakers: speakers ? named.speakers : undefined,
      about: about ? named.about : undefined,
      top: top ?? 20,
    });
  }
}
