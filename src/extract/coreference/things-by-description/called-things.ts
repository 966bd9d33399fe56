import type { Lexicon } from '../../../model/lexicon';
import { SHIP_PREFIXES } from '../../words/ship-prefixes';
import type { Chain } from '../chain';

/** In characters: how far beside a name the noun for it stands. */
const NEAR = 60;

/** Tells whether a text puts a common noun beside the name of a thing. */
export type IsCalled = (chain: Chain, noun: string) => boolean;

/** The nouns that end the names of things that are no organisation: "brooch" of "the Roe Brooch". */
export function nounsOfThings(things: readonly Chain[]): ReadonlySet<string> {
  const named = things.filter(({ kind, state }) => !/^(?:PERSON|ORGANISATION)$/u.test(kind) && !state);
  return new Set(named.flatMap(({ names }) => [...names.keys()].map(headOfName)).filter(Boolean));
}

/** "brooch" of "Roe Brooch"; a name of one word has no head. */
const headOfName = (name: string) => {
  const head = / (\p{L}{3,})$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  return OF_ALL.test(head) ? '' : head;
};

/** "the world", "the week": nobody means a name that ends so. */
const OF_ALL = /^(?:world|sea|land|sun|sky|future|day|week|month|year|season|time|way|life)s?$/u;

/**
 * "the [canal] Roe", "the Roe power [plant]", "The [insurer], Roe Re,", "Roe Re, an [insurer] in Roeville": the nouns that a text puts
 * beside the name of what it names, so that "the insurer" is Roe Re later on.
 */
export function calledIn(text: string, lexicon: Lexicon): IsCalled {
  const known = new Map<Chain, ReadonlySet<string>>();
  return (chain, noun) => {
    if (chain.kind === 'PERSON' || chain.state) return false;
    const nouns = known.get(chain) ?? nounsBeside(chain, text, lexicon);
    known.set(chain, nouns);
    return nouns.has(noun);
  };
}

function nounsBeside(chain: Chain, text: string, lexicon: Lexicon): ReadonlySet<string> {
  const names = chain.mentions.filter(({ form }) => form === 'NAME');
  const nouns = names.flatMap(({ start, end }) => [
    ofKind(chain, nounBefore(text.slice(Math.max(0, start - NEAR), start)), lexicon),
    AFLOAT.test(text.slice(Math.max(0, start - NEAR), start)) || SHIP.test(text.slice(start, end))
      ? 'ship'
      : undefined,
    nounSetOff(text.slice(end, end + 2 * NEAR)),
    !CHAMBER.test(text.slice(start, end)) &&
    isParty(chain, text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR))
      ? 'party'
      : undefined,
  ]);
  return new Set(nouns.filter((noun) => noun !== undefined));
}

/** A noun that what is of this kind may be called: "after the convention Roe Bank", "during the race Roeville" say nothing of a body or a town. */
const ofKind = ({ kind }: Chain, noun: string | undefined, { eventWords }: Lexicon): string | undefined =>
  noun && /^(?:ORGANISATION|PLACE)$/u.test(kind) && (eventWords.has(noun) || UNDERGONE.test(noun))
    ? undefined
    : noun;

const UNDERGONE = /^(?:deal|race|vote|poll|law|bill|plan|road)$/u;

/** "The insurer, [Roe Re]", and not "Asked about the contract, [Roe Re]". */
const SET_BEFORE =
  /(?<!\b(?:about|on|over|after|before|during|amid|following|despite|under|against|with)\s)\b(?:the|its|an?|\p{Lu}[\p{L}-]+['’]s)\s(?:[\p{L}-]+\s){0,3}(\p{Ll}{3,}),\s$/iu;

/** "company" of "the Ruritanian company [Roe]", "insurer" of "The insurer, [Roe Re]". */
function nounBefore(before: string): string | undefined {
  const set = SET_BEFORE.exec(before);
  const known =
    /\s(\p{Ll}{3,}),?\s(?:known (?:\p{L}+ly )?as|called|named|dubbed|codenamed|christened)\s["“‘'«]?$/u.exec(
      before,
    );
  return (set ?? known ?? SORT_OF.exec(before) ?? /\s(\p{Ll}{3,})\s["“‘'«]?$/u.exec(before))?.[1];
}

/** "the island of [Roe]". */
const SORT_OF =
  /\s(island|peninsula|archipelago|municipality|city|town|village|province|district|community|hamlet|settlement|suburb|township|commune|reserve) of\s$/u;

/** "the crew of the [Aurora]", "aboard [Aurora]". */
const AFLOAT = new RegExp(
  String.raw`\b(?:(?:crew|captain|skipper|master|hull|deck|hold|owners?) of|aboard|on board|(?:${SHIP_PREFIXES})|\p{L}+-flagged)\s(?:the\s)?$`,
  'u',
);

/** "[MV] Aurora". */
const SHIP = new RegExp(String.raw`^(?:The\s)?(?:${SHIP_PREFIXES})\s\p{Lu}`, 'u');

/** "a lawmaker of the [CPR]", "the ruling [Roe Front]", "[CPR] MPs", "[Roe Union] opposition party": who sits in parliaments. */
const isParty = ({ kind }: Chain, before: string, behind: string) =>
  kind === 'ORGANISATION' && (OF_PARTY.test(before) || HAS_MEMBERS.test(behind));
/** "[Senate] politicians", "MPs of the [Trade Committee]", "the ruling [Polar Court]": no party. */
const CHAMBER =
  /\b(?:parliament|senate|assembly|legislature|diet|knesset|bundestag|duma|house|chamber|council|(?:sub)?committee|commission|cabinet|court|tribunal)(?= (?:of|for|on) |$)/iu;
const OF_PARTY =
  /(?:\b(?:MPs?|MLAs?|MEPs?|lawmakers?|candidates?|politicians?) (?:of|from) (?:the )?|\b(?:ruling|governing) )$/u;
const HAS_MEMBERS =
  /^(?:\s\([^)]{2,12}\))?\s(?:(?:opposition|ruling|legislature|parliamentary|political)\s)?(?:party|MPs?|MLAs?|MEPs?|lawmakers?|politicians?)\b/u;

const ENDS_NOUN =
  '(?=[,.;:)]|\\s(?:of|in|that|which|based|for|on|with|from|at|whose|to|and|by|near|run|owned|founded|set)\\b)';
const SET_OFF = new RegExp(
  `^(?:\\s\\([^)]{2,12}\\))?(?:,|\\sis|\\swas)\\s(?:an?|the|its|one of (?:the|its)|\\p{Lu}[\\p{L}’'-]+['’]s)\\s(?:[\\p{L}’'-]+\\s){0,4}?(\\p{Ll}{3,})${ENDS_NOUN}`,
  'u',
);

/** "group" of "[Roe Watch], a human rights group,". */
const nounSetOff = (after: string) => SET_OFF.exec(after)?.[1];
