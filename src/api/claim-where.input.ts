import { Field, InputType } from 'type-graphql';

@InputType('ClaimWhere', {
  description:
    'Which claims: fields combine by AND, the values of one field by OR; absent and null restrict nothing, [] matches nothing.',
})
export class ClaimWhereInput {
  @Field(() => [String], { nullable: true, description: 'Who makes it: names or ids.' })
  saidBy?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Whom one of its statements is about: names or ids.',
  })
  about?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: another claim denies or contradicts it; false: none does.',
  })
  contested?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'All these words, as whole words, in one of its statements.',
  })
  text?: string | null;
}
