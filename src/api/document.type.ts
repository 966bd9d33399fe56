import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar } from './date.scalar';
import { Entity } from './entity.type';

@ObjectType({ simpleResolvers: true, description: 'An article as it was read.' })
export class Document {
  @Field(() => ID, { description: "The caller's id, else made from the address, else from the text." })
  id!: string;

  @Field(() => String, { nullable: true, description: 'The path under which it was given.' })
  path!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was published.' })
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'Its headline.' })
  title!: string | null;

  @Field(() => Entity, { nullable: true, description: 'The outlet.' })
  publisher!: Entity | null;

  @Field(() => [Entity], { description: 'Who wrote it.' })
  authors!: readonly Entity[];

  @Field(() => DateScalar, { nullable: true, description: 'When it was published.' })
  publishedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Its language, as ISO 639-1.' })
  language!: string | null;
}
