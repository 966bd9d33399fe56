import { Field, ID, InputType } from 'type-graphql';
import type { Certainty, Polarity, StatementKind } from '../model/annotations';
import type { StatementWhere } from '../query/where';
import { DateScalar } from './date.scalar';
import { CertaintyEnum, PolarityEnum, StatementKindEnum } from './enums';

@InputType('StatementWhere', {
  description: `Fields combine by AND, the values of one field by OR; a statement counts once. An absent field and null restrict nothing; [] matches nothing.
A name that is an id or the full name of an entity means that entity alone; any other means every entity with that alias. Case and accents
are ignored. extensions.matched lists, for each value, the entities it stood for, and near names for one that stood for none.`,
})
export class StatementWhereInput implements StatementWhere {
  @Field(() => [String], { nullable: true, description: 'Who says it: names or ids.' })
  saidBy?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Whom or what it is about: names or ids.' })
  about?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Who passes it on: names or ids.' })
  reportedBy?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'To whom it is said: names or ids.' })
  addressedTo?: string[] | null;

  @Field(() => [StatementKindEnum], { nullable: true, description: 'Quoted, reported, or both.' })
  kind?: StatementKind[] | null;

  @Field(() => [PolarityEnum], { nullable: true, description: 'Stated, denied, asked, urged or promised.' })
  polarity?: Polarity[] | null;

  @Field(() => [CertaintyEnum], { nullable: true, description: 'How sure the speaker sounds.' })
  certainty?: Certainty[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Inclusive. Undated statements match neither bound.',
  })
  saidAfter?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Inclusive. Undated statements match neither bound.',
  })
  saidBefore?: string | null;

  @Field(() => ID, { nullable: true, description: 'The document that it stands in.' })
  document?: string | null;

  @Field(() => [String], { nullable: true, description: 'The outlet of the document.' })
  publisher?: string[] | null;

  @Field(() => String, { nullable: true, description: 'All these words, as whole words.' })
  text?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true leaves out statements that somebody else passes on (with a reportedBy).',
  })
  firstHandOnly?: boolean | null;
}
