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

/** Selections that several questions share, by name. */
const FRAGMENTS: ReadonlyMap<string, string> = new Map(
  fields.split(/(?=^fragment )/m).map((text) => [/^fragment (\w+)/.exec(text)?.[1] ?? '', text]),
);

export const CONTESTED_CLAIMS: Asks<ContestedClaimsQuery, ContestedClaimsQueryVariables> =
  withFragments(contestedClaims);
export const COUNT_IN_TIME: Asks<CountInTimeQuery, CountInTimeQueryVariables> = withFragments(countInTime);
export const COUNT_PAIRS: Asks<CountPairsQuery, CountPairsQueryVariables> = withFragments(countPairs);
export const FIND_ENTITY: Asks<FindEntityQuery, FindEntityQueryVariables> = withFragments(findEntity);
export const FIND_NAMES: Asks<FindNamesQuery, FindNamesQueryVariables> = withFragments(findNames);
export const FOLLOW_POSITIONS: Asks<FollowPositionsQuery, FollowPositionsQueryVariables> =
  withFragments(followPositions);
export const HOW_MUCH: Asks<HowMuchQuery, HowMuchQueryVariables> = withFragments(howMuch);
export const LATEST_DECISIONS: Asks<LatestDecisionsQuery, LatestDecisionsQueryVariables> =
  withFragments(latestDecisions);
export const OPEN_NETWORK: Asks<OpenNetworkQuery, OpenNetworkQueryVariables> = withFragments(openNetwork);
export const READ_ARTICLE: Asks<ReadArticleQuery, ReadArticleQueryVariables> = withFragments(readArticle);
export const READ_ENTITY: Asks<ReadEntityQuery, ReadEntityQueryVariables> = withFragments(readEntity);
export const READ_MENTIONS: Asks<ReadMentionsQuery, ReadMentionsQueryVariables> = withFragments(readMentions);
export const SELECT_STATEMENTS: Asks<SelectStatementsQuery, SelectStatementsQueryVariables> =
  withFragments(selectStatements);
export const SUGGEST_ENTITIES: Asks<SuggestEntitiesQuery, SuggestEntitiesQueryVariables> =
  withFragments(suggestEntities);

export const KEEP_APART: Asks<KeepApartMutation, KeepApartMutationVariables> = withFragments(keepApart);
export const MERGE_ENTITIES: Asks<MergeEntitiesMutation, MergeEntitiesMutationVariables> =
  withFragments(mergeEntities);
export const SPLIT_ENTITY: Asks<SplitEntityMutation, SplitEntityMutationVariables> =
  withFragments(splitEntity);
export const UNDO_DECISION: Asks<UndoDecisionMutation, UndoDecisionMutationVariables> =
  withFragments(undoDecision);

/** A question with the fragments that it names, and those that they name. */
function withFragments(text: string): { readonly text: string } {
  const named = new Set<string>();
  const visit = (part: string): void => {
    for (const [, name = ''] of part.matchAll(/\.\.\.(\w+)/g)) {
      if (!FRAGMENTS.has(name) || named.has(name)) continue;
      named.add(name);
      visit(FRAGMENTS.get(name) ?? '');
    }
  };
  visit(text);
  return { text: [text, ...[...named].map((name) => FRAGMENTS.get(name))].join('') };
}
