import { lexiconKey } from '../../../model/lexicon';
import type { Token } from '../../tokens/token';
import type { EncodedName } from '../encoded-names';
import type { KnownName } from '../known/known-names';
import { isNoName } from './no-names';
import { LONGEST_PERSON, partAtTitles, partInList } from './part-titled';
import { electedKind, voteOnKinds, type Votes } from '../kinds/kind-votes';
import { isLed } from '../offices/offices';
import { wordsOf, type NameContext, type Run } from '../name-context';
import { isOwnerMark } from '../../tokens/word-forms';
import { isGiven } from '../personal-names';

/**
 * The names with those parted that the encoder runs together, since the text has no mark between them:
 * "head of the [Ministry of Food] [Jane Doe]", "the minister of [Ruritania] [Jane Doe]".
 */
export function partNames(context: NameContext, names: readonly EncodedName[]): EncodedName[] {
  const untitled = names.flatMap((name) => partAtTitles(context, name));
  const votes = voteOnKinds(context, untitled);
  const keys = new Set(untitled.map((name) => lexiconKey(wordsOf(context, name))));
  const parted = untitled
    .flatMap((name) => partInList(context, name, votes))
    .flatMap((name) => partInTwo(context, name, { votes, keys }))
    .filter((name) => !isSortOf(context, name))
    .map((name) => asListed(context, name));
  return parted.filter(({ from }, at) => from >= (parted[at - 1]?.to ?? 0));
}

/** "[Roe Movement of Ruritania] and the Levant", "[Roe] and Doe", one region: as long as a list has it. */
function asListed({ known, tokens }: NameContext, name: EncodedName): EncodedName {
  const listed = known.get(name.from);
  if (!listed || listed.to <= name.to) return name;
  if (listed.as === 'organisation' && name.to - name.from > 1)
    return { ...name, to: listed.to, kind: 'ORGANISATION' };
  const isPair = /^(?:place|region)$/u.test(listed.as) && tokens[name.to]?.text === 'and';
  return isPair ? { ...name, to: listed.to, kind: 'PLACE' } : name;
}

/** "Roeville's [European allies]": common words behind one that names nobody. */
function isSortOf(context: NameContext, { from, to, ...name }: EncodedName): boolean {
  const behind = context.tokens.slice(from + 1, to);
  const isCommon = behind.every(({ text, lower }) => text === lower);
  return isCommon && isNoName(context, { ...name, from, to: from + 1 });
}

/** What the names of the text tell: their kinds, and those that stand alone. */
interface Named {
  readonly votes: Votes;
  readonly keys: ReadonlySet<string>;
}

/** The name, or the two that are run together in it, the surest sign first. */
function partInTwo(context: NameContext, name: EncodedName, { votes, keys }: Named): EncodedName[] {
  const owner = ownerEnd(context, name, keys);
  if (owner !== undefined) {
    return [
      {
        ...name,
        to: owner,
        kind: kindOfOwner(context, { from: name.from, to: owner }, votes),
      },
      { ...name, from: owner + 1 },
    ];
  }
  const mark = commaBefore(context, name);
  if (mark !== undefined)
    return [
      { ...name, to: mark },
      { ...name, from: mark + 1 },
    ];
  const atSeat = partAtSeat(context, name, votes);
  if (atSeat) return atSeat;
  const person = personBehind(context, name, votes);
  if (person === undefined) return [name];
  return [
    { ...name, to: person },
    { ...name, from: person, kind: 'PERSON' },
  ];
}

/** "[Ruritania]" of "Ruritania's Roe Bank", "[Doe]" of "Doe's Roe Bank". */
function kindOfOwner(context: NameContext, run: Run, votes: Votes): EncodedName['kind'] {
  const known = context.known.get(run.from);
  if (known?.to === run.to) return known.as === 'region' ? 'PLACE' : 'ORGANISATION';
  return electedKind(votes, lexiconKey(wordsOf(context, run))) === 'PERSON' ? 'PERSON' : 'ORGANISATION';
}

/** "[Doe] [White House]", where the text calls somebody Doe, else the seat alone. */
function partAtSeat(context: NameContext, name: EncodedName, votes: Votes): EncodedName[] | undefined {
  const { from, to } = name;
  const seat = context.known.get(from + 1);
  const isOfState = context.known.get(from)?.as === 'state';
  if (seat?.as !== 'seat' || seat.to !== to || to - from < 3 || isOfState) return undefined;
  const holder = { ...name, to: from + 1 };
  const body = { ...name, from: from + 1, kind: 'ORGANISATION' as const };
  return kindOfOwner(context, holder, votes) === 'PERSON' ? [{ ...holder, kind: 'PERSON' }, body] : [body];
}

/** "[Roe]'s [Dumaville] plant", "[Ruritania]'s [Roe Bank]": the owner is a state or named elsewhere too; not "[Doe's Society]", "[Children's Fund]". */
function ownerEnd(
  context: NameContext,
  { from, to }: EncodedName,
  keys: ReadonlySet<string>,
): number | undefined {
  const { tokens, known, lexicon } = context;
  const end = tokens.slice(from, to - 1).findIndex(isOwnerMark) + from;
  if (end <= from) return undefined;
  if (isStates(known.get(from), end)) return end;
  const isOfIt = lexicon.organisationWords.has(tokens[end + 1]?.lower ?? '');
  if (isOfIt) return undefined;
  return keys.has(lexiconKey(wordsOf(context, { from, to: end }))) ? end : undefined;
}

const isStates = (owner: KnownName | undefined, end: number) => owner?.to === end && OWNERS.has(owner.as);

const OWNERS: ReadonlySet<KnownName['as']> = new Set(['state', 'organisation', 'outlet']);

/** "[Roeville], [Ruritania]", "[Roeville], [Dumaville]": two places, by the lists or since the encoder takes both for one. */
function commaBefore({ tokens, known }: NameContext, { from, to, kind }: EncodedName): number | undefined {
  const comma = tokens.slice(from, to).findIndex(({ text }) => text === ',') + from;
  if (comma <= from) return undefined;
  const last = known.get(comma + 1);
  const isListed = last?.to === to && /^(?:state|region|city)$/u.test(last.as);
  if (kind === 'PLACE') return isListed || isWords(tokens.slice(comma + 1, to)) ? comma : undefined;
  return undefined;
}

/** "Roe Hills", "Calif.", "N.H.", and no "Room 12" or "D.C.". */
const isWords = (words: readonly Token[]) =>
  words.length < 3 &&
  words.every(({ text }) => /^\p{Lu}[\p{L}'’-]*\p{Ll}\.?$|^(?!D\.C\.)(?:\p{Lu}\.){2}$/u.test(text));

/** "Ministry of Food [Jane Doe]": somebody whom the text also names otherwise, or whose given name the lists have. */
function personBehind(
  context: NameContext,
  { from, to, kind }: EncodedName,
  votes: Votes,
): number | undefined {
  if (kind !== 'ORGANISATION') return undefined;
  for (let start = to - LONGEST_PERSON; start <= to - 2; start += 1) {
    const before = { from, to: start };
    const person = { from: start, to };
    // "the head of [Roe Bank Jane Doe]"
    if (start > from && isLed(context, from) && to - start === 2 && isGiven(context, start)) return start;
    if (start < from + 2) continue;
    if (isBody(context, before) && isPerson(context, person, votes)) return start;
  }
  return undefined;
}

/** "Refugee Council", "Ministry of Food": whole by itself. */
function isBody(context: NameContext, run: Run): boolean {
  const last = context.tokens[run.to - 1]?.lower ?? '';
  return context.lexicon.organisationWords.has(last) || /\s(?:of|for)\s\S+$/u.test(wordsOf(context, run));
}

function isPerson({ tokens }: NameContext, { from, to }: Run, votes: Votes): boolean {
  const [first = '', last = ''] = [tokens[from], tokens[to - 1]].map((token) =>
    lexiconKey(token?.text ?? ''),
  );
  return [first, last].some((key) => electedKind(votes, key) === 'PERSON');
}
