import type { EntityKind } from '../../../model/annotations';
import type { EncodedName } from '../encoded-names';
import { headKind } from './head-kind';
import { officeEndingAt } from '../offices/offices';
import { isPersonal } from '../personal-names';
import { spanOf, tokenBeside, type NameContext } from '../name-context';

/** What the words right beside a name make of it, with how much that says. */
export function kindsBeside(
  context: NameContext,
  name: EncodedName,
): readonly (readonly [EntityKind, number])[] {
  return [
    ...(isSetOff(context, name) ? [['PERSON', OF_OFFICE] as const] : []),
    ...(isAged(context, name) ? [['PERSON', OF_OFFICE] as const] : []),
    ...(isScene(context, name) ? [['PLACE', OF_SCENE] as const] : []),
    ...(opensScene(context, name) ? [['PLACE', OF_OPENING] as const] : []),
    ...(isForeign(context, name) ? [['ORGANISATION', OF_OFFICE] as const] : []),
    ...(isShortFor(context, name) ? [['ORGANISATION', OF_OFFICE] as const] : []),
  ];
}

/** More than an encoder that is sure. */
const OF_OFFICE = 1.2;
/** Bodies have an inside too. */
const OF_SCENE = 0.4;
/** More than an encoder in doubt. */
const OF_OPENING = 0.6;

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

/** "in [Roeville]"; not "in the [Senate]". */
function isScene(context: NameContext, { from, to, kind }: EncodedName): boolean {
  if (!/^(?:PERSON|ORGANISATION|PLACE)$/u.test(kind)) return false;
  const isIn = /^(?:in|near|outside)$/u.test(tokenBeside(context, from, from - 1)?.lower ?? '');
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
