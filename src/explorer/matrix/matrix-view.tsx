/** Speakers as rows, of whom they speak as columns; a cell holds how many statements, and how many deny. */
import { useMemo, useState, type KeyboardEvent } from 'react';
import { go } from '../address/navigation';
import { withPair, type SelectionPlace } from '../address/place';
import { COUNT_PAIRS } from '../graphql/operations';
import { useAnswer } from '../graphql/use-answer';
import { EntityLink } from '../look/entity-link';
import { Failure } from '../look/failure';
import { NobodyAboutAnybody, Waiting } from '../look/notice';
import { countWithDenials, denialStep, type Named } from '../look/words';
import type { Pairs } from '../network/picture';
import { PairTable } from './pair-table';

const TOP = 20;

export function MatrixView({ place }: { readonly place: SelectionPlace }) {
  const { answer, error, isAsking, askAgain } = useAnswer(COUNT_PAIRS, { where: place.where, top: TOP });
  if (error) return <Failure error={error} askAgain={askAgain} />;
  if (!answer) return <Waiting what="Counting who speaks about whom" />;
  const { matrix } = answer.data;
  if (matrix.cells.length === 0) return <NobodyAboutAnybody />;
  const pairs = matrix.cells.map(({ speaker, about, ...counts }) => ({
    from: speaker,
    to: about,
    ...counts,
  }));
  return (
    <div className="matrix" data-asking={isAsking}>
      {place.asTable ? (
        <PairTable
          focus={place.focus}
          onPick={(pair) => go(withPair(place, pair))}
          entities={[...matrix.speakers, ...matrix.about]}
          pairs={pairs}
        />
      ) : (
        <Grid place={place} matrix={matrix} />
      )}
      <p className="left-out">{cutText(matrix)}</p>
    </div>
  );
}

function cutText({ speakers, about }: Pairs): string {
  const isCut = speakers.length >= TOP || about.length >= TOP;
  return isCut
    ? `The ${speakers.length} who say most, about the ${about.length} of whom most is said.`
    : `${speakers.length} who speak, ${about.length} of whom they speak.`;
}

interface GridProps {
  readonly place: SelectionPlace;
  readonly matrix: Pairs;
}

function Grid({ place, matrix: { speakers, about, cells } }: GridProps) {
  const byPlace = useMemo(
    () => new Map(cells.map((cell) => [`${cell.speaker} ${cell.about}`, cell])),
    [cells],
  );
  const most = Math.max(...cells.map(({ count }) => count));
  const first = cells[0];
  const [stop, setStop] = useState(`${first?.speaker} ${first?.about}`);
  return (
    <div className="table-box" role="region" aria-label="Matrix of who speaks about whom">
      <table
        className="grid"
        onKeyDown={moveBetweenCells}
        onFocus={({ target }) => setStop(target.dataset['cell'] ?? stop)}
      >
        <caption className="unseen">
          Rows: who speaks. Columns: about whom. Arrow keys go from cell to cell.
        </caption>
        <Columns about={about} />
        <tbody>
          {speakers.map((speaker) => (
            <tr key={speaker.id}>
              <th scope="row">
                <EntityLink entity={speaker} />
              </th>
              {about.map((subject) => (
                <Cell
                  key={subject.id}
                  {...{ place, speaker, subject, most, stop }}
                  cell={byPlace.get(`${speaker.id} ${subject.id}`)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Columns({ about }: { readonly about: readonly Named[] }) {
  return (
    <thead>
      <tr>
        <td className="grid-corner">
          <span>speaks ↓</span> <span>about →</span>
        </td>
        {about.map((subject) => (
          <th key={subject.id} scope="col">
            <span className="grid-column">
              <EntityLink entity={subject} />
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface CellProps {
  readonly place: SelectionPlace;
  readonly speaker: Named;
  readonly subject: Named;
  readonly cell: Pairs['cells'][number] | undefined;
  readonly most: number;
  /** The cell at which Tab stops. */
  readonly stop: string;
}

function Cell({ place, speaker, subject, cell, most, stop }: CellProps) {
  if (!cell) return <td className="grid-empty" />;
  const isPicked = place.focus.speaker === speaker.id && place.focus.subject === subject.id;
  const key = `${speaker.id} ${subject.id}`;
  const title = `${speaker.name} about ${subject.name}: ${countWithDenials(cell.count, cell.denials)}`;
  const strength = 0.16 + 0.84 * (Math.log(1 + cell.count) / Math.log(1 + most));
  return (
    <td>
      <button
        type="button"
        className={`cell denied-${denialStep(cell.count, cell.denials)}`}
        data-cell={key}
        style={{ '--strength': strength } as React.CSSProperties}
        tabIndex={key === stop ? 0 : -1}
        aria-pressed={isPicked}
        title={title}
        onClick={() => go(withPair(place, { speaker: speaker.id, subject: subject.id }))}
      >
        <span className="unseen">
          {speaker.name} about {subject.name}:{' '}
        </span>
        {cell.count}
        {cell.denials > 0 && <CellDenials denials={cell.denials} />}
      </button>
    </td>
  );
}

function CellDenials({ denials }: { readonly denials: number }) {
  return (
    <span className="cell-denials">
      <span className="unseen">, of these </span>
      {denials}
      <span className="unseen"> denials</span>
    </span>
  );
}

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** To the next cell in the direction of an arrow that has statements. */
function moveBetweenCells(event: KeyboardEvent<HTMLTableElement>): void {
  const [down, right] = STEPS[event.key] ?? [0, 0];
  const cell = (event.target as Element).closest('td');
  if (!cell || (down === 0 && right === 0)) return;
  event.preventDefault();
  const rows = [...event.currentTarget.rows];
  let row = rows.findIndex((one) => one.contains(cell));
  let column = cell.cellIndex;
  for (;;) {
    row += down;
    column += right;
    const next = rows[row]?.cells[column];
    if (!next) return;
    const button = next.querySelector<HTMLElement>('[data-cell]');
    if (button) return button.focus();
  }
}
