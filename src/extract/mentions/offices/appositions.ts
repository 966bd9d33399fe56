import type { Token } from '../../tokens/token';
import type { Candidate } from '../candidate';
import { isAllCapitals, isCapitalised } from '../../tokens/letter-case';
import { isOffice, isPlural, officeEndingAt } from './offices';
import { DETERMINERS, looksFinite } from '../../words/word-classes';
import { tokenBeside, type NameContext, type Run } from '../name-context';
import { placesIn } from '../../tokens/run';
import { isOwnerMark, isPlainWord } from '../../tokens/word-forms';

const LONGEST = 24;
/** Words that open the clause after a description: "Jane Doe, head of the agency [said]". */
const ENDS =
  /^(?:who|whom|whose|which|that|said|says|told|has|have|had|is|was|were|are|will|would|did|does|got|took|became|went|also|added|noted|and|but|while|as|when|on|during|after|before|stated|reported|according|confirmed|denied|warned|explained|emphasized|stressed)$/u;

/** "Jane Doe, [speaking] to reporters, said": no description of her. */
const PARTICIPLE =
  /^(?!(?:leading|acting|founding|managing|presiding|commanding|ruling|outgoing|incoming)$)\p{L}+ing$/u;

/** Where the names of people begin, and where their titles do: by the first, the second. */
type People = ReadonlyMap<number, number>;

/** The people among the names of a text. */
export const peopleAmong = (named: readonly Candidate[]): People =>
  new Map(
    named
      .filter(({ kind, form }) => kind === 'PERSON' && form === 'NAME')
      .map(({ title, from }) => [from, title?.from ?? from]),
  );

/** The person with the description beside the name: "Jane Doe, [head of the agency]," or "[the head of the agency], Jane Doe". */
export function withApposition(context: NameContext, candidate: Candidate, people: People): Candidate {
  if (candidate.kind !== 'PERSON' || candidate.form !== 'NAME') return candidate;
  const apposition =
    appositionAfter(context, candidate, people) ??
    appositionBefore(context, { from: candidate.title?.from ?? candidate.from, to: candidate.to }, people);
  return apposition ? { ...candidate, apposition } : candidate;
}

function appositionAfter(context: NameContext, { to }: Candidate, people: People): Run | undefined {
  const mark = tokenBeside(context, to - 1, to);
  if (!mark || !/^(?:,|\(|–|—)$/u.test(mark.text)) return undefined;
  const from = skipArticle(context, to + 1);
  const office = firstOffice(context, from, to - 1);
  if (
    !office ||
    isAddress(context, office) ||
    PARTICIPLE.test(context.tokens[from]?.lower ?? '') ||
    isOther(people, { from, to: office.to })
  )
    return undefined;
  return { from, to: phraseEnd(context, office.to, to - 1, people) };
}

/** "Jane Doe, [editor] John Roe and others": the office of somebody else in a list. */
const isOther = (people: People, office: Run) =>
  titlesIn(people, { from: office.to, to: office.to + LONGEST }).some(
    (start) => start >= office.from && start < office.to,
  );

/** Where those begin, with their titles, whose names begin in a run. */
const titlesIn = (people: People, run: Run) => placesIn(run).flatMap((at) => people.get(at) ?? []);

/** "Jane Doe, [Sir] John Roe and others": somebody else in a list. */
const isAddress = ({ tokens, lexicon }: NameContext, { from, to }: Run) =>
  isCapitalised(tokens[to]) &&
  to - from === 1 &&
  lexicon.honorifics.has(tokens[from]?.lower ?? '') &&
  !lexicon.offices.has(tokens[from]?.lower ?? '');

function skipArticle(context: NameContext, at: number): number {
  return /^(?:the|a|an|who|is|was|also|now|currently)$/u.test(context.tokens[at]?.lower ?? '')
    ? skipArticle(context, at + 1)
    : at;
}

/** The first office within a few words, before any mark: "a leading [researcher] at"; not the verb of "used to head". */
function firstOffice(context: NameContext, from: number, near: number): Run | undefined {
  for (let end = from + 1; end < from + 9; end += 1) {
    const token = tokenBeside(context, near, end - 1);
    if (!token || endsOffice(context, token)) return undefined;
    const start = officeEndingAt(context, end, from);
    if (start === undefined || describesNoun(context, end)) continue;
    if (isPlural(context, end - 1)) return undefined;
    return isOffice(context, { from: start, to: end + 1 })
      ? { from: start, to: end + 1 }
      : { from: start, to: end };
  }
  return undefined;
}

/** "the [student] body", "a [witness] stand": no office, unless one follows; not "artist [known] as", "head [coach]". */
function describesNoun(context: NameContext, end: number): boolean {
  const token = tokenBeside(context, end - 1, end);
  return (
    isPlainWord(token) &&
    !isOffice(context, { from: end - 1, to: end + 1 }) &&
    !GOES_ON.test(token?.lower ?? '')
  );
}

const GOES_ON =
  /^(?:of|for|at|in|to|from|on|with|by|under|over|about|against|behind|near|within|since|between|until|during|as|and|or|but|who|whom|whose|which|that|when|where|while|before|after|because|if|the|an?|his|her|its|their|elect|designate|emeritus|general|here|there|now|then|today|turned|\p{L}+(?:ed|ing|ly))$/u;

const endsOffice = (context: NameContext, token: Token) =>
  !isWordOrNumber(token) ||
  (ENDS.test(token.lower) && !context.covered.has(token.index)) ||
  hasObject(context, token) ||
  isComplement(context, token);

/** "used [to] head", "threat [of] the minister", "received [by] the president": the office behind it is somebody else's; not in "University [of] Roe professor". */
const isComplement = ({ covered }: NameContext, { lower, index }: Token) =>
  COMPLEMENT.test(lower) && !covered.has(index);

const COMPLEMENT =
  /^(?:of|to|in|at|on|for|from|with|by|under|over|against|between|among|like|about|through|without)$/u;

const isWordOrNumber = ({ kind }: Token) => kind === 'word' || kind === 'number';

/** "Its leader, Jane Doe, [accused] the minister". */
const hasObject = ({ tokens }: NameContext, { lower, index }: Token) =>
  looksFinite(lower) && DETERMINERS.has(tokens[index + 1]?.lower ?? '');

/** Where the description ends: at a mark or where the clause goes on; "of Industry and Trade" belongs to it. */
function phraseEnd(context: NameContext, from: number, near: number, people: People): number {
  let to = from;
  while (to < from + LONGEST) {
    const token = tokenBeside(context, near, to);
    if (!token || !isWordOrNumber(token)) break;
    const joinsName =
      token.lower === 'and' && isCapitalised(context.tokens[to + 1]) && !isStart(people, to + 1);
    if (ENDS.test(token.lower) && !joinsName) break;
    to += 1;
  }
  return to;
}

/** "head of the agency and [Minister] John Roe". */
const isStart = (people: People, at: number) => titlesIn(people, { from: at, to: at + LONGEST }).includes(at);

/** "[the director of the Ruritanian Bank], Jane Doe", "[his Ruritanian counterpart], King Roe", "[Ruritania’s president], Sheikh John Roe": an article or an owner, an office, and a comma before the name. */
function appositionBefore(
  context: NameContext,
  { from: name, to: end }: Run,
  people: People,
): Run | undefined {
  const from = beforeStyle(context, name);
  if (tokenBeside(context, from, from - 1)?.text !== ',' || describesNext(tokenBeside(context, end - 1, end)))
    return undefined;
  // "the director [John Roe], Jane Doe", and not "the wife of [John Roe], Jane Doe"
  const isNamed = (at: number) =>
    titlesIn(people, { from: at, to: at + 1 }).some(
      (start) => !COMPLEMENT.test(context.tokens[start - 1]?.lower ?? ''),
    );
  for (let at = beforeBrackets(context, from - 1) - 1; at > from - LONGEST; at -= 1) {
    const token = tokenBeside(context, from, at);
    if (!token || !isWordOrNumber(token) || IN_CLAUSE.test(token.lower) || isNamed(at)) return undefined;
    if (opensDescription(context, token) && firstOffice(context, at + 1, from))
      return {
        from: /^['’]/u.test(token.text) ? ownerFrom(context, at) : at + 1,
        to: from - 1,
      };
  }
  return undefined;
}

/** Where "the governor of the Roe Bank[ (RB)]," ends but for the initials. */
const beforeBrackets = ({ tokens }: NameContext, at: number) =>
  tokens[at - 1]?.text === ')' && tokens[at - 3]?.text === '(' ? at - 3 : at;

/** "[the] director", "Ruritania[’s] president", and not "adviser to [the] governor". */
function opensDescription(context: NameContext, token: Token): boolean {
  const { lower, index } = token;
  if (isOwnerMark(token)) return true;
  const before = tokenBeside(context, index, index - 1)?.lower ?? '';
  const isPart =
    /^(?:to|for|of)$/u.test(before) && officeEndingAt(context, index - 1, index - 3) !== undefined;
  return /^(?:the|its|an?|their|his|her|our|my)$/u.test(lower) && !isPart;
}

/** "When a reporter asked [that], Jane Doe said". */
const IN_CLAUSE =
  /^(?:that|who|whom|whose|which|said|says|told|has|have|had|is|was|were|are|will|would|asked|pointed)$/u;

/** Where "[the Most] Rev Jane Doe" begins. */
function beforeStyle(context: NameContext, from: number): number {
  let at = from;
  while (/^(?:the|most|right|rt|very|hon)$/u.test(tokenBeside(context, from, at - 1)?.lower ?? '')) at -= 1;
  return at;
}

/** Where the owner begins that "’s" ends: "[North Ruritania]’s president", "[Doe & Roe]’s chairman". */
function ownerFrom(context: NameContext, at: number): number {
  const owner = context.encoded.find((name) => name.from < at && name.to === at);
  if (owner && at - owner.from < LONGEST) return owner.from;
  let from = at;
  while (from > at - 4 && isCapitalised(tokenBeside(context, at, from - 1))) from -= 1;
  return from < at ? from : at + 1;
}

/** In "the director, Jane Doe aides say" the name describes the next word. */
function describesNext(after: Token | undefined): boolean {
  return after?.kind === 'word' && !ENDS.test(after.lower) && !isAllCapitals(after.text);
}
