import { Field, ID, ObjectType } from 'type-graphql';
import { Document } from './document.type';

@ObjectType({
  simpleResolvers: true,
  description: 'What a person decided about what was read. It is kept beside the facts and can be undone.',
})
export class Decision {
  @Field(() => ID, { description: 'Its id, for undo.' })
  id!: string;

  @Field(() => String, { description: 'merge, split, keep apart, correct, retract or undo.' })
  action!: string;

  @Field(() => String, { description: 'Who decided it.' })
  by!: string;

  @Field(() => String, { description: 'When, as ISO 8601 in UTC.' })
  at!: string;

  @Field(() => String, { nullable: true, description: 'Why, in the words of who decided it.' })
  reason!: string | null;

  @Field(() => Boolean, { description: 'Whether it was taken back since.' })
  undone!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An entry of the log of decisions, with what it is about.',
})
export class LoggedDecision extends Decision {
  @Field(() => String, { description: 'As JSON: the ids and names of what it is about.' })
  what!: string;
}

@ObjectType({ simpleResolvers: true, description: 'An entity as one document knows it.' })
export class EntityMention {
  @Field(() => ID, { description: 'Its id, for splitEntity.' })
  id!: string;

  @Field(() => String, { description: 'The fullest name that the document gives it.' })
  name!: string;

  @Field(() => [String], { description: 'The other names that the document uses.' })
  aliases!: readonly string[];

  @Field(() => [String], { description: 'Titles and offices that the document gives it.' })
  roles!: readonly string[];

  @Field(() => Document, { description: 'Where it is mentioned.' })
  document!: Document;
}
