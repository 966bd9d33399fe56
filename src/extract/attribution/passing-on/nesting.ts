import type { Attribution } from '../../../model/attribution';
import { contains, hull, overlaps, slice, type Span } from '../../../model/span';
import { groupBy } from '../../../util/group-by';
import { isCircumstance, isOccasion } from '../text/circumstance';
import { PAPERS, RECORDINGS } from '../../words/media-words';
import { isOutletNoun } from '../../words/outlet-nouns';
import type { IsOutlet } from './outlet-names';

/** How much of an outer content has to be one inner attribution for the outer source to be only its reporter. */
const WHOLE = 0.6;

/** The share of an outer content that an inner one with the same words has. */
const ALL = 0.95;

/** Who denies a report passes it on to nobody. */
const REJECTS = /\b(?:den(?:y|ied|ies)|reject|dismiss|refut|disput)/iu;

/** "[cited] a study, according to which it was over". */
const CITES = /^(?:cit|quot)(?:es?|ed|ing)$/u;

/** Rules that report a whole clause; "called it odd that Roe said" judges it. */
const PASSES_ON = new Set([
  'clause',
  'trailing',
  'quotation',
  'according-to',
  'reported-by',
  'headline',
  'encoder',
]);

/**
 * Who only passes on what another says becomes that one's reporter: "[Doe] expressed [confidence], the agency reports" has
 * speaker Doe and reporter "the agency". That an outlet says so is no statement of its own; that Roe does ("Roe said Doe had
 * told him it was over") is one.
 */
export function nestReporters(
  found: readonly Attribution[],
  text: string,
  isOutlet: IsOutlet,
): Attribution[] {
  const all = found.map((one) => withTeller(one, found, text));
  const hosts = new Map<number, number>();
  const added = placesAdded(all);
  const isInnerOf = (outer: Attribution) => (one: Attribution, at: number) => {
    const whole = withMore(one, all[added.get(at) ?? -1]);
    return one !== outer && isInner(whole, withoutLead(outer, one, text), text);
  };
  const byStart = groupBy(all, ({ content }) => content[0]?.start);
  const outers = all.filter((one) => mayPassOn(one, byStart.get(one.content[0]?.start) ?? [], text));
  for (const { content } of [...outers].sort((a, b) => length(a) - length(b))) {
    const at = all.findIndex((one) => one.content === content);
    const outer = all[at];
    const place = outer ? all.findIndex(isInnerOf(outer)) : -1;
    const inner = all[place];
    if (!outer || !inner) continue;
    const more = added.get(place);
    const hosted = more === undefined ? [place] : [place, more];
    for (const one of hosted) hosts.set(one, at);
    for (const told of new Set(hosted.flatMap((one) => [...insideOf(hosts, one)])))
      all[told] = passOn(all[told] ?? inner, [outer.source, ...outer.reporters]);
    const keepsSpeech = !isReport(outer, text, isOutlet) && !hasOneContent(inner, outer);
    all[at] = { ...outer, speech: keepsSpeech };
    all[place] = turnRound(all[place] ?? inner, outer, text, isOutlet);
  }
  return all;
}

/** "Roe said [Doe urged] them to wait", "Roe said [according to Doe] they would wait", where only what Doe says is found for both: Roe says that Doe does. */
function withTeller(one: Attribution, found: readonly Attribution[], text: string): Attribution {
  const { content, cue } = one;
  const end = cue.at(-1)?.end ?? Infinity;
  if (content.length !== 1 || hull(content).start < end) return one;
  const inner = found.find(({ source: [teller], cue: [verb], content: own, speech, rule }) => {
    if (!speech || rule === 'noun' || !teller || !verb || teller.start < end) return false;
    // "Roe said that, according to the data, it was over" is what Roe says of it
    if (rule === 'according-to' && EVIDENCE.test(slice(text, teller))) return false;
    const isBetween = verb.start >= end && hull([teller, verb]).end <= hull(content).start;
    const isNear = /^[^;“”"]{0,80}$/u.test(text.slice(end, teller.start));
    return isBetween && isNear && isSameSaid(hull(own.slice(-1)), hull(content));
  });
  return inner ? { ...one, content: [hull([...inner.source, ...inner.cue, ...content])] } : one;
}

const isSameSaid = (own: Span, whole: Span) =>
  Math.abs(own.start - whole.start) <= THAT && Math.abs(own.end - whole.end) <= 1;

/** `same` are those whose contents begin where its content does. */
function mayPassOn(one: Attribution, same: readonly Attribution[], text: string): boolean {
  if (!one.speech || one.source.length === 0) return false;
  if (one.cue.some((cue) => REJECTS.test(slice(text, cue)))) return false;
  // "called the plan[, which was proposed by Roe,] a mistake"
  if (one.rule === 'reported-by' && /,\swhich\s$/u.test(text.slice(0, one.cue[0]?.start).slice(-8)))
    return false;
  if (one.kind === 'DIRECT' && !same.some((other) => isAfter(other, one, text))) return false;
  return PASSES_ON.has(one.rule) || one.cue.some((cue) => CITES.test(slice(text, cue)));
}

/**
 * For the places of attributions those of what their speakers go on to say right behind: "Doe said it was over, [adding that it was
 * late], the agency reported".
 */
function placesAdded(found: readonly Attribution[]): ReadonlyMap<number, number> {
  const bySource = groupBy(
    found.map((one, at) => ({ one, at })).filter(({ one }) => one.speech && one.cue.length > 0),
    ({ one }) => one.source[0]?.start,
  );
  const pairs = [...bySource].flatMap(([source, own]) =>
    source === undefined
      ? []
      : own.slice(1).flatMap(({ one: next, at }, before) => {
          const last = own[before];
          const gap = last ? hull(next.cue).start - hull([...last.one.cue, ...last.one.content]).end : 0;
          return last && gap > 0 && gap < SHORT ? [[last.at, at] as const] : [];
        }),
  );
  return new Map(pairs);
}

/** In characters: ", also ". */
const SHORT = 8;

const withMore = (one: Attribution, added: Attribution | undefined): Attribution =>
  added ? { ...one, content: [hull([...one.content, ...added.content])] } : one;

/** "[Example News] said that it was over, according to [medics]": they say so, and the outlet passes it on. */
function turnRound(inner: Attribution, outer: Attribution, text: string, isOutlet: IsOutlet): Attribution {
  const prints = ({ source }: Attribution) => {
    const words = source.length > 0 ? slice(text, hull(source)) : '';
    return isOutlet(words) || isOutletNoun(words);
  };
  const isPlain = inner.cue.every((cue) => /^(?:said|says|report(?:s|ed))$/u.test(slice(text, cue)));
  const isEvidence = EVIDENCE.test(slice(text, hull(outer.source)));
  const isTold = outer.rule === 'according-to' && isPlain && !isEvidence;
  if (!isTold || !prints(inner) || prints(outer)) return inner;
  return { ...inner, source: outer.source, reporters: [inner.source, ...outer.reporters] };
}

/** What an outlet goes by itself. */
const EVIDENCE = new RegExp(String.raw`\b(?:${PAPERS}|${RECORDINGS}|data|figures|cameras)\b`, 'iu');

/** "According to a recording, [in a speech on Monday, Doe vowed to stay]": when and where belongs to neither. */
function withoutLead(outer: Attribution, inner: Attribution, text: string): Attribution {
  const [lead, ...rest] = outer.content;
  // "At a meeting in May, according to Roe, [Doe told them it was over]"
  if (lead && rest.length === 1 && isCircumstance(slice(text, lead)))
    return withoutLead({ ...outer, content: rest }, inner, text);
  const [whole, ...others] = outer.content;
  if (!whole) return outer;
  // "[“It is over,” Doe said], according to the agency, [using the word twice]"
  const more = others.filter(({ start }) => start < (outer.cue[0]?.start ?? Infinity));
  const own = hull([...inner.source, ...inner.cue, ...inner.addressees, ...inner.content]);
  const isLed = own.start > whole.start && isCircumstance(text.slice(whole.start, own.start));
  // "[The bridge is safe, Doe said] at a briefing on Monday, Example News reported"
  const isTrailed = own.end < whole.end && isOccasion(text.slice(own.end, whole.end));
  const start = isLed ? own.start : whole.start;
  return { ...outer, content: [{ start, end: isTrailed ? own.end : whole.end }, ...more] };
}

/** The attribution at `place` and what it passes on itself. */
function insideOf(hosts: ReadonlyMap<number, number>, place: number): ReadonlySet<number> {
  const inside = new Set([place]);
  for (const host of inside) for (const [inner, other] of hosts) if (other === host) inside.add(inner);
  return inside;
}

function passOn(inner: Attribution, by: readonly (readonly Span[])[]): Attribution {
  const starts = new Set(by.flat().map(({ start }) => start));
  const nearer = inner.reporters.filter((spans) => !spans.some(({ start }) => starts.has(start)));
  return { ...inner, nested: true, reporters: [...nearer, ...by] };
}

const REPORTS = new Set(['according-to', 'reported-by', 'headline']);
/** "according to Doe", "the agency reports", "Example News said". */
function isReport({ rule, source, cue }: Attribution, text: string, isOutlet: IsOutlet): boolean {
  const words = slice(text, hull(source));
  const isReporting = cue.some((part) => /\breport/u.test(slice(text, part)));
  return REPORTS.has(rule) || isReporting || isOutletNoun(words) || isOutlet(words);
}

/** "Doe said that, according to Roe, [it was over]". */
function hasOneContent(inner: Attribution, outer: Attribution): boolean {
  const [own, whole] = [length(inner), length(outer)];
  return inner.rule === 'according-to' || own >= ALL * whole;
}

const length = ({ content }: Attribution) => hull(content).end - hull(content).start;

/** Whether what `outer` says is that `inner` is said, and little else. */
export function isInner(inner: Attribution, outer: Attribution, text: string, share = WHOLE): boolean {
  const [whole] = outer.content;
  if (!whole || outer.content.length !== 1 || !inner.speech) return false;
  if (inner.source.length === 0 || inner.cue.length === 0) return false;
  return fills(whole, inner, share) || hasSameWords(inner, outer, text);
}

/** In characters: "that " before what is said. */
const THAT = 5;

/** "According to the affidavit, Doe said [it was over]" where the same words are found for both. */
function hasSameWords(inner: Attribution, outer: Attribution, text: string): boolean {
  const [own, whole] = [hull(inner.content), hull(outer.content)];
  const isLooser =
    (outer.rule === 'according-to' && inner.rule !== 'according-to') ||
    isBetween(own, inner, outer) ||
    isAfter(inner, outer, text);
  const isSame = contains({ start: own.start - THAT, end: own.end }, whole) && own.end - whole.end <= 1;
  return isLooser && isSame && !outer.cue.some((cue) => overlaps(cue, own));
}

/** `“[It is over],” Doe told journalists, Example News reported`: one cue behind the other, both for the same words. */
function isAfter({ content, cue: [inner] }: Attribution, outer: Attribution, text: string): boolean {
  const own = hull(content);
  const [source] = outer.source;
  const isSame = own.start === hull(outer.content).start && own.end === hull(outer.content).end;
  if (!inner || !source || !isSame || inner.start < own.end || source.start < inner.end) return false;
  return /^[^,;.:"“”]{0,80},\s(?:the\s)?$/u.test(text.slice(inner.end, source.start));
}

/** "[Doe tells parliament that] it is over[, Example News reports]". */
function isBetween(content: Span, { cue: [inner] }: Attribution, { cue: [outer] }: Attribution): boolean {
  return (
    inner !== undefined && outer !== undefined && inner.end <= content.start && content.end <= outer.start
  );
}

function fills(whole: Span, inner: Attribution, share: number): boolean {
  // "[The bridge is closed.] This was announced by Doe, the agency reports", "“[It is over],” he told them, the agency reports".
  const isBefore =
    /^(?:reported-by|quotation)$/u.test(inner.rule) && inner.content.every(({ end }) => end <= whole.start);
  const parts = [...inner.source, ...inner.cue, ...(isBefore ? [] : inner.content)];
  if (!contains(whole, hull(parts))) return false;
  const extent = hull([...parts, ...inner.addressees, ...inner.reporters.flat()]);
  return extent.end - extent.start >= share * (whole.end - whole.start);
}
