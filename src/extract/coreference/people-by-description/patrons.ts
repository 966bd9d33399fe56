import type { Attribution } from '../../../model/attribution';
import { hull, slice, type Span } from '../../../model/span';
import { fold } from '../../../util/fold';
import { genderOfKin, KIN, TIES, wordsFor } from '../../words/kin';
import type { Chain } from '../chain';
import { mentionsIn, withInstead, type ResolvedMention } from '../referents';
import { speakersByPlace, type ResolvedSpeech } from '../sources/speakers-by-place';

const LAWYERS = /^(?:lawyer|attorney|solicitor|barrister|counsel|advocate|agent|publicist)$/u;
const CLIENT = /^clients?$/u;
const whole = (words: string) => new RegExp(`^(?:${words})$`, 'u');

/** Who somebody is to another, and what he calls the other. */
const CALLS: readonly (readonly [RegExp, RegExp])[] = [
  [LAWYERS, CLIENT],
  ...TIES.map(([one, other]) => [whole(wordsFor(one)), whole(wordsFor(other))] as const),
];

const OWN = new RegExp(
  String.raw`\b(?<owner>[Mm]y|[Oo]ur|[Hh]is|[Hh]er)\s(?:(?:late|older|younger|elder|little|big|dear|own|beloved|beautiful|eldest|youngest|only|twin|baby)\s){0,2}(?<noun>clients?|${KIN})(?!\p{L}|['’]s?\s(?:lawyer|friend))`,
  'gu',
);

/** Whom somebody is tied to, and how: "lawyer" of Doe. */
interface Tie {
  readonly of: Chain;
  readonly as: string;
  /** A name tells it, and not only "his". */
  readonly sure: boolean;
}

/** What a text tells before its owned words are read. */
interface Known {
  readonly text: string;
  readonly attributions: readonly Attribution[];
  /** In order of position. */
  readonly mentions: readonly ResolvedMention[];
}

/**
 * The mentions with whom people call their own: "[Doe]'s lawyer, Jane Roe, said [her client] was ill", "Doe's sister, Ann, …
 * “[My brother] was ill,” Ann Doe said"; where no tie is told, the only other bearer of the speaker's family name whom the word fits.
 */
export function withOwnPeople(known: Known): ResolvedMention[] {
  const { text, attributions, mentions } = known;
  const ties = tiesOf(known);
  const speakersAt = speakersByPlace(attributions, known);
  const people = bearers(mentions);
  const found = [...text.matchAll(OWN)].flatMap(({ index, groups, 0: words }): ResolvedMention[] => {
    const span = { start: index, end: index + words.length };
    const { owner = '', noun = '' } = groups ?? {};
    const speaker = ownerAt({ start: index, end: index + owner.length }, speakersAt(span), known);
    const tied = speaker && tiedBy(ties.get(speaker) ?? [], noun);
    const chain = speaker && (tied?.sure ? tied.of : (namesake(speaker, noun, people) ?? tied?.of));
    return chain ? [{ ...span, form: 'DESCRIPTION', chains: [chain] }] : [];
  });
  return withInstead(mentions, found);
}

/** The one person who speaks, if the words of an owner mean that one: "my" in a quotation, "his" elsewhere. */
export function ownerAt(
  owner: Span,
  speech: ResolvedSpeech | undefined,
  { text, mentions }: Pick<Known, 'text' | 'mentions'>,
): Chain | undefined {
  const [speaker, ...others] = speech?.chains ?? [];
  if (!speaker || others.length > 0 || speaker.kind !== 'PERSON') return undefined;
  if (/^(?:my|our)$/iu.test(slice(text, owner))) return speech?.direct ? speaker : undefined;
  const [pronoun] = mentionsIn({ mentions }, owner);
  return pronoun?.form === 'PRONOUN' && pronoun.chains.includes(speaker) ? speaker : undefined;
}

const tiedBy = (ties: readonly Tie[], noun: string): Tie | undefined =>
  ties.find(
    ({ of, as }) =>
      CALLS.some(([first, second]) => first.test(as) && second.test(noun)) && fitsGender(of, noun),
  );

function fitsGender({ gender, kind }: Chain, noun: string): boolean {
  if (kind !== 'PERSON') return CLIENT.test(noun);
  return !gender || (genderOfKin(noun) ?? gender) === gender;
}

/** What somebody is to whom the words of a source name: "Doe's [lawyer], Jane Roe", "a [lawyer] for Doe, Jane Roe", "Jane Roe, a [lawyer] for Doe", "Jane Roe, who [represents] Doe". */
function tiesOf({ text, attributions, mentions }: Known): ReadonlyMap<Chain, readonly Tie[]> {
  const ties = new Map<Chain, Tie[]>();
  for (const { source } of attributions) {
    if (source.length === 0) continue;
    const span = hull(source);
    const inside = mentionsIn({ mentions }, span).filter(({ chains }) => chains.length === 1);
    const people = inside.filter(({ form, chains }) => form === 'NAME' && chains[0]?.kind === 'PERSON');
    for (const other of inside) {
      const as = tieBeside(text, other, span);
      const person = as && people.find(({ chains }) => chains[0] !== other.chains[0]);
      const [[one], [of]] = [person ? person.chains : [], other.chains];
      if (as && one && of && !of.state)
        ties.set(one, [...(ties.get(one) ?? []), { of, as, sure: other.form !== 'PRONOUN' }]);
    }
  }
  return ties;
}

/** "Doe's older [sister]", "[his] mother". */
const BEHIND = /^(?:['’]s?)?\s(?:[\p{L}-]+\s){0,2}?(?<as>\p{Ll}+)(?:,|\s(?=\p{Lu})|$)/u;
/** "a [lawyer] for Doe", "the [mother] of Doe". */
const BEFORE = /(?<as>\p{Ll}+) (?:for|of|to) (?:the |Mr\.? |Ms\.? |Mrs\.? )?$/u;
const STANDS_FOR = /\bwho (?:represents|represented|is representing|defends|is defending)\s$/u;

function tieBeside(text: string, one: Span, within: Span): string | undefined {
  const before = slice(text, { start: within.start, end: one.start });
  if (STANDS_FOR.test(before)) return 'lawyer';
  const isOwner = /^['’]/u.test(text.slice(one.end, one.end + 1)) || /^(?:his|her)$/iu.test(slice(text, one));
  const behind = isOwner ? BEHIND.exec(slice(text, { start: one.end, end: within.end })) : undefined;
  return behind?.groups?.['as'] ?? BEFORE.exec(before)?.groups?.['as'];
}

/** Everybody who has a name, by each word of it behind the first: "roe" and "bosch" of "Jane Roe Bosch". */
function bearers(mentions: readonly ResolvedMention[]): ReadonlyMap<string, ReadonlySet<Chain>> {
  const found = new Map<string, Set<Chain>>();
  const people = new Set(mentions.flatMap(({ chains }) => chains.filter(({ kind }) => kind === 'PERSON')));
  for (const chain of people)
    for (const word of chain.collective ? [] : familiesOf(chain))
      found.set(word, (found.get(word) ?? new Set()).add(chain));
  return found;
}

/** "“[My brother] is resting,” Jane Roe wrote": the only other one with her family name of the gender that the word tells. */
function namesake(
  speaker: Chain,
  noun: string,
  people: ReadonlyMap<string, ReadonlySet<Chain>>,
): Chain | undefined {
  if (!genderOfKin(noun)) return undefined;
  const same = familiesOf(speaker).flatMap((word) => [...(people.get(word) ?? [])]);
  const fitting = new Set(same.filter((chain) => chain !== speaker && fitsGender(chain, noun)));
  return fitting.size === 1 ? [...fitting][0] : undefined;
}

const familiesOf = ({ names }: Chain): string[] =>
  [...names.keys()].flatMap((name) =>
    fold(name)
      .split(' ')
      .slice(1)
      .filter(({ length }) => length > 2),
  );
