import type { Attribution } from '../../../model/attribution';
import { hull, slice, type Span } from '../../../model/span';
import { fold } from '../../../util/fold';
import { genderOfKin, KIN } from '../../words/kin';
import type { Chain } from '../chain';
import { mentionsIn, withInstead, type ResolvedMention } from '../referents';
import { speakersByPlace, type ResolvedSpeech } from '../sources/speakers-by-place';

const OWN = new RegExp(
  String.raw`\b(?<owner>[Mm]y|[Oo]ur|[Hh]is|[Hh]er)\s(?:(?:late|older|younger|elder|little|big|dear|own|beloved|beautiful|eldest|youngest|only|twin|baby)\s){0,2}(?<noun>client|${KIN})(?!\p{L}|['’]s?\s(?:lawyer|friend))`,
  'gu',
);

/** What a text tells before its owned words are read. */
interface Known {
  readonly text: string;
  readonly attributions: readonly Attribution[];
  /** In order of position. */
  readonly mentions: readonly ResolvedMention[];
}

/**
 * The mentions with whom people call their own: "Roe's lawyer, Jane Doe, said [her client] was ill", else "“[My brother] is resting,”
 * Jane Roe wrote": the only other Roe whom the word fits.
 */
export function withOwnPeople(known: Known): ResolvedMention[] {
  const { text, attributions, mentions } = known;
  const speakersAt = speakersByPlace(attributions, known);
  const people = bearers(mentions);
  const ties = tiesIn(known);
  const found = [...text.matchAll(OWN)].flatMap(({ index, groups, 0: words }): ResolvedMention[] => {
    const span = { start: index, end: index + words.length };
    const { owner = '', noun = '' } = groups ?? {};
    const speaker = ownerAt({ start: index, end: index + owner.length }, speakersAt(span), known);
    const tie = ties.find(({ person, of, as }) => person === speaker && isCalled(of, as, noun));
    const chain = tie?.of ?? (speaker && namesake(speaker, noun, people));
    return chain ? [{ ...span, form: 'DESCRIPTION', chains: [chain] }] : [];
  });
  return withInstead(mentions, found);
}

/** The one person who speaks, if the words of an owner mean that one: "my" in a quotation, "his" elsewhere. */
function ownerAt(
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

const CHILDREN = '(?:step)?(?:son|daughter)|boy|girl|child|baby';
const PARENTS = '(?:step)?(?:father|mother)|dad|mum|mom|parent';
const SPOUSES = 'husband|wife|widow|widower|fianc[eé]e?|boyfriend|girlfriend|partner|spouse';
const SIBLINGS = 'brother|sister|sibling|twin';
/** Who somebody is to another, and what he calls the other. */
const CALLS = new RegExp(
  String.raw`^(?:(?:lawyer|attorney|solicitor|barrister|agent) client|(?:${PARENTS}) (?:${CHILDREN})|(?:${CHILDREN}) (?:${PARENTS})|(?:${SPOUSES}) (?:${SPOUSES})|(?:${SIBLINGS}) (?:${SIBLINGS}))$`,
  'u',
);

function isCalled({ gender }: Chain, as: string, noun: string): boolean {
  return CALLS.test(`${as} ${noun}`) && (!gender || (genderOfKin(noun) ?? gender) === gender);
}

/** "Doe's older [sister], Ann Roe", "[his] mother, Ann Roe". */
const TIED = /^(?:['’]s?)?\s(?:[\p{Ll}-]+\s){0,2}?(?<as>\p{Ll}+),?\s(?=\p{Lu})/u;

/** Whom the words of sources tie to another. */
function tiesIn({ text, attributions, mentions }: Known): { person: Chain; of: Chain; as: string }[] {
  return attributions.flatMap(({ source }) => {
    const inside = source.length > 0 ? mentionsIn({ mentions }, hull(source)) : [];
    return inside.flatMap(({ end, chains: [of] }) => {
      const { 0: words = '', groups } = TIED.exec(text.slice(end, end + 60)) ?? {};
      const tied = inside.find(({ start, form }) => form === 'NAME' && start === end + words.length);
      const [person] = tied?.chains ?? [];
      return of && person && person !== of ? [{ person, of, as: groups?.['as'] ?? '' }] : [];
    });
  });
}

/** Everybody who has a name, by each word of it behind the first: "roe" and "bosch" of "Jane Roe Bosch". */
function bearers(mentions: readonly ResolvedMention[]): ReadonlyMap<string, ReadonlySet<Chain>> {
  const found = new Map<string, Set<Chain>>();
  for (const chain of mentions.flatMap(({ chains }) => chains))
    for (const word of chain.kind === 'PERSON' ? familiesOf(chain) : [])
      found.set(word, (found.get(word) ?? new Set()).add(chain));
  return found;
}

function namesake(
  speaker: Chain,
  noun: string,
  people: ReadonlyMap<string, ReadonlySet<Chain>>,
): Chain | undefined {
  const gender = genderOfKin(noun);
  const same = familiesOf(speaker).flatMap((word) => [...(people.get(word) ?? [])]);
  const isMeant = (chain: Chain) => chain !== speaker && (chain.gender ?? gender) === gender;
  const fitting = new Set(same.filter(isMeant));
  return gender && fitting.size === 1 ? [...fitting][0] : undefined;
}

const familiesOf = ({ names }: Chain): string[] =>
  [...names.keys()].flatMap((name) =>
    fold(name)
      .split(' ')
      .slice(1)
      .filter(({ length }) => length > 2),
  );
