import type { Attribution } from '../../../model/attribution';
import { slice, type Span } from '../../../model/span';
import { groupBy } from '../../../util/group-by';

/** "Doe said that [it was late], adding that it was over": what is said ends where the same speaker is told to go on. */
export function upToAdding(all: readonly Attribution[], text: string): Attribution[] {
  const bySource = groupBy(all, ({ source }) => source[0]?.start);
  return all.map((one) => {
    const last = one.content.at(-1);
    const same = one.source[0] ? (bySource.get(one.source[0].start) ?? []) : [];
    const next = last && same.find((other) => other !== one && opensIn(last, other.cue[0], text));
    const comma = next?.cue[0] ? text.lastIndexOf(',', next.cue[0].start) : -1;
    if (!last || comma <= last.start) return one;
    return { ...one, content: [...one.content.slice(0, -1), { start: last.start, end: comma }] };
  });
}

const opensIn = ({ start, end }: Span, cue: Span | undefined, text: string): boolean =>
  cue !== undefined &&
  cue.start > start &&
  cue.end < end &&
  /^(?:\p{L}+ly )?\p{L}+ing\b/u.test(slice(text, cue)) &&
  /,\s$/u.test(text.slice(cue.start - 2, cue.start));
