/** When it was said: bars over time, with a brush that narrows every other view to the days under it. */
import { useMemo } from 'react';
import { go } from '../address/navigation';
import type { SelectionPlace } from '../address/place';
import { withFields } from '../address/where';
import { dayText } from '../look/day';
import { Icon } from '../look/icon';
import { count, countWithDenials, number } from '../look/words';
import type { CountInTimeQuery } from '../generated/operations';
import { barsOf, type Bar, type Bars } from './bars';
import { Brush } from './brush';

interface TimelineProps {
  readonly place: SelectionPlace;
  readonly buckets: CountInTimeQuery['timeline'];
}

export function Timeline({ place, buckets }: TimelineProps) {
  const { unit, bars, undated } = useMemo(() => barsOf(buckets), [buckets]);
  const { saidAfter, saidBefore } = place.where;
  const setDays = (from: string | undefined, to: string | undefined) =>
    go({ ...place, where: withFields(place.where, { saidAfter: from, saidBefore: to }) });
  return (
    <section className="timeline" aria-label="When it was said">
      <div className="timeline-head">
        <h2>{bars.length > 0 ? `By ${unit}` : 'No dates'}</h2>
        <p className="quiet">{note({ unit, bars, undated })}</p>
        {(saidAfter ?? saidBefore) && (
          <button type="button" className="quiet-button" onClick={() => setDays(undefined, undefined)}>
            <Icon name="close" /> All days
          </button>
        )}
      </div>
      {bars.length > 0 && !place.asTable && (
        <Brush bars={bars} after={saidAfter} before={saidBefore} onChange={setDays} />
      )}
      {bars.length > 0 && place.asTable && <DayTable bars={bars} onPick={setDays} />}
    </section>
  );
}

/** "From 12 Sept to 20 Sept 2023; 93 without a date." */
function note({ bars, undated }: Bars): string {
  const [first, last] = [bars[0], bars.at(-1)];
  const without = undated > 0 ? `${number(undated)} without a date` : '';
  if (!first || !last)
    return undated > 0
      ? `${count(undated, 'statement')}, none with a date: nothing says when ${undated === 1 ? 'it was' : 'they were'} made.`
      : 'Nothing to show.';
  const range = first === last ? dayText(first.from) : `${dayText(first.from)} to ${dayText(last.to)}`;
  return [range, without].filter(Boolean).join('; ');
}

interface DayTableProps {
  readonly bars: Bars['bars'];
  readonly onPick: (from: string, to: string) => void;
}

function DayTable({ bars, onPick }: DayTableProps) {
  return (
    <div
      className="table-box timeline-table"
      role="region"
      aria-label="When it was said, as a table"
      tabIndex={0}
    >
      <table className="table">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col" className="figure">
              Statements
            </th>
            <th scope="col" className="figure">
              Denials
            </th>
          </tr>
        </thead>
        <tbody>
          {bars
            .filter((bar) => bar.count > 0)
            .map((bar) => (
              <DayRow key={bar.from} bar={bar} onPick={onPick} />
            ))}
        </tbody>
      </table>
    </div>
  );
}

interface DayRowProps extends Pick<DayTableProps, 'onPick'> {
  readonly bar: Bar;
}

function DayRow({ bar: { from, to, count: amount, denials }, onPick }: DayRowProps) {
  const days = from === to ? dayText(from) : `${dayText(from)} – ${dayText(to)}`;
  return (
    <tr>
      <td>
        <button
          type="button"
          className="figure-button"
          onClick={() => onPick(from, to)}
          aria-label={`Only ${days}: ${countWithDenials(amount, denials)}`}
        >
          {days}
        </button>
      </td>
      <td className="figure">{number(amount)}</td>
      <td className="figure">{denials > 0 ? number(denials) : '–'}</td>
    </tr>
  );
}
