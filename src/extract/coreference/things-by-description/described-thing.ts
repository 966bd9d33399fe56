import type { Lexicon } from '../../../model/lexicon';
import { isUnion, lexiconKey } from '../../../model/lexicon';
import type { IsOutlet } from '../../attribution/passing-on/outlet-names';
import { PARTIES } from '../../mentions/party-adjectives';
import type { IsCalled } from './called-things';
import { isBody, lastBefore, someName, type Chain, type ChainMention } from '../chain';
import { isBusiness, isCompany, isMovement } from './companies';
import { placesOfSort } from './described-places';
import { isOtherOutlet, isSuchOutlet } from './outlet-sorts';
import { isOwnStaff, type ThingDescription } from './thing-descriptions';
import { STORMS } from '../../words/storms';
import { BLOC, COMPANY, GROUP, MILITIA, OUTLET } from './thing-sorts';

/** Whom somebody speaks for and means by the words: "[the bank] would pay, a Roe Bank spokeswoman said". */
export function findEmployer(
  description: ThingDescription,
  { employers, things }: { employers: readonly Chain[]; things: readonly Chain[] },
  lexicon: Lexicon,
): Chain | undefined {
  const { noun, told, its, owned, definite, start } = description;
  if (told.length > 0 || its || noun === 'state') return undefined;
  if (isOwnStaff(description) && new Set(employers).size === 1) return employers[0];
  const hasHead = (heads: readonly string[]) => (chain: Chain) =>
    someName(chain, (name) => heads.some((head) => isHead(name, head)));
  const isNamed = (chain: Chain) => (chain.mentions[0]?.end ?? start) <= start && hasHead([noun])(chain);
  const named = employers.find(hasHead([noun]));
  if (named || things.some(isNamed)) return named;
  return (
    employers.find(hasHead(othersFor(lexicon, noun))) ??
    (definite || owned ? employers.find((chain) => mayBeCalled(chain, noun, lexicon)) : undefined)
  );
}

/** Bodies that have their noun in their name: nobody calls an agency "the court". */
const OF_STATES =
  /^(?:government|state|administration|ministry|department|court|tribunal|council|commission|parliament|police|army|navy|air force|military|university|college|school|committee|assembly|senate|cabinet|board|church|embassy|hospital|treasury|task force|secretariat|central bank|delegation|mission|laboratory|laboratories|office|bureau|branch|clinic|library|museum|theat(?:re|er)|cent(?:re|er)|unit|station)$/u;

/** What bodies of every kind but offices are called, also those whose name has another noun: "Roe Union" is a group too. */
const SOME_BODY = /^(?:group|body|organi[sz]ation|institution)$/u;

/** A name with a head word of its own is called by that: "the Roe Bank" is no ministry, and only the "Roe Union" may be a party too. */
function mayBeCalled(chain: Chain, noun: string, lexicon: Lexicon): boolean {
  if (COMPANY.test(noun)) return isCompany(chain, lexicon);
  if (!lexicon.organisationWords.has(noun) || OF_STATES.test(noun)) return false;
  if (SOME_BODY.test(noun)) return !someName(chain, isOffice);
  return !someName(chain, (name) => lexicon.organisationWords.has(firstPart(name).split(' ').pop() ?? ''));
}

/** "the Ruritanian Ministry of Health" is no group, nor is a house of parliament or a party. */
const isOffice = (name: string) =>
  /\b(?:Ministry|Department|Government|Court|Parliament|Office|House|Senate|Congress|Party)\b/u.test(name) ||
  PARTIES.has(name);

/** What is known of the names of a text. */
interface ThingsKnown {
  readonly lexicon: Lexicon;
  readonly isOutlet: IsOutlet;
  readonly isCalled: IsCalled;
}

/** The thing named last before the words whose name has their noun for its head, or that the noun fits otherwise. */
export function findDescribedThing(
  description: ThingDescription,
  things: readonly Chain[],
  known: ThingsKnown,
  speakers: readonly Chain[] = [],
): Chain | undefined {
  const { noun, start, definite, told } = description;
  const before = things.filter(({ mentions }) => mentions.some((mention) => mention.end <= start));
  const hasTold = (name: string) => told.every((word) => hasWord(name, word));
  const hasName = (heads: readonly string[]) => (chain: Chain) =>
    someName(chain, (name) => heads.some((head) => isHead(name, head)) && hasTold(name));
  const others = definite ? othersFor(known.lexicon, noun) : [];
  const outlet = outletNamed(description, before, known);
  if (outlet) return outlet;
  if (noun === 'state') return partOfFederation(before.filter(fitting(description, known)), start);
  const isCalled = (heads: readonly string[]) => (chain: Chain) =>
    heads.some((head) => known.isCalled(chain, head));
  const isSuchBody = (chain: Chain) =>
    ANY_BODY.test(noun) && told.length > 0 && isBody(chain) && someName(chain, hasTold);
  const goingOn = ANY_BODY.test(noun)
    ? speakers.find((one) => mayBeCalled(one, noun, known.lexicon))
    : undefined;
  const goesOn = (chain: Chain) => chain === goingOn;
  const like = [goesOn, hasName(others), isCalled(others), isSuchBody];
  const fit = fitting(description, known);
  const further = ANY_COMPANY.test(noun) ? [fit, ...like] : [...like, fit];
  const ways = [hasName([noun]), isCalled([noun]), ...further];
  for (const isMeant of ways) {
    const chain = latest(before.filter(isMeant), start);
    if (chain) return chain;
  }
  if (!definite || OUTLET.test(noun)) return undefined;
  const isMeantLater = (chain: Chain) =>
    !someName(chain, known.isOutlet) &&
    (isCalled([noun, ...others])(chain) || (chain.kind !== 'ORGANISATION' && hasName([noun])(chain)));
  const later = things.filter(isMeantLater);
  return later.length === 1 ? later[0] : undefined;
}

/** "[the state]": the only one that was named, or of several the only one that was named right before. */
const partOfFederation = (near: readonly Chain[], start: number): Chain | undefined =>
  only(near) ?? only(near.filter((one) => start - lastBefore(one, start) < RIGHT_BEFORE));

/** In characters. */
const RIGHT_BEFORE = 150;

const only = (chains: readonly Chain[]): Chain | undefined => (chains.length === 1 ? chains[0] : undefined);

/** The outlet of the sort that "the daily" tells, named last. */
const outletNamed = (
  { noun, told, definite, start }: ThingDescription,
  before: readonly Chain[],
  known: ThingsKnown,
): Chain | undefined =>
  OUTLET.test(noun) && told.length === 0 && definite
    ? latest(before.filter(isSuchOutlet(noun, known)), start)
    : undefined;

/** What every body is called: "the electoral [body]". */
const ANY_BODY = /^(?:body|agency|authority|organi[sz]ation|institution|group)$/u;

/** What every company is called. */
const ANY_COMPANY = /^(?:company|firm)$/u;

/** The thing that is named right behind the words: "The insurer, [Roe Re]". */
export function findApposed(
  { noun, end }: ThingDescription,
  things: readonly Chain[],
  { isCalled }: ThingsKnown,
): Chain | undefined {
  const isSetOff = ({ start, form }: ChainMention) => form === 'NAME' && start === end + 2;
  return things.find((chain) => chain.mentions.some(isSetOff) && isCalled(chain, noun));
}

/** What a noun fits that is not in the name: "the company" a company, "the newspaper" an outlet, "the project" a project just named. */
function fitting(
  { noun, start, definite, owned, told }: ThingDescription,
  { lexicon, isOutlet, isCalled }: ThingsKnown,
): (chain: Chain) => boolean {
  if (noun === 'group' && definite && told.length > 0) return isFighting(told);
  if (told.length > 0) return () => false;
  const isNear = ({ mentions }: Chain) => mentions.some(({ end }) => end <= start && start - end < NEAR);
  const ofSort = placesOfSort({ noun, definite }, { lexicon, isNear });
  if (ofSort) return ofSort;
  const bodyWith = (test: (name: string) => boolean) => (chain: Chain) =>
    chain.kind === 'ORGANISATION' && someName(chain, test);
  const isFirm = (chain: Chain) => isBusiness(chain, { lexicon, isOutlet });
  const isListed = (name: string) => lexicon.outlets.has(lexiconKey(name)) || ON_AIR.test(name);
  const isSomeOutlet = bodyWith(isNewsAgency(noun) ? isListed : isOutlet);
  const isOther = isOtherOutlet(noun, isCalled);
  const isSomeBody = (chain: Chain) =>
    isBody(chain) && !chain.collective && !someName(chain, (name) => isOutlet(name) || isOffice(name));
  const fits: readonly (readonly [RegExp, (chain: Chain) => boolean])[] = [
    [/^station$/u, (chain) => definite && isNear(chain) && bodyWith((name) => ON_RADIO.test(name))(chain)],
    [SOMEWHERE, () => false],
    [OUTLET, (chain) => (definite || owned) && isSomeOutlet(chain) && !isOther(chain)],
    [COMPANY, isFirm],
    [/^watchdog$/u, bodyWith((name) => WATCHES.test(name))],
    [MILITIA, bodyWith((name) => FIGHTS.test(name))],
    [BLOC, bodyWith((name) => isUnion(name) || BLOCS.test(name))],
    [GROUP, (chain) => definite && isNear(chain) && isSomeBody(chain)],
  ];
  return fits.find(([words]) => words.test(noun))?.[1] ?? (() => false);
}

const BLOCS = /^(?:ASEAN|BRICS|Mercosur|G\d+|Caricom|Ecowas|ECOWAS|CIS|OPEC\+?|African Union|EU)$|\bUnion$/u;
/** In characters: how far back "the project" and "the group" reach. */
const NEAR = 600;
const WATCHES = /\b(?:Watch|Monitor|Observatory|Standards|Authority|Inspectorate)\b/u;
const FIGHTS =
  /\b(?:(?<!\b(?:Armed|Air|Ground|Naval|Security|Def(?:ense|ence)) )Forces|Front|Brigades?|Army|Movement|Militia|Guards?)\b/u;

/** "the terror group", "the Islamist militant group": one that fights, or a movement that everybody knows. */
const isFighting = (told: readonly string[]) => (chain: Chain) =>
  told.every((word) => ARMED.test(word)) && someName(chain, (name) => isMovement(name) || FIGHTS.test(name));

const ARMED =
  /^(?:terror|terrorist|militant|jihadist|islamist|armed|rebel|insurgent|guerrilla|paramilitary)$/u;

/** Words that are also for what is no outlet: "the agency", "the station". */
const isNewsAgency = (noun: string) => /^(?:agency|network|station|channel)$/u.test(noun);
const ON_RADIO = /\b(?:Radio|FM|TV)\b|^[WK][A-Z]{3}$/u;
const ON_AIR = /\b(?:Radio|TV|Television|News|Press|Wire|FM)\b/u;

/** What may be a place as well: an outlet only where the text calls it so. */
const SOMEWHERE = /^site$/u;

/** The heads of names that a noun stands for as well: "vessel" for a ferry. */
const othersFor = ({ thingNouns }: Lexicon, noun: string) => [...(thingNouns.get(noun) ?? [])];

const hasWord = (name: string, word: string) => ` ${lexiconKey(name)} `.includes(` ${word} `);

/** Nouns that stand before the name. */
const FIRST = new RegExp(`^(?:operation|project|${STORMS}|camp|lake|mount|hotel)$`, 'u');

function isHead(name: string, head: string): boolean {
  const key = lexiconKey(name);
  if (FIRST.test(head) && key.startsWith(`${head} `)) return true;
  return ` ${firstPart(name)}`.endsWith(` ${head}`) || (/ of \S+ /u.test(key) && key.endsWith(` ${head}`));
}

/** "roe union" of "Roe Union Inc", "association" of "Association of Roes", "bodies" of "Bodies on the Roe Project". */
const firstPart = (name: string) =>
  lexiconKey(name).replace(/ (?:of|for|against|on) .*| (?:inc|ltd|limited|llc|plc|corp|co)\.?$/u, '');

function latest(chains: readonly Chain[], before: number): Chain | undefined {
  return [...chains].sort((a, b) => lastBefore(b, before) - lastBefore(a, before))[0];
}
