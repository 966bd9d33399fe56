import type { Lexicon } from '../../model/lexicon';
import { lexiconKey } from '../../model/lexicon';
import type { IsOutlet } from '../attribution/outlets';
import type { Span } from '../../model/span';
import type { Token, TokenizedText } from '../tokens/token';
import type { IsCalled } from './called-things';
import type { Chain } from './chain';

/** Words that repeat a thing by its head word: "the forum", "our new spaceport", "the agency". */
export interface ThingDescription extends Span {
  readonly noun: string;
  /** "his", "her": of somebody, who is looked for where it is said. */
  readonly owned: boolean;
}

const DETERMINER = /^(?:the|this|that|our|its|their|his|her|my)$/u;
const OWNED = /^(?:his|her|my)$/u;
const MODIFIER =
  /^(?:new|same|whole|entire|full|huge|giant|annual|joint|planned|ambitious|remote|news|tech|state|local|national|international|\p{L}+-based)$/u;
const MOST_MODIFIERS = 2;

/** Every thing that common words name with an article: "the new cosmodrome". */
export function findThingDescriptions({ tokens }: TokenizedText, lexicon: Lexicon): ThingDescription[] {
  return tokens.flatMap((token) => {
    if (!DETERMINER.test(token.lower)) return [];
    let at = token.index + 1;
    while (
      at <= token.index + MOST_MODIFIERS &&
      MODIFIER.test(tokens[at]?.lower ?? '') &&
      !endsPhrase(tokens, at)
    )
      at += 1;
    const noun = tokens[at];
    if (!noun || noun.sentence !== token.sentence || noun.text !== noun.lower || !endsPhrase(tokens, at))
      return [];
    const owned = OWNED.test(token.lower);
    return isThing(noun.lower, lexicon)
      ? [{ start: token.start, end: noun.end, noun: noun.lower, owned }]
      : [];
  });
}

/** The next word is not described by this one: "the bank said", not "the bank manager". */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || next.kind !== 'word' || next.sentence !== tokens[at]?.sentence) return true;
  return ENDS.test(next.lower);
}

const ENDS =
  /^(?:['’]s|of|in|on|at|to|for|from|by|with|and|or|but|as|that|which|who|where|when|while|is|was|has|had|will|would|could|can|may|might|must|should|did|does|also|itself|earlier|later|never|not|always|already|still|now|only|cannot|\p{L}+ed|said|says|told|tells|\p{L}+s)$/u;

function isThing(noun: string, lexicon: Lexicon): boolean {
  const { organisationWords, placeWords, projectWords, eventWords } = lexicon;
  return (
    [organisationWords, placeWords, projectWords, eventWords].some((words) => words.has(noun)) ||
    COMPANY.test(noun) ||
    OUTLET.test(noun)
  );
}

const COMPANY =
  /^(?:company|firm|corporation|manufacturer|carmaker|retailer|lender|insurer|airline|giant|startup|start-up|operator|supplier|shipbuilder|automaker|chipmaker|drugmaker|brewer)$/u;
const OUTLET =
  /^(?:agency|newspaper|paper|outlet|channel|broadcaster|publication|magazine|daily|weekly|tabloid|network|station|website|portal)$/u;

/** Whom somebody speaks for and means by the words: "[the bank] would pay, a Roe Bank spokeswoman said". */
export function findEmployer(
  { noun }: ThingDescription,
  employers: readonly Chain[],
  lexicon: Lexicon,
): Chain | undefined {
  const named = employers.find(({ names }) => [...names.keys()].some((name) => hasHead(name, noun)));
  return named ?? employers.find((chain) => mayBeCalled(chain, noun, lexicon));
}

/** A name with a head word of its own is called by that: "the Roe Bank" is no ministry. */
function mayBeCalled(chain: Chain, noun: string, lexicon: Lexicon): boolean {
  if (COMPANY.test(noun)) return isCompany(chain, lexicon);
  if (!lexicon.organisationWords.has(noun)) return false;
  if (noun === 'group' || noun === 'party') return !chain.state;
  return [...chain.names.keys()].every((name) => {
    const last = lexiconKey(name).split(' ').pop() ?? '';
    return !lexicon.organisationWords.has(last);
  });
}

/** What is known of the names of a text. */
export interface ThingsKnown {
  readonly lexicon: Lexicon;
  readonly isOutlet: IsOutlet;
  readonly isCalled: IsCalled;
}

/** The thing named last before the words whose name has their noun for its head, or that the noun fits otherwise. */
export function findDescribedThing(
  { noun, start }: ThingDescription,
  things: readonly Chain[],
  { lexicon, isOutlet, isCalled }: ThingsKnown,
): Chain | undefined {
  const before = things.filter(({ mentions }) => mentions.some(({ end }) => end <= start));
  const named = latest(
    before.filter(({ names }) => [...names.keys()].some((name) => hasHead(name, noun))),
    start,
  );
  const isBody = lexicon.organisationWords.has(noun) && !lexicon.placeWords.has(noun);
  const called =
    named ??
    (isBody
      ? undefined
      : latest(
          before.filter((chain) => isCalled(chain, noun)),
          start,
        ));
  if (called) return called;
  const isHeard = ({ kind, names }: Chain) =>
    kind === 'ORGANISATION' && [...names.keys()].some(isNewsAgency(noun) ? isListed : isOutlet);
  const isListed = (name: string) => lexicon.outlets.has(lexiconKey(name)) || ON_AIR.test(name);
  if (TOWN.test(noun))
    return latest(
      before.filter((chain) => isTown(chain, lexicon)),
      start,
    );
  if (OUTLET.test(noun)) return latest(before.filter(isHeard), start);
  return COMPANY.test(noun)
    ? latest(
        before.filter((chain) => isCompany(chain, lexicon)),
        start,
      )
    : undefined;
}

/** Words that are also for what is no outlet: "the agency", "the station". */
const isNewsAgency = (noun: string) => /^(?:agency|network|station|channel)$/u.test(noun);
const ON_AIR = /\b(?:Radio|TV|Television|News|Press|Wire)\b/u;

const TOWN = /^(?:city|town|village)$/u;

/** A town of the lists, or a place of one word that no list has. */
function isTown({ kind, state, names }: Chain, { cities, regions, places }: Lexicon): boolean {
  const keys = [...names.keys()].map(lexiconKey);
  if (kind !== 'PLACE' || state) return false;
  return keys.some(
    (key) => !regions.has(key) && (cities.has(key) || (!places.has(key) && !key.includes(' '))),
  );
}

/** Nouns that name the same sort of body. */
const SAME: Readonly<Record<string, string>> = {
  authority: 'council',
  regulator: 'authority',
  force: 'police',
};

function hasHead(name: string, noun: string): boolean {
  const key = lexiconKey(name);
  const other = SAME[noun];
  if (other && hasHead(name, other)) return true;
  return key.endsWith(` ${noun}`) || key.includes(`${noun} of `) || key.includes(`${noun} for `);
}

/** Not a ministry, a court or a party, which nobody calls a company, and not an outlet. */
export function isCompany({ kind, state, names }: Chain, lexicon: Lexicon): boolean {
  if (kind !== 'ORGANISATION' || state) return false;
  return [...names.keys()].map(lexiconKey).every((key) => {
    const last = key.split(' ').pop() ?? '';
    return !PUBLIC.test(last) && !lexicon.seats.has(key) && !lexicon.outlets.has(key);
  });
}

const PUBLIC =
  /^(?:ministry|department|court|council|party|commission|parliament|police|army|navy|university|union|committee|assembly|senate|congress|authority|bureau|agency|office|government|forces|school|college|institute|association|federation|league|movement|nations|club|church|foundation)$/u;

function latest(chains: readonly Chain[], before: number): Chain | undefined {
  const last = ({ mentions }: Chain) =>
    Math.max(-1, ...mentions.filter(({ end }) => end <= before).map(({ end }) => end));
  return [...chains].sort((a, b) => last(b) - last(a))[0];
}
