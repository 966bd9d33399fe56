/** Every question that the page asks, with its types. */
import type {
  ContestedClaimsQuery,
  ContestedClaimsQueryVariables,
  ReadMentionsQuery,
  ReadMentionsQueryVariables,
  LatestDecisionsQuery,
  LatestDecisionsQueryVariables,
  MergeEntitiesMutation,
  MergeEntitiesMutationVariables,
  SplitEntityMutation,
  SplitEntityMutationVariables,
  KeepApartMutation,
  KeepApartMutationVariables,
  UndoDecisionMutation,
  UndoDecisionMutationVariables,
  CountInTimeQuery,
  CountInTimeQueryVariables,
  CountPairsQuery,
  CountPairsQueryVariables,
  FindEntityQuery,
  FindEntityQueryVariables,
  FindNamesQuery,
  FindNamesQueryVariables,
  FollowPositionsQuery,
  FollowPositionsQueryVariables,
  HowMuchQuery,
  HowMuchQueryVariables,
  OpenNetworkQuery,
  OpenNetworkQueryVariables,
  ReadArticleQuery,
  ReadArticleQueryVariables,
  ReadEntityQuery,
  ReadEntityQueryVariables,
  SelectStatementsQuery,
  SelectStatementsQueryVariables,
  SuggestEntitiesQuery,
  SuggestEntitiesQueryVariables,
} from '../generated/operations';
import type { Operation } from './ask';
import contestedClaims from './operations/contested-claims.graphql';
import countInTime from './operations/count-in-time.graphql';
import countPairs from './operations/count-pairs.graphql';
import fields from './operations/fields.graphql';
import findEntity from './operations/find-entity.graphql';
import findNames from './operations/find-names.graphql';
import followPositions from './operations/follow-positions.graphql';
import howMuch from './operations/how-much.graphql';
import openNetwork from './operations/open-network.graphql';
import readArticle from './operations/read-article.graphql';
import readEntity from './operations/read-entity.graphql';
import selectStatements from './operations/select-statements.graphql';
import readMentions from './operations/read-mentions.graphql';
import latestDecisions from './operations/latest-decisions.graphql';
import mergeEntities from './operations/merge-entities.graphql';
import splitEntity from './operations/split-entity.graphql';
import keepApart from './operations/keep-apart.graphql';
import undoDecision from './operations/undo-decision.graphql';
import suggestEntities from './operations/suggest-entities.graphql';

/** A question whose variables may be frozen. */
type Asks<Data, Variables> = Operation<Data, Frozen<Variables>>;

type Frozen<Value> = Value extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
    : Value;

const [entityFields = '', statementFields = ''] = fields.split(/(?=^fragment StatementFields)/m);

export const CONTESTED_CLAIMS: Asks<ContestedClaimsQuery, ContestedClaimsQueryVariables> =
  withEntities(contestedClaims);
export const COUNT_IN_TIME: Asks<CountInTimeQuery, CountInTimeQueryVariables> = { text: countInTime };
export const COUNT_PAIRS: Asks<CountPairsQuery, CountPairsQueryVariables> = withEntities(countPairs);
export const FIND_ENTITY: Asks<FindEntityQuery, FindEntityQueryVariables> = withEntities(findEntity);
export const FIND_NAMES: Asks<FindNamesQuery, FindNamesQueryVariables> = withEntities(findNames);
export const FOLLOW_POSITIONS: Asks<FollowPositionsQuery, FollowPositionsQueryVariables> =
  withEntities(followPositions);
export const HOW_MUCH: Asks<HowMuchQuery, HowMuchQueryVariables> = withEntities(howMuch);
export const OPEN_NETWORK: Asks<OpenNetworkQuery, OpenNetworkQueryVariables> = withEntities(openNetwork);
export const READ_ARTICLE: Asks<ReadArticleQuery, ReadArticleQueryVariables> = withStatements(readArticle);
export const READ_ENTITY: Asks<ReadEntityQuery, ReadEntityQueryVariables> = withEntities(readEntity);
export const SELECT_STATEMENTS: Asks<SelectStatementsQuery, SelectStatementsQueryVariables> =
  withStatements(selectStatements);
export const SUGGEST_ENTITIES: Asks<SuggestEntitiesQuery, SuggestEntitiesQueryVariables> =
  withEntities(suggestEntities);

export const READ_MENTIONS: Asks<ReadMentionsQuery, ReadMentionsQueryVariables> = { text: readMentions };
export const LATEST_DECISIONS: Asks<LatestDecisionsQuery, LatestDecisionsQueryVariables> = {
  text: latestDecisions,
};
export const MERGE_ENTITIES: Asks<MergeEntitiesMutation, MergeEntitiesMutationVariables> = {
  text: mergeEntities,
};
export const SPLIT_ENTITY: Asks<SplitEntityMutation, SplitEntityMutationVariables> = { text: splitEntity };
export const KEEP_APART: Asks<KeepApartMutation, KeepApartMutationVariables> = { text: keepApart };
export const UNDO_DECISION: Asks<UndoDecisionMutation, UndoDecisionMutationVariables> = {
  text: undoDecision,
};

function withEntities(text: string): { readonly text: string } {
  return { text: `${text}${entityFields}` };
}

function withStatements(text: string): { readonly text: string } {
  return { text: `${text}${entityFields}${statementFields}` };
}
