/** Names that the encoder takes for one, though two stand side by side with something between them or a stop. */
import type { EncodedName } from '../encoded-names';
import { isCapitalised } from '../../tokens/letter-case';
import { officeEndingAt } from '../offices/offices';
import { tokenBeside, type NameContext } from '../name-context';
import { isFamily, isGiven } from '../personal-names';

/** In words. */
export const LONGEST_PERSON = 3;
/** Of what comes second the encoder knows little. */
export const OF_REST = 0.5;

/** The two names, the surest sign first; undefined for one name. */
export function partApart(context: NameContext, name: EncodedName): EncodedName[] | undefined {
  for (const way of WAYS) {
    const parts = way(context, name);
    if (parts) return parts;
  }
  return undefined;
}

/** "Jane Doe": both of the lists. */
const isFullName = (context: NameContext, at: number) => isGiven(context, at) && isFamily(context, at + 1);

/** How sure it is who has written an article. */
const SIGNED = 0.9;

/** "By [Jane Doe], [Example Gazette]" in a line of its own. */
function signedFor(context: NameContext, name: EncodedName): EncodedName[] | undefined {
  const { tokens, sentences } = context;
  const { from, to } = name;
  const by = tokens[from - 1];
  const comma = tokens.slice(from, to).findIndex(({ text }) => text === ',') + from;
  const opens = by && sentences[by.sentence]?.firstToken === from - 1;
  if (by?.lower !== 'by' || !opens || comma - from < 2 || comma + 1 >= to) return undefined;
  const confidence = Math.max(name.confidence, SIGNED);
  return [
    { ...name, to: comma, kind: 'PERSON', confidence },
    { ...name, from: comma + 1, kind: 'ORGANISATION', confidence },
  ];
}

/** "the dean of [Roe College], [Jane Doe]": where the encoder takes both for somebody, behind what one is of it. */
function bodyBeforePerson(context: NameContext, name: EncodedName): EncodedName[] | undefined {
  const { tokens } = context;
  const { from, to, kind } = name;
  const comma = tokens.slice(from, to).findIndex(({ text }) => text === ',') + from;
  const isOf = /^(?:of|at)$/u.test(tokenBeside(context, from, from - 1)?.lower ?? '');
  if (kind !== 'PERSON' || !isOf || comma <= from || to - comma < 3) return undefined;
  return [
    { ...name, to: comma, kind: 'ORGANISATION' },
    { ...name, from: comma + 1 },
  ];
}

/** "[Jane Doe] of [Freedom from Want]", "Col [Jane Doe] of [Roe Police]", which the encoder takes for one body. */
function personOf(context: NameContext, name: EncodedName): EncodedName[] | undefined {
  const { tokens, lexicon } = context;
  const { from, to, kind } = name;
  const of = tokens.slice(from, to).findIndex(({ lower }) => lower === 'of') + from;
  const start = of - 2;
  const isTitled = start === from || officeEndingAt(context, start, from) === from;
  const isSomebody = start > from || isFullName(context, start);
  if (kind !== 'ORGANISATION' || start < from || !isTitled || !isSomebody) return undefined;
  if (lexicon.organisationWords.has(tokens[of - 1]?.lower ?? '') || !isCapitalised(tokens[of - 1]))
    return undefined;
  return [
    { ...name, from: start, to: of, kind: 'PERSON' },
    { ...name, from: of + 1 },
  ];
}

/** "the mission in [North Ruritania], [UNRUR]": of a place and capitals only the former is a place. */
function acronymBehindPlace({ tokens }: NameContext, name: EncodedName): EncodedName[] | undefined {
  const { from, to, kind } = name;
  const [comma, acronym] = tokens.slice(to - 2, to);
  if (kind !== 'PLACE' || to - from < 3 || comma?.text !== ',' || !/^\p{Lu}{4,}$/u.test(acronym?.text ?? ''))
    return undefined;
  return [
    { ...name, to: to - 2 },
    { ...name, from: to - 1, kind: 'ORGANISATION' },
  ];
}

/** "the [Roe Force] of Col. [Jane Doe]". */
function bodyOf({ tokens, lexicon }: NameContext, name: EncodedName): EncodedName[] | undefined {
  const { from, to, kind } = name;
  const of = tokens.slice(from, to).findIndex(({ lower }) => lower === 'of') + from;
  const { text: form = '', lower = '' } = tokens[of + 1] ?? {};
  const isForm = /^\p{Lu}\p{Ll}+\.$/u.test(form) && lexicon.honorifics.has(lower);
  if (kind !== 'ORGANISATION' || of <= from || to - of < 3 || !isForm) return undefined;
  return [
    { ...name, to: of },
    { ...name, from: of + 2, kind: 'PERSON' },
  ];
}

/** "[Doe], [Roe] had opposing views": two of whom a headline tells by their family names, and not "Doe, Jane". */
function surnamesApart(context: NameContext, name: EncodedName): EncodedName[] | undefined {
  const { from, to, kind } = name;
  const isSurname = isFamily(context, to - 1) && !isGiven(context, to - 1);
  if (kind !== 'PERSON' || to - from !== 3 || context.tokens[from + 1]?.text !== ',' || !isSurname) {
    return undefined;
  }
  return [
    { ...name, to: from + 1 },
    { ...name, from: from + 2 },
  ];
}

/** "[Texas] Sen. Jane Doe", of whom the encoder takes the office for a part of the state's name. */
function placeOfOffice(context: NameContext, name: EncodedName): EncodedName[] | undefined {
  const place = context.known.get(name.from)?.to ?? name.to;
  const isOffice = place < name.to && officeEndingAt(context, name.to, place) === place;
  return isOffice && isCapitalised(context.tokens[name.to]) && isGiven(context, name.to)
    ? [{ ...name, to: place, kind: 'PLACE' }]
    : undefined;
}

const WAYS = [
  placeOfOffice,
  surnamesApart,
  bodyOf,
  signedFor,
  acronymBehindPlace,
  bodyBeforePerson,
  personOf,
];
