import { Field, ID, ObjectType } from 'type-graphql';
import type { EntityKind } from '../model/annotations';
import { EntityKindEnum } from './enums';

@ObjectType({
  simpleResolvers: true,
  description: 'A person, organisation, place, project, event or product, under all its names.',
})
export class Entity {
  @Field(() => ID, { description: 'Stable: an id that a merge took in keeps finding its entity.' })
  id!: string;

  @Field(() => EntityKindEnum, { description: 'What it is.' })
  kind!: EntityKind;

  @Field(() => String, { description: 'Its most frequent full name.' })
  name!: string;
}
