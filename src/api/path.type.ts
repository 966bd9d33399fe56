import { Field, ObjectType } from 'type-graphql';
import { Entity } from './entity.type';
import { Statement } from './statement.type';

@ObjectType({
  simpleResolvers: true,
  description: 'A chain of entities, each of which speaks about the next.',
})
export class Path {
  @Field(() => [Entity], { description: 'The entities, from the first to the last.' })
  entities!: readonly Entity[];

  @Field(() => [Statement], {
    description: 'For each step the newest statement in which the one speaks about the next.',
  })
  steps!: readonly Statement[];
}
