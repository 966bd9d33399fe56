import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity } from './entity.type';

@ObjectType({ simpleResolvers: true, description: 'An entity of a network.' })
export class NetworkNode {
  @Field(() => Entity, { description: 'The entity.' })
  entity!: Entity;

  @Field(() => Int, { description: 'How many statements its edges in this network stand for.' })
  weight!: number;
}

@ObjectType({ simpleResolvers: true, description: 'One who speaks about another.' })
export class NetworkEdge {
  @Field(() => ID, { description: 'The id of the speaker.' })
  from!: string;

  @Field(() => ID, { description: 'The id of whom it speaks about.' })
  to!: string;

  @Field(() => Int, { description: 'How many statements.' })
  count!: number;

  @Field(() => Int, { description: 'How many of them deny something.' })
  denials!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Who speaks about whom around some entities.' })
export class Network {
  @Field(() => [NetworkNode], { description: 'The entities, the weightiest first.' })
  nodes!: readonly NetworkNode[];

  @Field(() => [NetworkEdge], {
    description:
      'Every pair of them of which one speaks about the other, most statements first; at most ten times limit.',
    complexity: 10,
  })
  edges!: readonly NetworkEdge[];

  @Field(() => Int, {
    description:
      'How many entities limit left out: those as near as the last ones taken. Further ones are not counted.',
  })
  omittedNodes!: number;

  @Field(() => Int, {
    description:
      'How many edges were left out: those by which the omitted entities were found, and those over the limit.',
  })
  omittedEdges!: number;
}
