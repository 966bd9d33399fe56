import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity } from './entity.type';

@ObjectType({ simpleResolvers: true, description: 'What one speaker says about one subject.' })
export class MatrixCell {
  @Field(() => ID, { description: 'The id of the speaker.' })
  speaker!: string;

  @Field(() => ID, { description: 'The id of the subject.' })
  about!: string;

  @Field(() => Int, { description: 'How many statements.' })
  count!: number;

  @Field(() => Int, { description: 'How many of them deny something.' })
  denials!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Who says how much about whom.' })
export class Matrix {
  @Field(() => [Entity], { description: 'Its rows, those with most statements first.' })
  speakers!: readonly Entity[];

  @Field(() => [Entity], { description: 'Its columns, those with most statements first.' })
  about!: readonly Entity[];

  @Field(() => [MatrixCell], { description: 'Where there are statements, row by row.', complexity: 20 })
  cells!: readonly MatrixCell[];
}
