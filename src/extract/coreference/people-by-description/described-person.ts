import type { Span } from '../../../model/span';
import { nearness, statesOf, type Chain } from '../chain';
import type { PersonDescription } from './person-descriptions';
import { FORMER, type Role } from './role';

/**
 * Who a description in the singular means, by the roles that the text gives; undefined where none fits. It is nobody who is named
 * only later where somebody without a name has been introduced so: "a spokesman said … [the spokesman] … spokesman John Roe".
 */
export function findDescribedPerson(
  description: PersonDescription,
  people: readonly Chain[],
  introduced: ReadonlySet<string>,
  isTold: (mention: Span) => boolean,
): Chain | undefined {
  if (description.plural || description.indefinite || description.distributive || isCommon(description))
    return undefined;
  if (SUPERLATIVE.test(description.role.words)) return undefined;
  if (/^(?:counterpart|colleague)$/u.test(description.head) && description.role.states.length > 0)
    return counterpartOf(people, description);
  const calling = CALLINGS.get(description.head);
  const isIntroduced = [...introduced].some((noun) => noun === description.head || calling?.test(noun));
  const isInSpeech = isTold(description);
  // "Doe said: “I met President Roe.” The president": whom the words of another name is not as near
  const near = ({ mentions }: Chain) => {
    const own = isInSpeech ? mentions : mentions.filter((one) => !isTold(one));
    return nearness({ mentions: own.length > 0 ? own : mentions }, description);
  };
  const scored = people
    .filter((chain) => mayBeMeant(description, chain, isIntroduced))
    .map((chain) => ({ chain, score: bestFit(description, chain), near: near(chain) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.near - a.near);
  const [best] = scored;
  return best?.chain;
}

/**
 * Whoever is named before, or only later by the very office, if nobody without a name has been introduced so; "the official" after
 * "an official" and "a chief" has no other office.
 */
function mayBeMeant(description: PersonDescription, chain: Chain, isIntroduced: boolean): boolean {
  const { gender } = description.role;
  // "a spokeswoman", and not Mr Doe, the spokesman
  if (gender && !chain.genderGuessed && (chain.gender ?? gender) !== gender) return false;
  if (!isIntroduced) return nearness(chain, description) >= 0 || isTitled(description, chain);
  const isOther =
    CALLINGS.has(description.head) && !chain.roles.some(({ office }) => office === description.head);
  return nearness(chain, description) >= 0 && !isOther;
}

/** "[the best candidate] since Doe": what somebody is called, and no one who is meant by it. */
const SUPERLATIVE = /\b(?:best|worst|greatest|most|least)\b/iu;

/** "The minister": somebody who is named later has the very office. */
const isTitled = ({ role }: PersonDescription, { roles }: Chain) =>
  roles.some(
    ({ office, family, states, words }) =>
      (office === role.office && !/^(?:former|ex)\b/iu.test(words)) ||
      (family === role.family && role.states.some((state) => states.includes(state))),
  );

/** "his Ruritanian counterpart", "colleague": whoever was named last of those of that state. */
function counterpartOf(people: readonly Chain[], description: PersonDescription): Chain | undefined {
  const { states } = description.role;
  return people
    .filter((chain) => statesOf(chain).some((state) => states.includes(state)))
    .sort((a, b) => nearness(b, description) - nearness(a, description))[0];
}

/** "elected president", "head shots"; "President" alone is somebody. */
const isCommon = ({ bare, role }: PersonDescription) => bare && /^\p{Ll}/u.test(role.words);

/** "Doctor, is it late?" is no professor. */
function bestFit({ role, complement, bare }: PersonDescription, { roles }: Chain): number {
  const possible = roles.filter(
    ({ marks, office }) =>
      (!complement || marks.some((mark) => sameStem(mark, complement))) && (!bare || office === role.office),
  );
  return Math.max(0, ...possible.map((known) => fit(role, known)));
}

/**
 * How well a description fits a known role: the same office and state best.
 * "the scholar" fits "leading researcher at the Centre for Polar Studies", "the Polar scholar" fits it better.
 */
function fit(description: Role, known: Role): number {
  if (!sameOffice(description, known)) return 0;
  if (OWN.test(description.words) && description.office !== known.office) return 0;
  const shared = description.states.filter((state) => known.states.includes(state)).length;
  if (contradicts(description, known) || (shared === 0 && contradictsState(description, known))) return 0;
  const marks = description.marks.filter((mark) => known.marks.some((word) => sameStem(mark, word))).length;
  const isSame =
    (description.office === known.office || description.office === description.family) &&
    DEPUTY.test(description.words) === DEPUTY.test(known.words);
  const past = FORMER.test(known.words) && !FORMER.test(description.words) ? PAST : 0;
  return 1 + (shared + Number(isOf(description, known))) * 3 + Number(isSame) + marks * 0.5 - past;
}

/** "the [RL] president", "[RL]’s governor", "president of the [RL]". */
const SHORT = /^\p{Lu}{2,6}(?=(?:\s?['’]s)? \p{Ll})|(?<= of (?:the )?)\p{Lu}{2,6}$/u;

const shortIn = ({ words, states, camps }: Role): string | undefined =>
  states.length + camps.length > 0 ? undefined : SHORT.exec(words)?.[0];

/** "the RL president" is rather the head of the Rural League, or of a body that the text calls so. */
function isOf(description: Role, { body, words }: Role): boolean {
  const short = shortIn(description);
  return short !== undefined && (body.includes(short) || words.includes(short));
}

const leads = ({ family }: Role) => family === 'leader' || family === 'head';

/** "the president" is rather no former one. */
const PAST = 0.75;

/** "the minister" is rather no deputy minister. */
const DEPUTY = /\b(?:deputy|vice|lieutenant(?= governor)|lt\.?(?= gov))\b/iu;

/** "her manager", "its chief executive" are no director whom the text names. */
const OWN = /^(?:his|her|its|my|their) (?!majesty)/iu;

/** "the Florida senator" is no senator of Texas, "the Example leader" nobody who leads something else, "Doe's sister" nobody else's. */
function contradicts(description: Role, known: Role): boolean {
  const { camps, family, office, states, words } = description;
  if (camps.length > 0 && known.camps.length > 0) return !camps.some((camp) => known.camps.includes(camp));
  if (states.length > 0 || (office !== 'leader' && family !== 'kin')) return false;
  const named = words.split(/ |['’]s\b/u).filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return named.length > 0 && !named.some((word) => known.words.includes(word));
}

/** "the prime minister" is no minister of trade, "the senator" no other lawmaker, "the pontiff" no president. */
const isNarrower = ({ family, office }: Role): boolean =>
  /^(?:senator|monarch|pontiff)$/u.test(office ?? '') || (family === 'minister' && office !== 'minister');

/** "the minister" is any minister. */
function sameOffice(description: Role, known: Role): boolean {
  if (description.office === known.office) return true;
  if (leads(description) && leads(known) && isOf(description, known)) return true;
  if (!OWNED.test(description.words) && CALLINGS.get(description.office ?? '')?.test(known.words))
    return true;
  if (isNarrower(description)) return false;
  return description.family !== undefined && description.family === known.family;
}

/** "the railway's official", who is no minister. */
const OWNED = /['’]s\s/u;

/** Callings that an office makes plain: an ambassador is "the diplomat". */
const CALLINGS: ReadonlyMap<string, RegExp> = new Map([
  [
    'diplomat',
    /\b(?:ambassador|envoy|consul|foreign (?:minister|secretary|ministry)|secretary of state)\b/iu,
  ],
  [
    'politician',
    /\b(?:minister|president|chancellor|premier|senator|mayor|governor|lawmaker|parliament|party)\b/iu,
  ],
  [
    'official',
    /\b(?:minister|secretary|chief|director|commissioner|superintendent|inspector|commander|mayor|governor|spokes(?:man|woman|person)|administrator|ambassador|envoy)\b/iu,
  ],
  ['majesty', /\b(?:king|queen|emperor|empress|sultan)\b/iu],
  ['monarch', /\b(?:king|queen|emperor|empress)\b/iu],
  ['pontiff', /\bpope\b/iu],
  ['cleric', /\b(?:imam|ayatollah|bishop|archbishop|priest|mufti|mullah|sheikh)\b/iu],
  ['prosecutor', /\b(?:U\.?S\.?|district|state) attorney\b|\battorney general\b/iu],
]);

/** "the Ruritanian president" is no president of Sylvania, and nobody whose state is not told. */
function contradictsState(description: Role, known: Role): boolean {
  return description.states.length > 0 && (known.states.length > 0 || description.family === 'leader');
}

function sameStem(a: string, b: string): boolean {
  return a === b || (a.length > 4 && b.length > 4 && a.slice(0, 5) === b.slice(0, 5));
}
