import { hull, slice } from '../../model/span';
import type { Chain } from '../coreference/chain';
import { mentionsIn, type Referents } from '../coreference/referents';
import type { ResolvedSource } from '../coreference/sources/resolve-source';
import { isAudience, isOutletNoun } from '../words/outlet-nouns';
import { isOutletChain } from './resolve-reporters';
import { isHearer } from './retell-interview';
import { besides, isElsewhere, placeOf, type ResolvedAttribution } from './resolved-attribution';

/** In characters: who is silent for longer speaks on another occasion. */
const FARTHEST = 600;
/** In characters: "told Example News in an interview". */
const NEAR = 60;

/**
 * What somebody goes on to say on the same occasion is passed on by the same outlet: "Doe told Example News that it was late.
 * “Too late,” he said." An occasion ends where somebody else speaks, or where another one is told of.
 */
export function passOnOccasion<T extends ResolvedAttribution>(
  statements: readonly T[],
  referents: Referents,
): readonly T[] {
  const { text } = referents;
  let occasion: T | undefined;
  let isHeard = false;
  return quoteOn(statements, referents).map((one) => {
    if (one.reporters.length > 0) {
      const isPassedOn = one.reporters.some((reporter) => isPublic(referents, reporter));
      occasion = one.attribution.nested && !isPassedOn ? undefined : one;
      isHeard = one.reporters.some((reporter) => isHearer(reporter, one, text));
      return one;
    }
    const known = occasion && passersOn(one, occasion, text);
    if (!occasion || !known) {
      if (!occasion || !isWithin(one, occasion)) occasion = undefined;
      return one;
    }
    if (!isSameOccasion(one, occasion, { text, isHeard })) {
      occasion = undefined;
      return one;
    }
    occasion = { ...one, reporters: known };
    return occasion;
  });
}

/**
 * Who passes on what the same speaker goes on to say, and what he says who was cited before: "Example News, citing an official, wrote
 * that Doe had quit. [The official] said". Undefined where another speaks.
 */
function passersOn(
  one: ResolvedAttribution,
  occasion: ResolvedAttribution,
  text: string,
): ResolvedAttribution['reporters'] | undefined {
  if (isSameSpeaker(one, occasion) || isOneOfThem(one, text)) return occasion.reporters;
  const own = chainsOf(one.sources);
  const isOwn = ({ chain }: ResolvedSource) => chain !== undefined && own.includes(chain);
  const others = occasion.reporters.filter((reporter) => !isOwn(reporter));
  return others.length > 0 && others.length < occasion.reporters.length ? others : undefined;
}

function isSameOccasion(one: ResolvedAttribution, before: ResolvedAttribution, setting: Setting): boolean {
  const isAnother = isElsewhere(one, setting.text) && !isWrittenOn(one, setting);
  return placeOf(one) - endOf(before) <= FARTHEST && !isAnother && mayGoOn(one, before, setting);
}

/** "As Example News notes, … “It is over,” Doe [is quoted] as saying": by the outlet that was named last. */
function quoteOn<T extends ResolvedAttribution>(
  statements: readonly T[],
  referents: Referents,
): readonly T[] {
  let outlet: ResolvedSource | undefined;
  const { text } = referents;
  return statements.map((one) => {
    const isClip = one.attribution.cue.some((cue) => HEARD.test(slice(text, cue)));
    const isQuoted = one.attribution.cue.some((cue) => /\b(?:quoted|cited)\b/u.test(slice(text, cue)));
    const isAired =
      one.addressees.some((told) => isAudience(slice(text, told))) || ASKED.test(besides(one, text));
    const isNear = outlet !== undefined && placeOf(one) - outlet.end < FARTHEST;
    const by =
      (isQuoted || isAired) && isNear ? outlet : publisherOf(one, referents, isClip ? SHOWS : PUBLISHES);
    outlet =
      [...(by ? [by] : []), ...one.reporters, ...one.sources].find(
        (other) => isPublic(referents, other) || isNamedAsReport(one, other),
      ) ?? outlet;
    return by && one.reporters.length === 0 ? { ...one, reporters: [by] } : one;
  });
}

/** "Asked [by presenter] Jane Doe, he replied". */
const ASKED =
  /\b(?:asked|pressed|challenged|questioned)\b[^.!?]{0,40}\bby (?:the |its |his |her )?(?:\p{Ll}+ )?(?:presenter|host|interviewer|anchor|moderator)\b/iu;
const PUBLISHES =
  /^ (?:has |had |also )?(?:published|carried|aired|ran|broadcast|printed|released) (?:an? |the )?(?:\p{L}+ ){0,2}?(?:comment|interview|statement|letter|remark|video|recording|message)s? (?:by|with|of|from)\b/u;

/** "In it a man can be [heard saying]". */
const HEARD = /\b(?:heard|seen|shown)\b/u;
const SHOWS =
  /^ (?:has |had |also )?(?:published|posted|aired|ran|broadcast|showed|released|shared) (?:an? |the |what (?:it|they) (?:\p{L}+ ){1,3}?as (?:an? |the )?)?(?:\p{L}+ ){0,3}?(?:recording|video|clip|footage|audio|tape)s?\b/u;

/** "according to [Example]": a body without a state that says what others feel or do. */
const isNamedAsReport = ({ attribution: { rule } }: ResolvedAttribution, { chain }: ResolvedSource) =>
  rule === 'according-to' && chain?.kind === 'ORGANISATION' && !chain.state && !chain.collective;

/** "[Example News] published a comment by the owner. The firm insists that …": earlier in the paragraph. */
function publisherOf(
  one: ResolvedAttribution,
  referents: Referents,
  publishes: RegExp,
): ResolvedSource | undefined {
  const { text } = referents;
  const place = placeOf(one);
  const start = Math.max(text.lastIndexOf('\n', place), place - FARTHEST);
  const outlet = mentionsIn(referents, { start, end: place }).findLast(({ end }) =>
    publishes.test(text.slice(end, end + NEAR * 2)),
  );
  const [chain] = outlet?.chains ?? [];
  return outlet && chain && isPublic(referents, { ...outlet, chain })
    ? { start: outlet.start, end: outlet.end, chain }
    : undefined;
}

const TELLS = /\b(?:told|tells?|telling)\b/u;
const HIS = /^(?:him|her|his|them|their)$/iu;
const PRONOUN = /^(?:he|she|it|they)$/iu;

/** "the former referee": whom the text has named before. */
const CALLED = /^the (?:[\p{Ll}\d-]+ )*[\p{Ll}-]+$/iu;

const QUOTED = /\b(?:quoted|cited|interviewed) (?:by|in) (?:the )?$/u;

interface Setting {
  readonly text: string;
  /** Whether the outlet was told on this occasion, and does not only pass on what is said elsewhere. */
  readonly isHeard: boolean;
}

/**
 * An interview goes on from paragraph to paragraph; what is told, shown or broadcast in its own paragraph, and in a quotation
 * that opens the next one.
 */
function mayGoOn(one: ResolvedAttribution, before: ResolvedAttribution, { text, isHeard }: Setting): boolean {
  const place = hull(one.attribution.content).start;
  const isTold = before.attribution.cue.some(
    ({ start, end }) =>
      TELLS.test(text.slice(start, end)) && !/\binterview\b/u.test(text.slice(end, end + NEAR)),
  );
  const isNewParagraph = text.slice(hull(before.attribution.content).start, place).includes('\n');
  if (!isNewParagraph) return !(isTold || before.attribution.nested) || goesOn(one, text);
  return (
    (!isTold && (isInterview(before, text) || isCitedOn(one, text))) || opensParagraph(one, { text, isHeard })
  );
}

/** "Example News reported, citing people close to the talks … [The people] said": those without a name whom an outlet has asked. */
const isCitedOn = ({ sources }: ResolvedAttribution, text: string) =>
  sources.length > 0 &&
  sources.every(
    (source) =>
      source.chain?.collective === true &&
      source.chain.stands !== 'body' &&
      /^(?:the|they|s?he|one of|both|another)\b/iu.test(slice(text, source)),
  );

/** `\n“[It is over],” he said.`: the words of somebody who need not be named anew, unless he has told the outlet himself. */
function opensParagraph({ attribution, sources }: ResolvedAttribution, { text, isHeard }: Setting): boolean {
  const isFirst = /\n\s*["“‘'«]?$/u.test(text.slice(0, hull(attribution.content).start).slice(-6));
  const isHis = isHeard || sources.every((one) => PRONOUN.test(slice(text, one)));
  const isHisView =
    isHeard &&
    attribution.rule === 'according-to' &&
    HIS.test(sources.map((one) => slice(text, one)).join(' '));
  const isAdded = isHeard && attribution.cue.some((cue) => ADDS.test(slice(text, cue)));
  return isAdded || isHisView || (isHis && isFirst && attribution.kind === 'DIRECT');
}

/** "Doe told Example News by email … “It is over,” [he wrote]". */
function isWrittenOn({ attribution, sources }: ResolvedAttribution, { text, isHeard }: Setting): boolean {
  const isHis = sources.every((one) => PRONOUN.test(slice(text, one)));
  const isWritten = attribution.cue.some(
    ({ start, end }) => text.slice(start, end) === 'wrote' && !POSTED.test(text.slice(end, end + NEAR)),
  );
  return isHeard && isHis && isWritten;
}

/** "he wrote [on X]", "she wrote [in a post]": elsewhere. */
const POSTED =
  /^\s(?:later\s|then\s)?(?:on\s\p{Lu}|(?:on|in) (?:an?|the|his|her|their) (?:[\p{L}-]+ )*?(?:post|tweet|blog|page|channel|account|thread|newsletter|column|op-ed)\b)/u;

const ADDS = /\b(?:add(?:s|ed)|continu(?:es|ed)|went on|insist(?:s|ed))\b/u;

/** Without naming the speaker anew, in a quotation, or as something added. */
function goesOn(one: ResolvedAttribution, text: string): boolean {
  const { attribution, sources } = one;
  const isAnew = sources.every(
    (source) =>
      !source.chain?.collective && !PRONOUN.test(slice(text, source)) && !CALLED.test(slice(text, source)),
  );
  return (
    !isAnew || attribution.kind === 'DIRECT' || attribution.cue.some((cue) => ADDS.test(slice(text, cue)))
  );
}

/** "[One of them] claimed". */
const isOneOfThem = ({ attribution }: ResolvedAttribution, text: string) =>
  attribution.source.some((span) =>
    /^(?:one|another|some) of (?:them|the)\b|^(?:the|an)? ?other$/iu.test(slice(text, span)),
  );

function isPublic(referents: Referents, { start, end, chain }: ResolvedSource): boolean {
  const words = slice(referents.text, { start, end });
  return (chain && isOutletChain(referents, chain)) || referents.isOutlet(words) || isOutletNoun(words);
}

function isInterview(told: ResolvedAttribution, text: string): boolean {
  const { attribution, reporters } = told;
  return (
    attribution.rule === 'quoted-as' ||
    reporters.some((reporter) => isHearer(reporter, told, text)) ||
    reporters.some(({ start }) => QUOTED.test(text.slice(Math.max(0, start - 20), start)))
  );
}

function isSameSpeaker(
  { sources: own }: ResolvedAttribution,
  { sources: before }: ResolvedAttribution,
): boolean {
  const chains = chainsOf(own);
  const known = chainsOf(before);
  return (
    chains.length > 0 && chains.length === known.length && chains.every((chain) => known.includes(chain))
  );
}

const chainsOf = (sources: ResolvedAttribution['sources']): Chain[] =>
  sources.flatMap(({ chain }) => (chain ? [chain] : []));
const endOf = ({ attribution: { cue, content } }: ResolvedAttribution) => hull([...cue, ...content]).end;

/** Told by the way, in what the other says. */
const isWithin = (one: ResolvedAttribution, other: ResolvedAttribution) => placeOf(one) < endOf(other);
