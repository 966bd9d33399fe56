import { Field, ObjectType } from 'type-graphql';
import { Document } from './document.type';
import { Entity } from './entity.type';

@ObjectType({ simpleResolvers: true, description: 'A place in which another lies, and who says so.' })
export class Location {
  @Field(() => Entity, { description: 'The place around it.' })
  place!: Entity;

  @Field(() => [Document], {
    description: 'Documents that place it there, by its name or by naming both; at most 10.',
  })
  documents!: readonly Document[];
}
