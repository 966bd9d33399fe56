/** The conditions of the selection, each with a way to take it away. */
import { Link } from '../address/link';
import { selectionOf, type SelectionPlace } from '../address/place';
import { NAME_FIELDS, withFields, type Where } from '../address/where';
import { dayText } from '../look/day';
import { Icon } from '../look/icon';
import { CERTAINTY_WORDS, FIELD_WORDS, KIND_WORDS, POLARITY_WORDS } from '../look/words';
import type { NameLabel } from './asked';

interface Condition {
  readonly field: string;
  readonly value: string;
  /** The filter without it. */
  readonly rest: Where;
}

interface ChipsProps {
  readonly place: SelectionPlace;
  readonly label: NameLabel;
}

export function Chips({ place, label }: ChipsProps) {
  const conditions = conditionsOf(place.where, label);
  if (conditions.length === 0) return <p className="chips quiet">Everything that was read</p>;
  return (
    <ul className="chips" aria-label="Conditions">
      {conditions.map(({ field, value, rest }) => (
        <li key={`${field} ${value}`} className="chip">
          <span className="chip-field">{field}</span>{' '}
          <span className="chip-value" title={value}>
            {value}
          </span>
          <Link
            to={{ ...selectionOf(rest), view: place.view, asTable: place.asTable }}
            aria-label={`Without “${field} ${value}”`}
            title="Take away"
          >
            <Icon name="close" />
          </Link>
        </li>
      ))}
      {place.where.saidBy && place.where.about && <TurnRound place={place} />}
    </ul>
  );
}

function TurnRound({ place }: { readonly place: SelectionPlace }) {
  const where = { ...place.where, saidBy: place.where.about, about: place.where.saidBy } as Where;
  return (
    <li>
      <Link className="button" to={{ ...selectionOf(where), view: place.view }}>
        Turn round
      </Link>
    </li>
  );
}

function conditionsOf(where: Where, label: NameLabel): readonly Condition[] {
  const names = NAME_FIELDS.flatMap((field) =>
    (where[field] ?? []).map((value) => ({
      field: FIELD_WORDS[field],
      value: label(field, value),
      rest: withFields(where, { [field]: where[field]?.filter((other) => other !== value) }),
    })),
  );
  return [...names, ...wordsOf(where), ...datesOf(where), ...othersOf(where)];
}

function wordsOf(where: Where): readonly Condition[] {
  const { polarity = [], certainty = [], kind = [] } = where;
  const drop = (field: 'polarity' | 'certainty' | 'kind', value: string) =>
    withFields(where, { [field]: (where[field] as readonly string[]).filter((other) => other !== value) });
  return [
    ...polarity.map((one) => ({ field: 'That', value: POLARITY_WORDS[one], rest: drop('polarity', one) })),
    ...certainty.map((one) => ({ field: 'As', value: CERTAINTY_WORDS[one], rest: drop('certainty', one) })),
    ...kind.map((one) => ({ field: 'Words', value: KIND_WORDS[one], rest: drop('kind', one) })),
  ];
}

function datesOf(where: Where): readonly Condition[] {
  const { saidAfter, saidBefore } = where;
  return [
    ...(saidAfter
      ? [{ field: 'From', value: dayText(saidAfter), rest: withFields(where, { saidAfter: undefined }) }]
      : []),
    ...(saidBefore
      ? [{ field: 'Until', value: dayText(saidBefore), rest: withFields(where, { saidBefore: undefined }) }]
      : []),
  ];
}

function othersOf(where: Where): readonly Condition[] {
  const { text, document, firstHandOnly } = where;
  return [
    ...(text ? [{ field: 'With', value: `“${text}”`, rest: withFields(where, { text: undefined }) }] : []),
    ...(document
      ? [{ field: 'In', value: 'one article', rest: withFields(where, { document: undefined }) }]
      : []),
    ...(firstHandOnly
      ? [{ field: 'Only', value: 'first hand', rest: withFields(where, { firstHandOnly: undefined }) }]
      : []),
  ];
}
