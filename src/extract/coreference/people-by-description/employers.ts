import type { Attribution } from '../../../model/attribution';
import type { Lexicon } from '../../../model/lexicon';
import { byPosition, hull, slice, type Span } from '../../../model/span';
import { firstAfter } from '../../../util/first-after';
import { spansOver } from '../../../util/spans-over';
import type { FoundMention } from '../../mentions/found-mention';
import { addName, isBody, newChain, someName, type Chain } from '../chain';
import { mentionsIn, type ResolvedMention } from '../referents';
import { standsFor } from '../sources/collective-words';

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
  { affiliations, text, lexicon }: { affiliations: Affiliations; text: string; lexicon: Lexicon },
): EmployersAt {
  const isUnnamed = ({ source }: Attribution) =>
    source.length > 0 &&
    standsFor(slice(text, hull(source)), lexicon) === 'person' &&
    !mentionsIn({ mentions }, hull(source)).some(({ chains }) => chains.some(isSomebody));
  const speeches = attributions
    .filter((one, at) => {
      const before = attributions.slice(Math.max(0, at - FEW), at).findLast((other) => !goesOn(text, other));
      return !(goesOn(text, one) && before && isUnnamed(before));
    })
    .flatMap(({ content, source }) => {
      const named = source.length > 0 ? mentionsIn({ mentions }, hull(source)) : [];
      const employers = named
        .flatMap(({ chains }) => chains)
        .flatMap((one) => affiliations.get(one) ?? [one]);
      if (named.some(({ chains }) => chains.some(isAnalyst))) return [];
      const bodies = employers.filter(isBody);
      return bodies.length > 0 ? content.map((span) => ({ ...span, bodies })) : [];
    })
    .sort(byPosition);
  return (span) => {
    const over = isUrged(text, span) ? [] : spansOver(speeches, span);
    return over.flatMap(({ bodies }) => bodies);
  };
}

/** In statements: how far "[he] said" goes on with what somebody else has said. */
const FEW = 4;

/** "An official said … [He] said": nobody named before. */
const goesOn = (text: string, { source }: Attribution) =>
  source.length > 0 && /^s?he$/iu.test(slice(text, hull(source)));

const isSomebody = ({ kind }: Chain) => kind === 'PERSON';

/** What an analyst calls "the company" is not his own. */
const isAnalyst = ({ roles }: Chain) =>
  roles.some(({ office }) => /^(?:analyst|strategist|economist)$/u.test(office ?? ''));

/** "urged [the company] to pay": another than the speaker's own. */
const isUrged = (text: string, { start }: Span) =>
  /\b(?:urg(?:ed|es|ing)|ask(?:ed|s|ing)|accus(?:ed|es|ing)|su(?:ed|es|ing)|warn(?:ed|s|ing)|criticis(?:ed|es|ing)|blam(?:ed|es|ing)|press(?:ed|es|ing)|order(?:ed|s|ing)|call(?:ed|s|ing) (?:up)?on)\s$/u.test(
    text.slice(Math.max(0, start - 14), start),
  );

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
    const ministry = person && title ? ministryOf(text.slice(title.start, title.end), mentions) : undefined;
    if (ministry) own.push(ministry);
    if (person && own.length > 0) affiliations.set(person, [...(affiliations.get(person) ?? []), ...own]);
  }
  return affiliations;
}

/** "a [former] Roe Bank director". */
const isOver = (text: string, span: Span) =>
  /^(?:an?\s|the\s)?(?:former|ex|one-time|retired|late)\b/iu.test(slice(text, span));

/** "Ruritanian Defence" of "Ruritanian Defence Minister"; nobody's "Prime Minister". */
const PORTFOLIO =
  /^(?!.*\b(?:former|ex|prime|first|shadow)\b)(?:(?:deputy|vice)[ -])?(?<portfolio>(?:.*\s)?\p{Lu}[\p{L}-]+) (?:deputy )?minister$/iu;

/** What a minister heads, as the text names it, else by the words of the title: "Ruritanian Defence Minister Doe … [her ministry]". */
function ministryOf(title: string, mentions: readonly ResolvedMention[]): Chain | undefined {
  const portfolio = PORTFOLIO.exec(title)?.groups?.['portfolio'];
  if (!portfolio) return undefined;
  const last = portfolio.split(' ').pop() ?? '';
  const name = new RegExp(`\\b(?:${last} Ministry|Ministry of ${last})$`, 'iu');
  const named = mentions
    .flatMap(({ chains }) => chains)
    .find((chain) => someName(chain, (one) => name.test(one)));
  if (named) return named;
  const chain = newChain('ORGANISATION');
  addName(chain, `${portfolio} Ministry`);
  return chain;
}
