import type { Attribution } from '../../../model/attribution';
import { byPosition, hull, slice, type Span } from '../../../model/span';
import { firstAfter } from '../../../util/first-after';
import { spansOver } from '../../../util/spans-over';
import type { FoundMention } from '../../mentions/found-mention';
import { isBody, type Chain } from '../chain';
import { mentionsIn, type ResolvedMention } from '../referents';

/** Finds the organisations that somebody speaks for, by a place in what is said. */
export type EmployersAt = (span: Span) => readonly Chain[];
/** The organisations that a text puts people in. */
export type Affiliations = ReadonlyMap<Chain, readonly Chain[]>;

/**
 * For whom those speak who say what a span is part of: in "A Roe Bank spokeswoman said [the bank] would pay" it is Roe Bank;
 * so it is for "Jane Doe (Rural League) said [her party] would not", and later for "Doe said".
 */
export function employersAt(
  attributions: readonly Attribution[],
  mentions: readonly ResolvedMention[],
  affiliations: Affiliations,
): EmployersAt {
  const speeches = attributions
    .flatMap(({ content, source }) => {
      const named = source.length > 0 ? mentionsIn({ mentions }, hull(source)) : [];
      const employers = named
        .flatMap(({ chains }) => chains)
        .flatMap((one) => affiliations.get(one) ?? [one]);
      const bodies = employers.filter(isBody);
      return bodies.length > 0 ? content.map((span) => ({ ...span, bodies })) : [];
    })
    .sort(byPosition);
  return (span) => spansOver(speeches, span).flatMap(({ bodies }) => bodies);
}

/** "Jane Doe [(]Rural League)", "Jane Doe [of the] Rural League", "Jane Doe[, whose] Rural League", "Jane Doe[, who runs the] agency", "Jane Doe[, secretary of the] union". */
const JOINS =
  /^(?:\s?\(\s?|,?\s(?:of|from|at|with|whose)\s(?:the\s)?|,\s(?:(?:the|an?)\s)?(?:(?!who|which|whose|where|in|on|of|by|from|to)[\p{Ll}-]+\s){1,4}(?:of|at|for|with)\s(?:the\s)?|,\swho\s(?:\p{L}+ly\s)?(?:heads|headed|runs|ran|chairs|chaired|leads|led|directs|manages|founded|co-founded|represents)\s(?:the\s)?)$/u;

/** "[the trust]'s chief nurse, Jane Doe": what somebody is in the body, between it and the name. */
const POSSESSED = /^['’]s? (?:(?:[\p{Ll}\d][\p{L}-]*|and) ){0,4}\p{Ll}{3,},?\s$/u;

/** "secretary for the [Rural League] (RL), Jane Doe", "the [Rural League]'s secretary, Jane Doe": the body stands in what is said before a name. */
function isOfficeAt(text: string, body: Span, name: number): boolean {
  const between = text.slice(body.end, name);
  const office = /\p{Ll}{4,} (?:for|of|at|in|with) (?:the )?(?:\p{Ll}[\p{L}-]+ ){0,2}$/u;
  const isOf =
    /^(?:\s\([^)\n]{2,12}\))?,\s$/u.test(between) &&
    office.test(text.slice(Math.max(0, body.start - 60), body.start));
  return isOf || POSSESSED.test(between);
}

/** The organisations that a text puts people in, by title, by what is set off beside the name, or right behind it. */
export function affiliationsOf(
  found: readonly FoundMention[],
  mentions: readonly ResolvedMention[],
  text: string,
): Affiliations {
  const bodies = mentions.filter(({ chains }) => chains.some(isBody));
  const affiliations = new Map<Chain, Chain[]>();
  for (const { start, end, title, apposition, kind } of found) {
    if (kind !== 'PERSON') continue;
    const [person] = mentionsIn({ mentions }, { start, end }).flatMap(({ chains }) => chains);
    const next = bodies[firstAfter(bodies, end)];
    const behind = next && JOINS.test(text.slice(end, next.start)) ? [next] : [];
    const at = firstAfter(bodies, start);
    const before = bodies
      .slice(Math.max(0, at - 2), at)
      .filter((body) => isOfficeAt(text, body, title?.start ?? start));
    const beside = [title, apposition].flatMap((span) =>
      span && !isOver(text, span) ? mentionsIn({ mentions: bodies }, span) : [],
    );
    const own = [...beside, ...behind, ...before].flatMap(({ chains }) => chains.filter(isBody));
    if (person && own.length > 0) affiliations.set(person, [...(affiliations.get(person) ?? []), ...own]);
  }
  return affiliations;
}

/** "a [former] Roe Bank director". */
const isOver = (text: string, span: Span) =>
  /^(?:an?\s|the\s)?(?:former|ex|one-time|retired|late)\b/iu.test(slice(text, span));
