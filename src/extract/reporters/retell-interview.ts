import { firstAfter } from '../../util/first-after';
import type { Chain } from '../coreference/chain';
import type { Referents } from '../coreference/referents';
import type { ResolvedSource } from '../coreference/sources/resolve-source';
import { isAudience } from '../words/outlet-nouns';
import { isOutletChain } from './resolve-reporters';
import { isElsewhere, placeOf, type ResolvedAttribution } from './resolved-attribution';

/** An article tells in its first characters that it retells an interview. */
export const LEAD = 1200;
const INTERVIEW =
  /\b(?:interview|conversation)\b(?: [a-z]+){0,2} (?:with|to|for|on|by)\b|\b(?:interviewed|asked) by\b|\b(?:guest|phone-in|speaking|appear(?:ing|ed|ance)|show|programme) (?:on|of)\b/giu;
const INTERVIEW_WORD = /\b(?:interview|conversation|asked)/iu;
/** In characters: how far behind these words the outlet is named. */
const NEAR = 60;
const FEWEST = 3;
/** The share of an article's statements that are of the one who is interviewed. */
const SHARE = 0.4;
/**
 * The statements of an article that retells an interview: where its lead says "in an interview with Example Radio" and most of
 * what is said is said by one, all of that is told to Example Radio, which passes it on; so does who passes on the first of it.
 */
export function retellInterview<T extends ResolvedAttribution>(
  statements: readonly T[],
  referents: Referents,
): readonly T[] {
  const guest = mostHeard(statements);
  const asking =
    guest && (findInterviewer(statements, guest, referents) ?? findHearer(statements, guest, referents));
  if (!asking || !guest || isToldByOthers(statements, guest, asking)) return statements;
  const other = statements.find(
    (one) => isBy(one, guest) && one.reporters.length > 0 && !one.reporters.some(isAs(asking)),
  );
  const isToldOther = (one: T) =>
    other !== undefined && placeOf(one) > placeOf(other) && placeOf(one) < asking.start;
  const isInInterview = (one: T) =>
    isBy(one, guest) &&
    placeOf(one) > asking.start - LEAD &&
    !isToldOther(one) &&
    !isElsewhere(one, referents.text);
  const first = statements.find((one) => isBy(one, guest) && one.reporters.some(isAs(asking)));
  const reporters = first?.reporters ?? [asking];
  return statements.map((one) =>
    isInInterview(one) && one.reporters.length === 0 && isToldNobodyElse(one, referents.text)
      ? { ...one, reporters, addressees: [asking] }
      : one,
  );
}

/** "Roe told Example News …": it is another who is interviewed, and he of whom most is told speaks elsewhere. */
function isToldByOthers(
  statements: readonly ResolvedAttribution[],
  guest: Chain,
  asking: ResolvedSource,
): boolean {
  const told = statements.filter(({ reporters }) => reporters.some(isAs(asking)));
  return told.length > 0 && !told.some((one) => isBy(one, guest));
}

/**
 * The organisation, and no state, that is named right behind "in an interview with"; an interview that another speaks of is not
 * retold: "Roe said that Doe's interview with Example News had raised questions".
 */
function findInterviewer(
  statements: readonly ResolvedAttribution[],
  guest: Chain,
  referents: Referents,
): ResolvedSource | undefined {
  const { text, mentions } = referents;
  const isOther = ({ sources }: ResolvedAttribution) =>
    !sources.some(({ chain }) => chain && (chain === guest || isOutletChain(referents, chain)));
  const others = statements.filter(isOther).flatMap(({ attribution }) => attribution.content);
  for (const { index, 0: words } of text.slice(0, LEAD).matchAll(INTERVIEW)) {
    if (others.some(({ start, end }) => start <= index && index < end)) continue;
    const end = index + words.length;
    const mustBroadcast = !INTERVIEW_WORD.test(words);
    for (let at = firstAfter(mentions, end - 1); at < mentions.length; at += 1) {
      const mention = mentions[at];
      if (!mention || mention.start > end + NEAR || /[.\n]/u.test(text.slice(end, mention.start))) break;
      const chain = mention.chains.find((one) =>
        mustBroadcast ? isOutletChain(referents, one) : one.kind === 'ORGANISATION' && !one.state,
      );
      if (chain && mention.form === 'NAME') return { start: mention.start, end: mention.end, chain };
    }
  }
  return undefined;
}

/** The outlet to which the guest says something early on: "Doe told [Example Radio]", "speaking on [Example Radio], Doe said". */
function findHearer(
  statements: readonly ResolvedAttribution[],
  guest: Chain,
  referents: Referents,
): ResolvedSource | undefined {
  return statements
    .filter((one) => placeOf(one) < LEAD && isBy(one, guest) && !one.attribution.nested)
    .flatMap((one) => one.reporters.filter((reporter) => isHearer(reporter, one, referents.text)))
    .find(({ chain }) => chain && isOutletChain(referents, chain));
}

const SPEAKS =
  /\b(?:speak(?:ing|s)|spoke|appear(?:ing|ed|ance)|guest|phone-in|interview(?:ed)?|show|programme|program|listeners) (?:on|to|with|of) [^.\n]{0,30}$/iu;

/** Whether somebody is told or speaks on air, and is not only passed on. */
export function isHearer(
  { chain, start }: ResolvedSource,
  { addressees }: ResolvedAttribution,
  text: string,
): boolean {
  const isTold = addressees.some((told) => told.chain === chain);
  return isTold || SPEAKS.test(text.slice(Math.max(0, start - 60), start));
}

function mostHeard(statements: readonly ResolvedAttribution[]): Chain | undefined {
  const counts = new Map<Chain, number>();
  for (const { sources } of statements)
    for (const { chain } of sources)
      if (chain?.kind === 'PERSON') counts.set(chain, (counts.get(chain) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= FEWEST && most[1] >= SHARE * statements.length ? most[0] : undefined;
}

const isBy = ({ sources }: ResolvedAttribution, guest: Chain) => sources.some(({ chain }) => chain === guest);
const isAs =
  (one: ResolvedSource) =>
  ({ chain }: ResolvedSource) =>
    chain === one.chain;

/** Nobody, or who listens: "she told listeners". */
const isToldNobodyElse = ({ addressees }: ResolvedAttribution, text: string) =>
  addressees.every(({ start, end }) => isAudience(text.slice(start, end)));
