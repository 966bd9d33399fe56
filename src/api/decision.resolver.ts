import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Polarity } from '../model/annotations';
import { readDecisions } from '../query/decisions';
import type { Context } from './context';
import { Decision, EntityMention, LoggedDecision } from './decision.type';
import { Entity } from './entity.type';
import { PolarityEnum } from './enums';
import { RequiresScope } from './required-scope';

const REASON = { nullable: true, description: 'Why; it stays in the log.' };
const FIRST = { nullable: true, defaultValue: 20, description: 'How many; at most 100.' };

@Resolver(() => Entity)
export class DecisionResolver {
  @RequiresScope('review')
  @Mutation(() => Decision, {
    description:
      'These entities are one, now and with everything that is read later. Ids that it takes in keep finding it.',
  })
  mergeEntities(
    @Arg('ids', () => [ID], { description: 'Two or more, of one kind.' }) ids: string[],
    @Arg('reason', () => String, REASON) reason: string | null,
    @Ctx() { decisions, asker }: Context,
  ): Promise<Decision> {
    return decisions.mergeEntities(ids, { by: asker.identity.name, reason });
  }

  @RequiresScope('review')
  @Mutation(() => Decision, {
    description:
      'These mentions of the entity are somebody else, who is one entity. Names that the others bear no longer bring new mentions to it.',
  })
  splitEntity(
    @Arg('id', () => ID, { description: 'The entity.' }) id: string,
    @Arg('mentions', () => [ID], {
      description:
        'Ids of Entity.mentions; of documents: every mention of the entity in them; or of entities that it took in: all their mentions.',
    })
    mentions: string[],
    @Arg('reason', () => String, REASON) reason: string | null,
    @Ctx() { decisions, asker }: Context,
  ): Promise<Decision> {
    return decisions.splitEntity(id, mentions, { by: asker.identity.name, reason });
  }

  @RequiresScope('review')
  @Mutation(() => Decision, {
    description: 'These entities are different, whatever is read later; they are not proposed as one again.',
  })
  keepApart(
    @Arg('ids', () => [ID], { description: 'Two or more.' }) ids: string[],
    @Arg('reason', () => String, REASON) reason: string | null,
    @Ctx() { decisions, asker }: Context,
  ): Promise<Decision> {
    return decisions.keepApart(ids, { by: asker.identity.name, reason });
  }

  @RequiresScope('review')
  @Mutation(() => Decision, {
    description: 'Sets right what was read of a statement; what is not given, or null, stays as it is.',
  })
  correctStatement(
    @Arg('id', () => ID, { description: 'The statement.' }) statement: string,
    @Arg('speakers', () => [ID], {
      nullable: true,
      description: 'Ids of the entities who say it; [] where it is not known who does.',
    })
    speakers: string[] | null,
    @Arg('about', () => [ID], { nullable: true, description: 'Ids of the entities that it is about.' })
    about: string[] | null,
    @Arg('polarity', () => PolarityEnum, { nullable: true, description: 'What the speaker does with it.' })
    polarity: Polarity | null,
    @Arg('hidden', () => Boolean, {
      nullable: true,
      description:
        'true takes it out of every list, count and search; it stays stored, and false shows it again.',
    })
    hidden: boolean | null,
    @Arg('reason', () => String, REASON) reason: string | null,
    @Ctx() { decisions, asker }: Context,
  ): Promise<Decision> {
    return decisions.correctStatement(
      { statement, speakers, about, polarity, hidden },
      { by: asker.identity.name, reason },
    );
  }

  @RequiresScope('review')
  @Mutation(() => Boolean, {
    description:
      'Takes a document out with all and only what it alone supports. Its text does not come back by being read again, until the decision is undone. false where there is no such document.',
  })
  retract(
    @Arg('documentId', () => ID, { description: 'The document.' }) documentId: string,
    @Arg('reason', () => String, { description: 'Why; it stays in the log.' }) reason: string,
    @Ctx() { decisions, asker }: Context,
  ): Promise<boolean> {
    return decisions.retract(documentId, { by: asker.identity.name, reason });
  }

  @RequiresScope('review')
  @Mutation(() => Decision, {
    description:
      'Takes a decision back: the graph is as if it had never been taken, and the log has both. After a retraction the text can be read again.',
  })
  undo(
    @Arg('decisionId', () => ID, { description: 'The decision.' }) decisionId: string,
    @Ctx() { decisions, asker }: Context,
  ): Promise<Decision> {
    return decisions.undo(decisionId, { by: asker.identity.name });
  }

  @Query(() => [LoggedDecision], { name: 'decisions', description: 'What people decided, the newest first.' })
  log(
    @Arg('first', () => Int, FIRST) first: number | null,
    @Arg('after', () => ID, { nullable: true, description: 'The decision after which to go on.' })
    after: string | null,
    @Ctx() { reader }: Context,
  ): Promise<readonly LoggedDecision[]> {
    return readDecisions(reader, { first: first ?? 20, after });
  }

  @FieldResolver(() => [EntityMention], {
    description: 'The entity as one document after another knows it, in order of their ids.',
  })
  mentions(
    @Root() { id }: Entity,
    @Arg('first', () => Int, FIRST) first: number | null,
    @Arg('after', () => ID, { nullable: true, description: 'The mention after which to go on.' })
    after: string | null,
    @Ctx() { loaders }: Context,
  ): Promise<readonly EntityMention[]> {
    return loaders.mentionsOfEntity.load(id, { first: first ?? 20, after });
  }
}
