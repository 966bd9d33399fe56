import type { Attribution } from '../../model/attribution';
import { contains, hull, type Span } from '../../model/span';

/** How much of an outer content has to be one inner attribution for the outer source to be only its reporter. */
const WHOLE = 0.6;

/** Rules that report a whole clause; "called it odd that Roe said" judges it. */
const PASSES_ON = new Set(['clause', 'trailing', 'according-to', 'reported-by', 'headline']);

/**
 * Who only passes on what another says becomes that one's reporter:
 * "[Doe] expressed [confidence], the agency reports" has speaker Doe and reporter "the agency".
 */
export function nestReporters(found: readonly Attribution[]): Attribution[] {
  let all = [...found];
  for (const outer of found) {
    const inner =
      outer.speech && PASSES_ON.has(outer.rule) && outer.source.length > 0 ? innerOf(all, outer) : undefined;
    if (!inner) continue;
    const nested = { ...inner, reporters: [...inner.reporters, outer.source, ...outer.reporters] };
    all = all
      .filter((one) => one !== outer && one.content !== outer.content)
      .map((one) => (one === inner ? nested : one));
  }
  return all;
}

function innerOf(all: readonly Attribution[], outer: Attribution): Attribution | undefined {
  const whole = outer.content[0];
  if (!whole || outer.content.length !== 1) return undefined;
  return all.find(
    (inner) =>
      inner.content !== outer.content &&
      inner.speech &&
      inner.source.length > 0 &&
      inner.cue.length > 0 &&
      fills(whole, inner),
  );
}

function fills(whole: Span, inner: Attribution): boolean {
  const extent = hull([...inner.source, ...inner.cue, ...inner.content]);
  if (!contains(whole, extent)) return false;
  return extent.end - extent.start >= WHOLE * (whole.end - whole.start);
}
