import { nearness, statesOf, type Chain } from '../chain';
import { findUntoldLeader, leadersOf } from './leaders';
import type { PersonDescription } from './person-descriptions';
import { FORMER, type Role } from './role';

/**
 * Who a description in the singular means, by the roles that the text gives; undefined where none fits. It is nobody who is named
 * only later where somebody without a name has been introduced so: "a spokesman said … [the spokesman] … spokesman John Roe".
 */
export function findDescribedPerson(
  description: PersonDescription,
  people: readonly Chain[],
  isIntroduced: (head: string) => boolean,
): Chain | undefined {
  if (description.plural || description.indefinite || description.distributive || isCommon(description))
    return undefined;
  if (SUPERLATIVE.test(description.role.words)) return undefined;
  if (description.head === 'counterpart') return counterpartOf(people, description);
  if (description.head === 'colleague' && description.role.states.length > 0)
    return colleagueOf(people, description);
  const scored = people
    .filter(
      (chain) =>
        nearness(chain, description) >= 0 ||
        (isTitled(description, chain) && !isIntroduced(description.head)),
    )
    .map((chain) => ({ chain, score: bestFit(description, chain) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || nearness(b.chain, description) - nearness(a.chain, description));
  const [best] = scored;
  if (!best) return findUntoldLeader(description, people);
  return isRatherAnother(description, best.chain, people) ? undefined : best.chain;
}

/** "[the best candidate] since Doe": what somebody is called, and no one who is meant by it. */
const SUPERLATIVE = /\b(?:best|worst|greatest|most|least)\b/iu;

/** In characters. */
const NEAR = 600;

/**
 * Whether somebody else was named since who may be meant: by "the Ruritanian diplomat" one of whom nobody knows a state, and no
 * envoy who is not told to be of one; by "the governor" one of whom it tells no office, rather than one who has one and is far.
 */
function isRatherAnother(description: PersonDescription, chain: Chain, people: readonly Chain[]): boolean {
  const last = nearness(chain, description);
  const since = people.filter((other) => {
    const at = nearness(other, description);
    return other !== chain && at > last && description.start - at < NEAR;
  });
  const isFar = description.role.family === 'mayor' && description.start - last > NEAR;
  return (
    (tellsMore(description.role, chain) && since.some((other) => statesOf(other).length === 0)) ||
    (isFar && since.some(({ roles }) => roles.length === 0))
  );
}

/** "the [Ruritanian] diplomat", "the [Labour] councillor", of one who is told to be neither. */
function tellsMore({ words, states, family }: Role, chain: Chain): boolean {
  if (family === 'leader') return false;
  if (states.length > 0) return states.some((state) => !statesOf(chain).includes(state));
  const known = chain.roles.map((role) => role.words).join(' ');
  const [, ...told] = words.split(' of ')[0]?.split(' ').reverse() ?? [];
  return told.some((word) => /^\p{Lu}/u.test(word) && !known.includes(word));
}

/** "The minister": somebody who is named later has the very office. "The player" is nobody who only comes later. */
const isTitled = ({ role }: PersonDescription, { roles }: Chain) =>
  role.family !== 'player' &&
  roles.some(
    ({ office, family, states, words }) =>
      (office === role.office && !/^(?:former|ex)\b/iu.test(words)) ||
      (family === role.family && role.states.some((state) => states.includes(state))),
  );

/** "his Ruritanian counterpart": who has an office like that of whoever was named last, else who is at the head of that state. */
function counterpartOf(people: readonly Chain[], description: PersonDescription): Chain | undefined {
  const { states } = description.role;
  const isOf = ({ states: of }: Role) => of.some((state) => states.includes(state));
  const [owner] = people
    .filter((chain) => nearness(chain, description) >= 0 && !chain.roles.some(isOf))
    .sort((a, b) => nearness(b, description) - nearness(a, description));
  const isMinister = owner?.roles.some(({ family }) => family === 'minister') === true;
  const ministers = people.filter(({ roles }) => roles.some((one) => one.family === 'minister' && isOf(one)));
  return isMinister && ministers.length === 1 ? ministers[0] : leadersOf(people, states)[0];
}

/** "his Ruritanian colleague": of the state that is named, whoever was named last. */
function colleagueOf(people: readonly Chain[], description: PersonDescription): Chain | undefined {
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
  if (shared === 0 && contradictsState(description, known)) return 0;
  if (contradicts(description, known)) return 0;
  const marks = description.marks.filter((mark) => known.marks.some((word) => sameStem(mark, word))).length;
  const isSame =
    (description.office === known.office || description.office === description.family) &&
    DEPUTY.test(description.words) === DEPUTY.test(known.words);
  const isPast = FORMER.test(known.words) && !FORMER.test(description.words);
  return 1 + shared * 3 + (isSame ? 1 : 0) + marks * 0.5 - (isPast ? PAST : 0);
}

const contradicts = (description: Role, known: Role) =>
  contradictsLed(description, known) || isElsewhere(description, known);

/** "the Florida senator" is no senator of Texas. */
export const isElsewhere = (description: Role, known: Role): boolean =>
  description.regions.length > 0 &&
  known.regions.length > 0 &&
  !description.regions.some((region) => known.regions.includes(region));

/** "the president" is rather no former one. */
const PAST = 0.75;

/** "the minister" is rather no deputy minister. */
const DEPUTY = /\b(?:deputy|vice|lieutenant(?= governor)|lt\.?(?= gov))\b/iu;

/** "her manager", "its chief executive" are no director whom the text names. */
const OWN = /^(?:his|her|its|my|their) /iu;

/** What one leads who is no head of state. */
const LED =
  /\b(?:union|opposition|party|rebel|mercenary|community|church|religious|spiritual|tribal|business|civic|student|strike|protest|separatist|militant|gang|cult|labou?r)\b/u;

/** "the union leader" is no leader of the opposition and no president, "the Example leader" nobody who leads something else. */
export function contradictsLed(description: Role, known: Role): boolean {
  if (description.office === 'leader' && description.states.length === 0) {
    const named = description.words.split(' ').filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
    if (named.length > 0 && !named.some((word) => known.words.includes(word))) return true;
  }
  const led = description.office === 'leader' ? LED.exec(description.words.toLowerCase())?.[0] : undefined;
  if (!led || known.marks.some((mark) => sameStem(mark, led))) return false;
  return known.states.length > 0 || LED.test(known.words.toLowerCase()) || known.office !== 'leader';
}

/** "the prime minister" is no minister of trade, "the senator" no other lawmaker. */
const isNarrower = ({ family, office }: Role): boolean =>
  office === 'senator' || (family === 'minister' && office !== 'minister');

/** "the minister" is any minister. */
function sameOffice(description: Role, known: Role): boolean {
  if (description.office === known.office) return true;
  if (CALLINGS.get(description.office ?? '')?.test(known.words)) return true;
  if (isNarrower(description)) return false;
  return description.family !== undefined && description.family === known.family;
}

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
  ['prosecutor', /\b(?:U\.?S\.?|district|state) attorney\b|\battorney general\b/iu],
]);

/** "the Ruritanian president" is no president of Sylvania, and nobody whose state is not told. */
function contradictsState(description: Role, known: Role): boolean {
  return description.states.length > 0 && (known.states.length > 0 || description.family === 'leader');
}

function sameStem(a: string, b: string): boolean {
  return a === b || (a.length > 4 && b.length > 4 && a.slice(0, 5) === b.slice(0, 5));
}
