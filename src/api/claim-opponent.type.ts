import { Field, Float, ObjectType } from 'type-graphql';
import type { OpponentRelation } from '../query/claims';
import { Claim } from './claim.type';
import { OpponentRelationEnum } from './enums';

@ObjectType({ simpleResolvers: true, description: 'A claim that stands against another, and why.' })
export class ClaimOpponent {
  @Field(() => Claim, { description: 'The other claim.' })
  claim!: Claim;

  @Field(() => OpponentRelationEnum, {
    description: 'What this claim does to the other, or the other to it.',
  })
  relation!: OpponentRelation;

  @Field(() => Float, { description: 'How sure it is, from 0 to 1.' })
  score!: number;

  @Field(() => String, {
    description:
      'Who differs, and in what: "one speaker, first on 2024-03-01, then on 2024-04-20: another month: june and may".',
  })
  reason!: string;

  @Field(() => Boolean, {
    description:
      'true: the same speaker said first the one and later the other; false: speakers differ, or it is not known what came first.',
  })
  changeOfMind!: boolean;
}
