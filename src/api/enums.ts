/** The enumerations of the API; those of the model keep their names and values. */
import { registerEnumType } from 'type-graphql';
import { CERTAINTIES, ENTITY_KINDS, POLARITIES, STATEMENT_KINDS } from '../model/annotations';
import { OPPONENT_RELATIONS } from '../query/claims';
import { SEARCH_MODES } from '../query/search';
import { INTERVALS } from '../query/timeline';

function asEnum<Value extends string>(values: readonly Value[]): { readonly [V in Value]: V } {
  return Object.fromEntries(values.map((value) => [value, value])) as { [V in Value]: V };
}

export const EntityKindEnum = asEnum(ENTITY_KINDS);
export const StatementKindEnum = asEnum(STATEMENT_KINDS);
export const PolarityEnum = asEnum(POLARITIES);
export const CertaintyEnum = asEnum(CERTAINTIES);
export const StatementOrderEnum = asEnum(['SAID_AT_DESC', 'SAID_AT_ASC']);
export const IntervalEnum = asEnum(INTERVALS);
export const SearchModeEnum = asEnum(SEARCH_MODES);
export const OpponentRelationEnum = asEnum(OPPONENT_RELATIONS);

registerEnumType(EntityKindEnum, { name: 'EntityKind', description: 'What an entity is.' });
registerEnumType(StatementKindEnum, {
  name: 'StatementKind',
  description: 'How the words are given: quoted, in the words of the reporter, or partly quoted.',
});
registerEnumType(PolarityEnum, {
  name: 'Polarity',
  description: 'What the speaker does with the content: states, rejects, asks, calls for or promises it.',
});
registerEnumType(CertaintyEnum, {
  name: 'Certainty',
  description: 'How sure the speaker sounds of the content.',
});
registerEnumType(StatementOrderEnum, {
  name: 'StatementOrder',
  description: 'By the day on which they were said; those without a date are the oldest.',
});
registerEnumType(IntervalEnum, {
  name: 'Interval',
  description: 'How long a stretch of time is; a week starts on Monday.',
});
registerEnumType(SearchModeEnum, {
  name: 'SearchMode',
  description:
    'By its words; by its meaning, which needs embeddings that the graph does not have yet; or by what there is of both, merged by reciprocal rank.',
});
registerEnumType(OpponentRelationEnum, {
  name: 'OpponentRelation',
  description: 'How a claim stands to another: it denies it, is denied by it, or cannot hold beside it.',
});
