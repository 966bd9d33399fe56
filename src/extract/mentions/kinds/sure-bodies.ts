import { lexiconKey } from '../../../model/lexicon';
import { BODIES_ONLY } from '../../words/body-nouns';
import { OUTLET_NOUNS } from '../../words/outlet-nouns';
import { isBodyBeside, isListedPlace } from './body-beside';
import { isCompanyName } from './company-names';
import type { EncodedName } from '../encoded-names';
import { isCapitalised } from '../../tokens/letter-case';
import { isLed } from '../offices/offices';
import { tokenBeside, wordsOf, type NameContext, type Run } from '../name-context';
import type { Token } from '../../tokens/token';
import { isOwnerMark, isPlainWord } from '../../tokens/word-forms';
import { isGiven } from '../personal-names';

/**
 * Names that a noun beside them or a longer form of them tells to be of organisations, though the encoder may take them for
 * people: "the carmaker [Doe]"; "[Doe]" where the text has "Doe Foods" and no "Jane Doe". By key; not those of `people`, which
 * are parts of the names of people.
 */
export function surelyBodies(
  context: NameContext,
  names: readonly EncodedName[],
  people: ReadonlySet<string>,
): ReadonlySet<string> {
  const keyOf = (run: Run) => lexiconKey(wordsOf(context, run));
  const beside = names.filter((name) => isIntroduced(context, name) || isBodyBeside(context, name));
  const short = names.filter((name) => isBody(context, name)).map(({ from, to }) => ({ from, to: to - 1 }));
  const begun = names.filter((name) => isUnlisted(context, name)).map(({ from }) => ({ from, to: from + 1 }));
  const led = names.filter((name) => hasLeader(context, name, names));
  const longer = names.filter((name) => isLongBody(context, name)).map(keyOf);
  const companies = names.filter((name) => isCompanyName(context, name));
  const lasts = companies.filter(({ from, to }) => to - from === 2).map(({ to }) => ({ from: to - 1, to }));
  const shortened = names.filter(
    (name) =>
      name.kind === 'PERSON' &&
      name.to - name.from === 1 &&
      !isListedPlace(context, name) &&
      longer.some((long) => long.startsWith(`${keyOf(name)} `)),
  );
  return new Set(
    [...beside, ...short, ...begun, ...led, ...companies, ...lasts, ...shortened]
      .map(keyOf)
      .filter((key) => !people.has(key)),
  );
}

/** "the carmaker [Doe]", "the TV channel [Doe]"; not "Roe Air Station [Doe]", whose noun belongs to a name. */
function isIntroduced(context: NameContext, name: EncodedName): boolean {
  const { from } = name;
  const [noun, before] = [1, 2].map((back) => tokenBeside(context, from, from - back));
  if ((isCapitalised(noun) && isCapitalised(before)) || isAtItsHead(context, name)) return false;
  if (isCalling(context, name, noun)) return false;
  return BODY_NOUN.test(noun?.lower ?? '') || MEDIUM.test(`${before?.lower ?? ''} ${noun?.lower ?? ''}`);
}

/** "writer and broadcaster [Jane Doe]": what somebody may be too, and a given name. */
const isCalling = (context: NameContext, { from, to, kind }: EncodedName, noun: Token | undefined) =>
  context.lexicon.offices.has(noun?.lower ?? '') &&
  kind === 'PERSON' &&
  to - from > 1 &&
  isGiven(context, from);

/** "the head of the agency [Jane Doe]": who leads it, and not what it is called. */
function isAtItsHead(context: NameContext, { from, to, kind }: EncodedName): boolean {
  const isOfIt = context.tokens[from - 2]?.lower === 'the' && isLed(context, from - 1);
  return isOfIt && isGiven(context, from) && kind === 'PERSON' && to - from > 1;
}

/** "Roe Marine Services", after which "Roe" is one too; no "Jane DoeHead of Roe", which runs into the next line. */
function isLongBody(context: NameContext, name: EncodedName): boolean {
  const isGlued = /\p{Ll}\p{Lu}\p{Ll}/u.test(wordsOf(context, name));
  const isOwned = context.tokens.slice(name.from, name.to).some(isOwnerMark);
  return name.kind === 'ORGANISATION' && name.to - name.from > 1 && !isGlued && !isOwned;
}

const BODY_NOUN = new RegExp(`^(?:${BODIES_ONLY}|${OUTLET_NOUNS}|television|tv)$`, 'u');

/** Nouns that are for bodies with a word before them: "the [radio station] Doe", and no petrol station. */
const MEDIUM =
  /^(?:(?:tv|television|radio|telegram|news) (?:channel|station)|(?:news|sports|business) (?:site|outlet|agency)|(?:sunday|local|regional|evening|morning|business) paper|(?:talk|tv|radio|news) (?:show|programme|program)|(?:logistics|energy|mining|media|shipping|construction|technology|tech|retail|food|steel|defen[cs]e|chemicals|banking|insurance|industrial|consumer|engineering|packaging|paper|hotel|oil|gas|pharmaceutical|advocacy|rights|rebel|armed|mercenary|militant|paramilitary|jihadist|extremist|insurgent|separatist|opposition|monitoring|hacker|hacking|ransomware|campaign|lobby|environmental|\p{L}+an|\p{L}+ese|\p{L}+ish) (?:group|giant|conglomerate)|(?:hedge|pension|investment|sovereign|wealth|equity|york|activist|venture) fund|(?:think|law) (?:tank|firm)|(?:trade|teachers|nurses|workers) union|(?!supply |food |value )\p{L}+ chain)$/u;

/** Last words that towns and countries do not give their names to. */
const TRADES =
  /^(?:motors|foods|airlines|airways|group|holdings|industries|technologies|systems|inc|ltd|corp|plc|gmbh|pharmaceuticals|software|steel|mining|logistics|shipping)$/u;

/** "Doe Foods": of two words, the last of which only organisations have. */
function isBody({ tokens, lexicon, known }: NameContext, { from, to, kind }: EncodedName): boolean {
  const last = tokens[to - 1]?.lower ?? '';
  const first = known.get(from);
  const isListed = first && first.to !== to && (first.as === 'state' || !TRADES.test(last));
  return kind === 'ORGANISATION' && to - from === 2 && !isListed && lexicon.organisationWords.has(last);
}

/** "Doe Civil": an organisation of two words, the first of which is no word and no name of the lists. */
function isUnlisted(
  { tokens, lexicon, known, lowerWords }: NameContext,
  { from, to, kind }: EncodedName,
): boolean {
  const word = tokens[from]?.lower ?? '';
  if (kind !== 'ORGANISATION' || to - from !== 2 || known.has(from) || word.length < 4) return false;
  const lists = [lexicon.commonWords, lexicon.notNames, lexicon.givenNames, lexicon.familyNames, lowerWords];
  return !lists.some((list) => list.has(word));
}

/** What people are in a company, a club or any other body: "Roe [chief executive]", "Roe [spokesman]". */
const HOUSE_OFFICES =
  'spokes(?:man|woman|person)|press (?:officer|secretary)|(?:chief|managing|general|executive|finance|technical|sporting|operations|commercial|marketing|medical|policy|press|deputy) (?:executive|director|manager|chief|officer|scientist|economist)|chief (?:executive|financial|operating|technology|product) officer|finance chief|CEO|CFO|COO|(?:director|secretary)[ -]general|chair(?:man|woman|person)?|boss|(?:co-)?founder|head coach|coach|manager|(?:co-)?owner';

/** Who is at the head of a body or works for it: no town has them, as it has a mayor, a musician or a resident. */
const HEADS = new RegExp(
  `^(?:${HOUSE_OFFICES}|president|vice president|leader|director|general secretary|captain|striker|midfielder|defender|goalkeeper|analyst|economist|strategist|executive|editor|lawmaker|mp|mep|senator|councillor|candidate|engineer|lawyer|host|presenter|reporter|correspondent)$`,
  'iu',
);

/** "[Torre Roe] president Jane Doe": what has a president and is no place of the lists, nor a people. */
function hasLeader(
  context: NameContext,
  { from, to, kind }: EncodedName,
  names: readonly EncodedName[],
): boolean {
  if (context.known.has(from) || /^(?:PEOPLE|OTHER)$/u.test(kind)) return false;
  return names.some(
    (name) =>
      name.kind === 'PERSON' && name.from > to && name.from < to + 4 && isTitle(context, to, name.from),
  );
}

/** "president", "chief executive" between two names, without a capital. */
function isTitle({ tokens }: NameContext, from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  return words.every(isPlainWord) && HEADS.test(words.map(({ lower }) => lower).join(' '));
}
