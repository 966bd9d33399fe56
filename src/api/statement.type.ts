import { Field, Float, ID, ObjectType } from 'type-graphql';
import type { Certainty, Polarity, StatementKind } from '../model/annotations';
import { Claim } from './claim.type';
import { DateScalar } from './date.scalar';
import { Document } from './document.type';
import { Entity } from './entity.type';
import { CertaintyEnum, PolarityEnum, StatementKindEnum } from './enums';
import { Evidence } from './evidence.type';

@ObjectType({
  simpleResolvers: true,
  description:
    'Something that somebody is reported to have said, claimed, denied, confirmed, asked, urged or promised.',
})
export class Statement {
  @Field(() => ID, { description: 'Stable: made from its document and where it stands in it.' })
  id!: string;

  @Field(() => String, { description: 'What is said; the parts of a divided quotation joined by " … ".' })
  text!: string;

  @Field(() => StatementKindEnum, { description: 'Quoted, reported, or both.' })
  kind!: StatementKind;

  @Field(() => PolarityEnum, { description: 'What the speaker does with the content.' })
  polarity!: Polarity;

  @Field(() => CertaintyEnum, { description: 'How sure the speaker sounds.' })
  certainty!: Certainty;

  @Field(() => String, {
    nullable: true,
    description: 'The words that make it a statement: "said", "according to".',
  })
  cue!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When it was said; null where nothing gives a date.',
  })
  saidAt!: string | null;

  @Field(() => Float, { description: 'How sure the reading is, from 0 to 1.' })
  confidence!: number;

  @Field(() => [Entity], {
    description: 'Empty where the source could not be resolved; sourceText has its words.',
  })
  speakers!: readonly Entity[];

  @Field(() => String, { nullable: true, description: 'The words that name who says it.' })
  sourceText!: string | null;

  @Field(() => [Entity], { description: 'Whom and what the content names.' })
  about!: readonly Entity[];

  @Field(() => [Entity], { description: 'Who passes it on, the nearest to the speaker first.' })
  reportedBy!: readonly Entity[];

  @Field(() => [Entity], { description: 'To whom it is said.' })
  addressees!: readonly Entity[];

  @Field(() => Document, { description: 'Where it was read.' })
  document!: Document;

  @Field(() => Evidence, { description: 'The characters of the document that it was read from.' })
  evidence!: Evidence;

  @Field(() => Claim, {
    nullable: true,
    description: 'What it has in common with other statements of its speaker.',
  })
  claim!: Claim | null;
}
