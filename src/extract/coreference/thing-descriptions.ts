import type { Lexicon } from '../../model/lexicon';
import { lexiconKey } from '../../model/lexicon';
import type { Span } from '../../model/span';
import type { Token, TokenizedText } from '../tokens/token';
import type { Chain } from './chain';

/** Words that repeat a thing by its head word: "the forum", "our new spaceport", "the agency". */
export interface ThingDescription extends Span {
  readonly noun: string;
}

const DETERMINER = /^(?:the|this|that|our|its|their)$/u;
const MODIFIER =
  /^(?:new|same|whole|entire|huge|giant|annual|joint|planned|ambitious|remote|news|tech|state|local|national|international|\p{L}+-based)$/u;
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
    return isThing(noun.lower, lexicon) ? [{ start: token.start, end: noun.end, noun: noun.lower }] : [];
  });
}

/** The next word is not described by this one: "the bank said", not "the bank manager". */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || next.kind !== 'word' || next.sentence !== tokens[at]?.sentence) return true;
  return ENDS.test(next.lower);
}

const ENDS =
  /^(?:['’]s|of|in|on|at|to|for|from|by|with|and|or|but|as|that|which|who|where|when|while|is|was|has|had|will|would|could|can|may|might|must|should|did|does|also|itself|earlier|later|\p{L}+ed|said|says|told|tells|\p{L}+s)$/u;

function isThing(noun: string, lexicon: Lexicon): boolean {
  const { organisationWords, placeWords, projectWords, eventWords } = lexicon;
  return (
    [organisationWords, placeWords, projectWords, eventWords].some((words) => words.has(noun)) ||
    COMPANY.test(noun) ||
    OUTLET.test(noun)
  );
}

const COMPANY =
  /^(?:company|firm|corporation|manufacturer|carmaker|retailer|lender|insurer|airline|giant|startup|start-up)$/u;
const OUTLET =
  /^(?:agency|newspaper|paper|outlet|channel|broadcaster|publication|magazine|daily|tabloid|network|station|website)$/u;

/** The thing named last before the words whose name has their noun for its head, or that the noun fits otherwise. */
export function findDescribedThing(
  { noun, start }: ThingDescription,
  things: readonly Chain[],
  lexicon: Lexicon,
): Chain | undefined {
  const before = things.filter(({ mentions }) => mentions.some(({ end }) => end <= start));
  const named = latest(
    before.filter(({ names }) => [...names.keys()].some((name) => hasHead(name, noun))),
    start,
  );
  if (named) return named;
  const organisations = before.filter(({ kind, state }) => kind === 'ORGANISATION' && !state);
  const isOutlet = ({ names }: Chain) =>
    [...names.keys()].some((name) => lexicon.outlets.has(lexiconKey(name)));
  if (TOWN.test(noun))
    return latest(
      before.filter((chain) => isTown(chain, lexicon)),
      start,
    );
  if (OUTLET.test(noun)) return latest(organisations.filter(isOutlet), start);
  return COMPANY.test(noun)
    ? latest(
        organisations.filter((chain) => isCompany(chain, lexicon) && !isOutlet(chain)),
        start,
      )
    : undefined;
}

const TOWN = /^(?:city|town|village)$/u;

function isTown({ kind, state, names }: Chain, { cities, regions }: Lexicon): boolean {
  const keys = [...names.keys()].map(lexiconKey);
  return kind === 'PLACE' && !state && keys.some((key) => cities.has(key) && !regions.has(key));
}

function hasHead(name: string, noun: string): boolean {
  const key = lexiconKey(name);
  return key.endsWith(` ${noun}`) || key.includes(`${noun} of `) || key.includes(`${noun} for `);
}

/** Not a ministry, a court or a party, which nobody calls a company. */
function isCompany({ names }: Chain, lexicon: Lexicon): boolean {
  return [...names.keys()].every((name) => {
    const last = lexiconKey(name).split(' ').pop() ?? '';
    return !PUBLIC.test(last) && !lexicon.seats.has(lexiconKey(name));
  });
}

const PUBLIC =
  /^(?:ministry|department|court|council|party|commission|parliament|police|army|navy|university|union|committee|assembly|senate|congress|authority|bureau|agency|office|government|forces|school|college|institute|association|federation|league|movement|nations|club|church|foundation)$/u;

function latest(chains: readonly Chain[], before: number): Chain | undefined {
  const last = ({ mentions }: Chain) =>
    Math.max(-1, ...mentions.filter(({ end }) => end <= before).map(({ end }) => end));
  return [...chains].sort((a, b) => last(b) - last(a))[0];
}
