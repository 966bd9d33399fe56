/** Puts the names that the encoder marks and those that only rules and lists find together. */
import type { EntityKind } from '../../model/annotations';
import { lexiconKey } from '../../model/lexicon';
import { initials } from '../../util/initials';
import type { Candidate } from './candidate';
import type { EncodedName } from './encoded-names';
import { headKind, nounBehind } from './kinds/head-kind';
import { electedKind, type Choice, type Votes } from './kinds/kind-votes';
import { isAdjectiveOfRegion, isOpen, knownCandidate, nestedStates } from './known/known-candidate';
import type { KnownName } from './known/known-names';
import { officeBefore } from './offices/offices';
import { outside } from './chunks/passed-over';
import { readChunk } from './chunks/read-chunk';
import { isPlatform } from '../words/platforms';
import { untoldKind } from './kinds/untold-kind';
import { isCapitalised } from '../tokens/letter-case';
import { wordsOf, type NameContext, type Run } from './name-context';

/**
 * The names of a text: where the encoder marks one, with the kind that the text as a whole gives it; elsewhere only what the lists
 * know, what their head word tells, and what is a marked name in another place.
 */
export function fuseNames(
  context: NameContext,
  chunks: readonly Run[],
  names: readonly EncodedName[],
  votes: Votes,
): Candidate[] {
  const marked = names.flatMap((name) => readMarked(context, name, votes));
  const others = outside(chunks, names).flatMap((chunk) => readChunk(context, chunk));
  const taught = new Map([...taughtKinds(context, others), ...acronymsOf(context, marked)]);
  const untold = new Map(
    marked
      .filter(({ kind }) => BY_HEAD.has(kind))
      .map((thing) => [lexiconKey(wordsOf(context, thing)), thing.kind] as const),
  );
  const known = { votes, taught, untold };
  return [...marked, ...others.flatMap((candidate) => readUnmarked(context, candidate, known))];
}

/** The kinds of names that the word behind them tells in one place: "Aurora" where the text has "the Aurora communications satellite". */
function taughtKinds(
  context: NameContext,
  candidates: readonly Candidate[],
): ReadonlyMap<string, EntityKind> {
  return new Map(
    candidates.flatMap(({ from, to, kind }) => {
      const name = wordsOf(context, { from, to }).replace(/(?:\s[\p{Ll}-]+)+$/u, '');
      return kind && BY_HEAD.has(kind) ? [[lexiconKey(name), kind] as const] : [];
    }),
  );
}

/** "RSA" where the text has "Ruritanian Space Agency". */
function acronymsOf(
  context: NameContext,
  candidates: readonly Candidate[],
): (readonly [string, EntityKind])[] {
  return candidates.flatMap((candidate) => {
    const short =
      candidate.kind === 'ORGANISATION' ? initials(wordsOf(context, candidate).replace(/^the /iu, '')) : '';
    return short.length > 2 ? [[lexiconKey(short), 'ORGANISATION'] as const] : [];
  });
}

/** The mention of a marked name, and the states inside it; none for words that name nothing with a kind. */
export function readMarked(context: NameContext, name: EncodedName, votes: Votes): Candidate[] {
  const { from, to } = name;
  const run = { from, to };
  const known = context.known.get(from);
  const elected = electedKind(votes, lexiconKey(wordsOf(context, run))) ?? 'NONE';
  if (known && isWhole(known, run) && isListedAlone(context, known, elected))
    return knownCandidate(context, known);
  if (isPlatform(wordsOf(context, run))) return [{ ...run, kind: 'ORGANISATION', form: 'NAME' }];
  if (elected === 'PERSON') return [toPerson(context, run)];
  if (elected === 'NONE' || BY_HEAD.has(elected)) return readThing(context, name, elected, votes);
  const states = elected === 'PLACE' ? [] : nestedStates(context, run);
  return [{ ...run, kind: kindOfThing(context, run, elected), form: 'NAME' }, ...states];
}

/** As the lists have it, or a state of which the encoder marks the first word only: "the [Freedonian] regime" where the list has both words. */
const isWhole = ({ to, as }: KnownName, marked: Run): boolean =>
  to === marked.to || (to > marked.to && as === 'state');

/** States, whatever the encoder takes them for, and "Latin American"; "Jordan" may be somebody. */
const isListedAlone = (context: NameContext, known: KnownName, elected: Choice): boolean =>
  isAdjectiveOfRegion(context, known) || (known.as === 'state' && (elected !== 'PERSON' || isNobody(known)));

/** "Ruritanian" alone is nobody's name, as "Jordan" may be. */
const isNobody = ({ from, to, states }: KnownName): boolean =>
  to - from === 1 && states.length > 0 && states.every(({ how }) => how === 'adjective' || how === 'people');

/** "[Deputy Minister] Jane Doe". */
function toPerson(context: NameContext, run: Run): Candidate {
  const title = officeBefore(context, run.from);
  return { ...run, kind: 'PERSON', form: 'NAME', ...(title && { title }) };
}

/** "the Aurora [car]", "Polar [Games]": a product, a project or an event by the word that tells what it is. */
function readThing(context: NameContext, name: EncodedName, elected: Choice, votes: Votes): Candidate[] {
  const { from, to } = name;
  const states = nestedStates(context, { from, to: to + 1 }).filter((state) => state.to <= to);
  const words = wordsOf(context, name);
  const lower = elected === 'NONE' && isSort(name.kind, words) ? undefined : nounBehind(context, name);
  const told = elected === 'NONE' ? untoldKind(context, name, votes) : elected;
  const kind = headKind(context, name) ?? lower?.kind ?? told;
  if (!kind || /^\p{Ll}/u.test(words)) return states;
  return [{ from, to: lower?.part && lower.kind === kind ? lower.to : to, kind, form: 'NAME' }, ...states];
}

/** "the [Roman] vessel": of what sort it is, and not its name; not so where two meet: "[Norway-Sweden] talks". */
const isSort = (kind: EncodedName['kind'], words: string) =>
  kind === 'PEOPLE' && !/\p{L}-\p{Lu}/u.test(words);

/** Heads of names of events alone: a congress or a forum may be a body. */
const EVENTS =
  /\b(?:rebellion|revolt|revolution|uprising|war|summit|accords?|agreement|treaty|declaration|elections?|championships?|olympics|festival|massacre|referendum|earthquake|pandemic|talks|marathon)$/iu;

/** Heads of names of projects alone; of what else a project is, also bodies are called: "Roe Project". */
const PROJECTS =
  /\b(?:scheme|yojana|pipeline|plan|corridor|act|bill|military operation|(?:irrigation|power|hydropower|hydroelectric|rail|railway|road|water|dam|housing|metro|canal|bridge|mining|gas|oil|LNG|pipeline|infrastructure|redevelopment|restoration) project)$/iu;

/** "Polar Railway" is a project though the encoder takes all that is built for places, and "Polar War" is no organisation. */
function kindOfThing(context: NameContext, run: Run, elected: EntityKind): EntityKind {
  const words = wordsOf(context, run);
  const told = OPENING.get(words.split(' ')[0] ?? '');
  if (told) return told;
  if (isBodyFor(context, run) || isHouseOfState(context, run)) return 'ORGANISATION';
  if (elected === 'ORGANISATION') return kindByEnd(words) ?? elected;
  return headKind(context, run) === 'PROJECT' ? 'PROJECT' : elected;
}

/** "Operation Polar", "Exercise Polar". */
const OPENING: ReadonlyMap<string, EntityKind> = new Map([
  ['Operation', 'PROJECT'],
  ['Project', 'PROJECT'],
  ['Exercise', 'EVENT'],
  ['Hurricane', 'EVENT'],
  ['Typhoon', 'EVENT'],
  ['Cyclone', 'EVENT'],
]);

/** "Polar War", "Polar Pipeline": no organisations. */
function kindByEnd(words: string): EntityKind | undefined {
  if (EVENTS.test(words)) return 'EVENT';
  return PROJECTS.test(words) ? 'PROJECT' : undefined;
}

/** "Foundation for Polar Safety", "Institute for the Study of War": what stands before "for" is the head of the name. */
const isBodyFor = (context: NameContext, run: Run) =>
  /\bfor\s/u.test(wordsOf(context, run)) && headKind(context, run) === 'ORGANISATION';

/** "[U.S. Senate]", "[Ohio House]", "[Ruritanian government]", where the encoder may see a place. */
const isHouseOfState = ({ tokens, known }: NameContext, { from, to }: Run) =>
  known.get(from)?.to === to - 1 &&
  /^(?:senate|house|congress|legislature|assembly|parliament|government|military)$/u.test(
    tokens[to - 1]?.lower ?? '',
  );

const BY_HEAD: ReadonlySet<EntityKind | undefined> = new Set(['PROJECT', 'EVENT', 'PRODUCT']);

/** What the names of the text tell of their kinds; `untold` are things to which no word gives one. */
interface Told {
  readonly votes: Votes;
  readonly taught: ReadonlyMap<string, EntityKind>;
  readonly untold: ReadonlyMap<string, EntityKind | undefined>;
}

/** A name that the encoder does not mark here. */
function readUnmarked(
  context: NameContext,
  candidate: Candidate,
  { votes, taught, untold }: Told,
): Candidate[] {
  if (candidate.state || isListed(context, candidate)) return [candidate];
  const words = wordsOf(context, candidate);
  if (PROGRAMME.test(words)) return [{ ...candidate, kind: 'PRODUCT' }];
  const key = lexiconKey(words);
  const elected = electedKind(votes, key) ?? taught.get(key);
  // "the [Doe] campaign" is somebody's
  if (BY_HEAD.has(candidate.kind) && elected !== 'PERSON') return [candidate];
  const kind = elected === 'NONE' ? untold.get(key) : elected;
  return kind ? [{ ...candidate, kind }] : [];
}

/** "Medicare", "Doecare": by what laws and programmes for the sick are called. */
const PROGRAMME = /^(?!(?:Health|Child|Day|Skin|Elder|Home|After))\p{Lu}\p{Ll}{2,}(?:care|caid)$/u;

/** A name of the lists, and not a common word that is also the name of an outlet: "an Independent expert". */
function isListed({ known, tokens, lexicon }: NameContext, { from, to }: Run): boolean {
  const name = known.get(from);
  if (name?.to !== to || isOpen(name)) return false;
  // "the West has shown"
  if (name.as === 'group' && tokens[from - 1]?.lower === 'the' && !isCapitalised(tokens[to])) return true;
  return to - from > 1 || !lexicon.commonWords.has(tokens[from]?.lower ?? '');
}
