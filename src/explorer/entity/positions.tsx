/** What an entity says about each subject over time: a row for each subject, a column for each stretch of time. */
import { Link } from '../address/link';
import { articleOf } from '../address/place';
import { FOLLOW_POSITIONS } from '../graphql/operations';
import { useAnswer } from '../graphql/use-answer';
import { dayText } from '../look/day';
import { EntityLink } from '../look/entity-link';
import { Failure } from '../look/failure';
import { POLARITY_WORDS } from '../look/words';
import { positionsOf, type Position, type Positions as Table } from './positions-table';

export function Positions({ id, name }: { readonly id: string; readonly name: string }) {
  const { answer, error, askAgain } = useAnswer(FOLLOW_POSITIONS, { where: { saidBy: [id] } });
  if (error) return <Failure error={error} askAgain={askAgain} />;
  const statements = answer?.data.statements;
  if (!statements || statements.totalCount === 0) return null;
  const table = positionsOf(statements.edges.map(({ node }) => node));
  return (
    <section className="panel wide" aria-label="Positions over time">
      <h2>Positions over time</h2>
      <div
        className="table-box"
        role="region"
        aria-label={`What ${name} says about each subject, by time`}
        tabIndex={0}
      >
        <Grid table={table} />
      </div>
      <ul className="legend" aria-label="Marks">
        {Object.entries(POLARITY_WORDS).map(([polarity, word]) => (
          <li key={polarity}>
            <span className="position" data-polarity={polarity} aria-hidden="true" /> {word}
          </li>
        ))}
      </ul>
      {statements.totalCount > statements.edges.length && (
        <p className="left-out">
          The newest {statements.edges.length} of {statements.totalCount} statements.
        </p>
      )}
    </section>
  );
}

function Grid({ table: { columns, rows } }: { readonly table: Table }) {
  return (
    <table className="table positions">
      <thead>
        <tr>
          <th scope="col">About</th>
          {columns.map((column) => (
            <th key={column ?? ''} scope="col">
              {column ? dayText(column) : 'no date'}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ subject, cells }) => (
          <tr key={subject?.id ?? ''}>
            <th scope="row">
              {subject ? <EntityLink entity={subject} /> : <span className="quiet">nobody named</span>}
            </th>
            {cells.map((positions, index) => (
              <td key={columns[index] ?? ''}>
                <Marks positions={positions} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Marks({ positions }: { readonly positions: readonly Position[] }) {
  return positions.map(({ id, polarity, text, document }) => (
    <Link
      key={id}
      className="position"
      data-polarity={polarity}
      to={articleOf(document.id, id)}
      aria-label={`${POLARITY_WORDS[polarity]}: ${text}`}
      title={`${POLARITY_WORDS[polarity]}: ${text}`}
    />
  ));
}
