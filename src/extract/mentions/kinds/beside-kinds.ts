import type { EntityKind } from '../../../model/annotations';
import type { EncodedName } from '../encoded-names';
import { headKind, lowerHead } from './head-kind';
import { officeEndingAt } from '../offices/offices';
import { spanOf, tokenBeside, type NameContext } from '../name-context';
import { isGiven, isPersonal } from '../personal-names';

/** What the words right beside a name make of it, with how much that says. */
export function kindsBeside(
  context: NameContext,
  name: EncodedName,
): readonly (readonly [EntityKind, number])[] {
  return [
    ...(isSetOff(context, name) ? [['PERSON', OF_OFFICE] as const] : []),
    ...(isAged(context, name) ? [['PERSON', OF_OFFICE] as const] : []),
    ...(isScene(context, name) ? [['PLACE', OF_SCENE] as const] : []),
    ...(isJoined(context, name) ? [['PROJECT', OF_JOINED] as const] : []),
    ...(opensScene(context, name) ? [['PLACE', OF_OPENING] as const] : []),
    ...schemeKind(context, name).map((kind) => [kind, OF_OFFICE] as const),
    ...(isAddressed(context, name) ? [['PERSON', OF_OFFICE] as const] : []),
    ...(isShortFor(context, name) ? [['ORGANISATION', OF_OFFICE] as const] : []),
    ...(isForeign(context, name) ? [['ORGANISATION', OF_ARTICLE] as const] : []),
  ];
}

/** More than an encoder that is sure. */
const OF_OFFICE = 1.2;
/** Bodies have an inside too. */
const OF_SCENE = 0.4;
/** More than an encoder in doubt. */
const OF_OPENING = 0.6;
const OF_ARTICLE = 1.2;
const OF_JOINED = 1.2;

/** "the council's spokeswoman, [Xiyo Doe], said": a full name set off behind an office. */
function isSetOff(context: NameContext, { from, to }: EncodedName): boolean {
  const [before, behind] = [tokenBeside(context, from, from - 1), tokenBeside(context, from, to)];
  if (to - from < 2 || before?.text !== ',' || behind?.text !== ',') return false;
  const noun = tokenBeside(context, from, from - 2);
  if (noun?.text !== noun?.lower || headKind(context, { from, to })) return false;
  return officeEndingAt(context, from - 1, Math.max(0, from - 5)) !== undefined;
}

/** "[Xiyo Doe], a 50-year-old psychiatrist". */
function isAged(context: NameContext, name: EncodedName): boolean {
  const { end } = spanOf(context, name);
  return name.to - name.from > 1 && AGED.test(context.text.slice(end, end + 24));
}

const AGED = /^,\s(?:an?|the|now\s)\s?(?:\d{1,3}|\p{L}+)-year-old\b/u;

/** "in [Roeville]", "been to [Roeville]"; not "in the [Senate]". */
function isScene(context: NameContext, { from, to, kind }: EncodedName): boolean {
  if (!/^(?:PERSON|ORGANISATION|PLACE)$/u.test(kind)) return false;
  const [before, further] = [1, 2].map((back) => tokenBeside(context, from, from - back)?.lower ?? '');
  const isIn = /^(?:in|near|outside)$/u.test(before ?? '') || (before === 'to' && further === 'been');
  const next = tokenBeside(context, from, to);
  const isWhole = !next || next.kind !== 'word' || GOES_ON.test(next.lower);
  return isIn && isWhole && to - from < 4 && headKind(context, { from, to }) === undefined;
}

const GOES_ON =
  /^(?:and|or|but|on|in|at|for|to|since|by|with|when|where|after|before|last|this|next|from|as|is|was|were|has|had|will|would|said|who|which|that|during|until)$/u;

/** "At [Roeville], a minister said": where a sentence begins. */
function opensScene(context: NameContext, { from, to }: EncodedName): boolean {
  const before = tokenBeside(context, from, from - 1)?.text ?? '';
  const isFirst = tokenBeside(context, from, from - 2) === undefined;
  const isClosed = tokenBeside(context, from, to)?.text === ',';
  return (
    isFirst &&
    isClosed &&
    to - from < 3 &&
    /^(?:In|At|Near|Outside)$/u.test(before) &&
    !headKind(context, { from, to })
  );
}

/** "the [Roe Jyoti] scheme", "the [Aurora] lander", which looks like somebody or somewhere to an encoder in doubt. */
function schemeKind(context: NameContext, name: EncodedName): readonly EntityKind[] {
  const { from, to, kind, confidence } = name;
  const isDoubtful = /^(?:PERSON|PLACE)$/u.test(kind) && confidence < SURE && !context.known.has(from);
  if (!isDoubtful || isGiven(context, from)) return [];
  if (!SCHEME.test(tokenBeside(context, from, to)?.lower ?? '')) return [];
  const told = lowerHead(context, name)?.kind;
  return told ? [told] : [];
}

const SCHEME =
  /^(?:scheme|programme|satellite|spacecraft|rocket|lander|rover|orbiter|pipeline|railway|motorway|interconnector)$/u;
const SURE = 0.8;

/** "[Tan Sri Jane Doe]", "[Sir John Roe]": a form of address before it; not "[Sir John Roe Drive]". */
function isAddressed(context: NameContext, { from, to, kind, confidence }: EncodedName): boolean {
  const isSeen = kind === 'PERSON' || (kind === 'PLACE' && confidence >= SURE);
  if (isSeen || to - from < 3 || headKind(context, { from, to })) return false;
  const { honorifics, offices } = context.lexicon;
  const [first, second] = context.tokens.slice(from, from + 2).map(({ lower }) => lower);
  return [first ?? '', `${first ?? ''} ${second ?? ''}`].some(
    (word) => honorifics.has(word) && !offices.has(word),
  );
}

/** "the Ministry of Water ([Midwat]) said": one word in brackets behind the whole name of a body, and no place. */
function isShortFor(context: NameContext, { from, to, kind }: EncodedName): boolean {
  const whole = context.encoded.find((name) => name.to === from - 1);
  const isInside = tokenBeside(context, from, from - 1)?.text === '(' && to - from === 1 && kind !== 'PLACE';
  return isInside && whole !== undefined && headKind(context, whole) === 'ORGANISATION';
}

/** "[La Nueva] wrote": an article of another language and a word that is nobody's name, as in "Le Duc". */
function isForeign(context: NameContext, { from, to, kind }: EncodedName): boolean {
  const isLong = kind === 'PERSON' && to - from > 1;
  return isLong && !isPersonal(context, from + 1) && ARTICLE.test(context.tokens[from]?.text ?? '');
}

const ARTICLE = /^(?:La|Le|Les|Las|Los|Il|Die|Das)$/u;

/** "the [Roeville–Dumaville] project": two ends joined by a dash, and what is built between them. */
function isJoined(context: NameContext, name: EncodedName): boolean {
  const { start, end } = spanOf(context, name);
  const { text } = context;
  return (
    name.kind === 'PERSON' &&
    /^\p{Lu}\p{L}+\s?[-–—]\s?\p{Lu}\p{L}+$/u.test(text.slice(start, end)) &&
    /\bthe\s$/iu.test(text.slice(Math.max(0, start - 5), start)) &&
    BUILT.test(text.slice(end, end + 20))
  );
}

const BUILT =
  /^\s(?:project|railway|railroad|line|pipeline|road|highway|motorway|corridor|route|canal|tunnel|ferry|link|interconnector)\b/u;
