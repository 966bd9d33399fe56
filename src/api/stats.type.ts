import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'How much is in the graph.' })
export class Stats {
  @Field(() => Int, { description: 'Documents that were read.' })
  documents!: number;

  @Field(() => Int, { description: 'Statements found in them.' })
  statements!: number;

  @Field(() => Int, { description: 'People, organisations, places, projects, events and products.' })
  entities!: number;

  @Field(() => Int, {
    description: 'What statements of the same meaning by the same speaker have in common.',
  })
  claims!: number;
}
