import { Link } from '../address/link';
import { selectionOf, type SelectionPlace } from '../address/place';
import { isEmpty, NAME_FIELDS, withFields } from '../address/where';
import type { Matched } from '../../client/send-question';
import { Notice } from '../look/notice';

interface NoStatementsProps {
  readonly place: SelectionPlace;
  readonly matched: readonly Matched[];
}

/** Why nothing is there, and what to do about it. */
export function NoStatements({ place, matched }: NoStatementsProps) {
  const unknown = matched.filter(({ entities }) => entities.length === 0);
  if (isEmpty(place.where)) {
    return (
      <Notice title="Nothing has been read yet.">
        <p>
          Read some articles with <code>hearsay ingest</code>, then load this page again.
        </p>
      </Notice>
    );
  }
  return (
    <Notice title="No statement fits.">
      {unknown.map((match) => (
        <Unknown key={`${match.field} ${match.value}`} place={place} match={match} />
      ))}
      <p>
        {unknown.length === 0 && 'Take away one of the conditions above, or '}
        <Link to={selectionOf({})}>{unknown.length === 0 ? 'look at everything' : 'Look at everything'}</Link>
        .
      </p>
    </Notice>
  );
}

function Unknown({
  place,
  match: { field, value, near },
}: {
  readonly place: SelectionPlace;
  readonly match: Matched;
}) {
  const name = NAME_FIELDS.find((one) => one === field);
  const instead = (other: string) =>
    name &&
    withFields(place.where, {
      [name]: (place.where[name] ?? []).map((one) => (one === value ? other : one)),
    });
  return (
    <p>
      Nobody is called “{value}”.{near.length > 0 && ' Perhaps '}
      {near.map((other, index) => (
        <span key={other}>
          {index > 0 && ' or '}
          <Link to={{ ...place, where: instead(other) ?? place.where }}>{other}</Link>
        </span>
      ))}
      {near.length > 0 && '?'}
    </p>
  );
}
