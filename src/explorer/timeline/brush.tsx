/** Bars, and over them a range with two handles: dragged with a pointer, or moved by arrow keys. */
import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { dayText } from '../look/day';
import { countWithDenials } from '../look/words';
import { rangeOf, type Bar } from './bars';

interface BrushProps {
  readonly bars: readonly Bar[];
  readonly after: string | undefined;
  readonly before: string | undefined;
  /** Both undefined where all bars are in the range. */
  readonly onChange: (from: string | undefined, to: string | undefined) => void;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

export function Brush({ bars, after, before, onChange }: BrushProps) {
  const given = rangeOf(bars, after, before);
  const [drawn, setDrawn] = useState<Range>();
  const anchor = useRef<number>(undefined);
  const range = drawn ?? given;
  const isWhole = range.start === 0 && range.end === bars.length - 1;
  useEffect(() => setDrawn(undefined), [after, before]);
  const settle = (next: Range) => {
    if (next.start === 0 && next.end === bars.length - 1) return onChange(undefined, undefined);
    onChange(bars[next.start]?.from, bars[next.end]?.to);
  };
  const pointer = {
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      anchor.current = barAt(event, bars.length);
      setDrawn({ start: anchor.current, end: anchor.current });
    },
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      if (anchor.current !== undefined) setDrawn(between(anchor.current, barAt(event, bars.length)));
    },
    onPointerUp: () => {
      anchor.current = undefined;
      setDrawn(undefined);
      if (drawn) settle(drawn);
    },
  };
  return (
    <div className="brush">
      <div className="brush-bars" {...pointer}>
        <BarsDrawing bars={bars} range={range} />
      </div>
      <Handle end="start" {...{ bars, range, settle, isWhole }} />
      <Handle end="end" {...{ bars, range, settle, isWhole }} />
    </div>
  );
}

function between(a: number, b: number): Range {
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

function barAt(event: PointerEvent<HTMLDivElement>, bars: number): number {
  const { left, width } = event.currentTarget.getBoundingClientRect();
  return Math.min(bars - 1, Math.max(0, Math.floor(((event.clientX - left) / width) * bars)));
}

function BarsDrawing({ bars, range }: { readonly bars: readonly Bar[]; readonly range: Range }) {
  const most = Math.max(...bars.map(({ count }) => count), 1);
  return (
    <svg viewBox={`0 0 ${bars.length} 100`} preserveAspectRatio="none" aria-hidden="true">
      {bars.map((bar, index) => (
        <Bar
          key={bar.from}
          bar={bar}
          index={index}
          most={most}
          isIn={index >= range.start && index <= range.end}
        />
      ))}
    </svg>
  );
}

interface BarProps {
  readonly bar: Bar;
  readonly index: number;
  readonly most: number;
  readonly isIn: boolean;
}

function Bar({ bar: { from, to, count, denials }, index, most, isIn }: BarProps) {
  const height = (amount: number) => (amount / most) * 94;
  const when = from === to ? dayText(from) : `${dayText(from)} to ${dayText(to)}`;
  return (
    <g className="bar" data-in={isIn}>
      <rect className="bar-reach" x={index} y="0" width="1" height="100" />
      <rect
        className="bar-count"
        x={index + 0.08}
        y={100 - height(count)}
        width="0.84"
        height={height(count)}
      />
      <rect
        className="bar-denials"
        x={index + 0.08}
        y={100 - height(denials)}
        width="0.84"
        height={height(denials)}
      />
      <title>{`${when}: ${countWithDenials(count, denials)}`}</title>
    </g>
  );
}

interface HandleProps {
  readonly end: 'start' | 'end';
  readonly bars: readonly Bar[];
  readonly range: Range;
  readonly settle: (range: Range) => void;
  readonly isWhole: boolean;
}

const MOVES: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -7,
  PageUp: 7,
  Home: -Infinity,
  End: Infinity,
};

function Handle({ end, bars, range, settle, isWhole }: HandleProps) {
  const [least, most] = end === 'start' ? [0, range.end] : [range.start, bars.length - 1];
  const bar = bars[range[end]];
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (move === undefined) return;
    event.preventDefault();
    settle({ ...range, [end]: Math.min(most, Math.max(least, range[end] + move)) });
  };
  const place = ((range[end] + (end === 'end' ? 1 : 0)) / bars.length) * 100;
  return (
    <div
      className="brush-handle"
      data-whole={isWhole}
      style={{ insetInlineStart: `${place}%` }}
      role="slider"
      tabIndex={0}
      aria-label={end === 'start' ? 'From' : 'To'}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={range[end]}
      aria-valuetext={bar && dayText(end === 'start' ? bar.from : bar.to)}
      onKeyDown={onKeyDown}
    />
  );
}
