/** Who speaks about whom as rows: what a network or a matrix shows, in words and numbers. */
import type { Pair } from '../address/place';
import { EntityLink } from '../look/entity-link';
import { number, type Named } from '../look/words';
import type { PictureEdge } from '../network/picture';

interface PairTableProps {
  readonly focus: Pair;
  readonly onPick: (pair: Required<Pair>) => void;
  readonly entities: readonly Named[];
  readonly pairs: readonly PictureEdge[];
}

export function PairTable({ focus, onPick, entities, pairs }: PairTableProps) {
  const named = new Map(entities.map((entity) => [entity.id, entity]));
  const rows = [...pairs].sort((a, b) => b.count - a.count || b.denials - a.denials);
  return (
    <div className="table-box" role="region" aria-label="Who speaks about whom, as a table" tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">About whom</th>
            <th scope="col" className="figure">
              Statements
            </th>
            <th scope="col" className="figure">
              Denials
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((pair) => (
            <Row key={`${pair.from} ${pair.to}`} {...{ focus, onPick, pair, named }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends Pick<PairTableProps, 'focus' | 'onPick'> {
  readonly pair: PictureEdge;
  readonly named: ReadonlyMap<string, Named>;
}

function Row({ focus, onPick, pair: { from, to, count, denials }, named }: RowProps) {
  const [speaker, subject] = [named.get(from), named.get(to)];
  if (!speaker || !subject) return null;
  const isPicked = focus.speaker === from && focus.subject === to;
  return (
    <tr data-picked={isPicked}>
      <td>
        <EntityLink entity={speaker} />
      </td>
      <td>
        <EntityLink entity={subject} />
      </td>
      <td className="figure">
        <button
          type="button"
          className="figure-button"
          aria-pressed={isPicked}
          aria-label={`${number(count)}: list what ${speaker.name} says about ${subject.name}`}
          onClick={() => onPick({ speaker: from, subject: to })}
        >
          {number(count)}
        </button>
      </td>
      <td className="figure">{denials > 0 ? number(denials) : '–'}</td>
    </tr>
  );
}
